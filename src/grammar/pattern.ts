import { MARK, type MarkName, marksOf } from '../morphology/index.js'

/** Things a rule may ask for by kind instead of by word: values and names found before. */
export const ENTITY_KINDS = [
  'date',
  'money',
  'percent',
  'quantity',
  'times',
  'person',
  'country',
  'place',
  'organisation',
  'post',
  'end',
] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** One question about one item; all conditions that stand must hold. */
export interface Test {
  readonly shape: 'test'
  readonly forms?: readonly string[] | undefined
  readonly lemmas?: readonly string[] | undefined
  /** All of these marks in one analysis (the one whose lemma fits, when lemmas stand). */
  readonly marks?: number | undefined
  /** None of these marks in the likeliest analysis. */
  readonly none?: number | undefined
  /** The dictionary form ends so (`ние`): for classes of words no list can hold. */
  readonly endings?: readonly string[] | undefined
  /** Dictionary forms that an ending would take and must not. */
  readonly barred?: readonly string[] | undefined
  /** Ends of dictionary forms that the marks would take and must not: of denied verbs, where a suffix denies. */
  readonly barredEndings?: readonly string[] | undefined
  /** One of these kinds of name or value; none of them at all when the list is empty. */
  readonly entities?: readonly EntityKind[] | undefined
  /** Only the likeliest analysis counts. */
  readonly likeliest?: boolean | undefined
  /** Everything but what the conditions say. */
  readonly not?: boolean | undefined
}

/** A pattern is one of five frozen shapes; all combinators reduce to them. */
export type Pattern =
  | Test
  | { readonly shape: 'seq'; readonly parts: readonly Pattern[] }
  | { readonly shape: 'either'; readonly parts: readonly Pattern[] }
  | {
      readonly shape: 'repeat'
      readonly part: Pattern
      readonly min: number
      readonly max: number
      readonly lazy: boolean
    }
  | { readonly shape: 'capture'; readonly name: string; readonly part: Pattern; readonly value?: string }

/** The most items a repeat may take: no gap is unbounded. */
export const LONGEST_REPEAT = 80

/** All tests have the same fields in the same order, which makes asking them several times as fast. */
function test(conditions: Omit<Test, 'shape'>): Test {
  const { forms, lemmas, marks, none, endings, barred, barredEndings, entities, likeliest, not } = conditions
  const shape = 'test'
  return Object.freeze({
    shape,
    forms,
    lemmas,
    marks,
    none,
    endings,
    barred,
    barredEndings,
    entities,
    likeliest,
    not,
  })
}

/** An item written in one of these folded forms; marks such as `,` too. */
export function form(...forms: readonly string[]): Test {
  return test({ forms })
}

/** An item with one of these dictionary forms. */
export function lemma(...lemmas: readonly string[]): Test {
  return test({ lemmas })
}

/** An item with one of the dictionary forms of a word list, and with all the marks named. */
export function oneOf(words: Iterable<string>, ...marks: readonly MarkName[]): Test {
  const lemmas = [...words]
  return marks.length === 0 ? test({ lemmas }) : test({ lemmas, marks: marksOf(...marks) })
}

/** A word of open class: its dictionary form ends in one of these, and one analysis has all the marks. */
export function endingIn(endings: readonly string[], ...marks: readonly MarkName[]): Test {
  return test({ endings, marks: marksOf(...marks) })
}

/** The same test, which words with these dictionary forms do not pass: exceptions to an ending. */
export function barring(inner: Test, lemmas: readonly string[]): Test {
  return test({ ...inner, barred: lemmas })
}

/** The end of the clause, which stands as an item of its own behind the last word. */
export function end(): Test {
  return test({ entities: ['end'] })
}

/** The same test, which words whose dictionary forms end so do not pass. */
export function notEndingIn(inner: Test, endings: readonly string[]): Test {
  return test({ ...inner, barredEndings: endings })
}

/** An item whose likeliest analysis has none of the marks. */
export function without(inner: Test, ...marks: readonly MarkName[]): Test {
  return test({ ...inner, none: marksOf(...marks) })
}

/** The same test asked of the likeliest analysis only, for marks that many words might bear by chance. */
export function likely(inner: Test): Test {
  return test({ ...inner, likeliest: true })
}

/** A plain word: neither a name nor a value. */
export function plain(inner: Test): Test {
  return test({ ...inner, entities: [] })
}

/** A name or value of a kind whose head word has one of these dictionary forms. */
export function entityOf(kind: EntityKind, lemmas: readonly string[]): Test {
  return test({ entities: [kind], lemmas })
}

/** An item with all the marks named in one of its analyses. */
export function marked(...marks: readonly MarkName[]): Test {
  return test({ marks: marksOf(...marks) })
}

/** The same test of an item with all the marks named in one of its analyses. */
export function bearing(inner: Test, ...marks: readonly MarkName[]): Test {
  return test({ ...inner, marks: marksOf(...marks) })
}

/** An item that is a value or a name of one of these kinds. */
export function entity(...entities: readonly EntityKind[]): Test {
  return test({ entities })
}

/** Any item but those of the test. */
export function except(inner: Test): Test {
  return test({ ...inner, not: !inner.not })
}

/** Any item. */
export function any(): Test {
  return test({})
}

/** The parts one after the other. */
export function seq(...parts: readonly Pattern[]): Pattern {
  return Object.freeze({ shape: 'seq', parts })
}

/** One of the parts, the earlier preferred. */
export function either(...parts: readonly Pattern[]): Pattern {
  return Object.freeze({ shape: 'either', parts })
}

/** The part as often as it goes from `min` to `max` times. */
export function repeat(part: Pattern, min: number, max: number): Pattern {
  return Object.freeze({ shape: 'repeat', part, min, max, lazy: false })
}

/** The part or nothing, the part preferred. */
export function optional(part: Pattern): Pattern {
  return repeat(part, 0, 1)
}

/** As few items as possible, at most `max`, of any sort or of the given one. */
export function gap(max: number, part: Pattern = any()): Pattern {
  return Object.freeze({ shape: 'repeat', part, min: 0, max, lazy: true })
}

/** All that is left of the clause. */
export function rest(part: Pattern = any()): Pattern {
  return repeat(part, 0, LONGEST_REPEAT)
}

/** Remembers what the part took under a name; with a value the name gets that value whatever the words. */
export function capture(name: string, part: Pattern, value?: string): Pattern {
  return Object.freeze(
    value === undefined ? { shape: 'capture', name, part } : { shape: 'capture', name, part, value },
  )
}

/** The name under which context is captured. */
export const CONTEXT = 'context'

/** Words that must stand before the match and are no part of it. */
export function context(part: Pattern): Pattern {
  return capture(CONTEXT, part)
}

/** The name under which what comes behind is captured. */
export const AHEAD = 'ahead'

/** Words that must stand behind the match and are no part of it. */
export function ahead(part: Pattern): Pattern {
  return capture(AHEAD, part)
}

/** One or more items with separators between. */
export function list(item: Pattern, separator: Pattern, max = LONGEST_REPEAT): Pattern {
  return seq(item, repeat(seq(separator, item), 0, max))
}

const CASES: readonly MarkName[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'locative',
]

/** Words that follow each other in one and the same case. */
export function agree(...words: readonly Test[]): Pattern {
  return either(
    ...CASES.map((name) =>
      seq(...words.map((word) => test({ ...word, marks: (word.marks ?? 0) | MARK[name] }))),
    ),
  )
}
