import {
  ahead,
  any,
  bearing,
  capture,
  type EntityKind,
  either,
  end,
  entity,
  except,
  form,
  gap,
  lemma,
  likely,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  rest,
  seq,
  type Test,
  without,
} from '../../../grammar/index.js'
import type { MarkName } from '../../../morphology/index.js'
import { lineMark } from '../../line-mark.js'
import { UZ_VERBS } from '../lexicon/verbs.js'

/** A gap of a clause: as long as it may be, and one state of the matcher. */
export const LONG = 80

/** What stands behind a participle that ends its clause. */
export const CLOSE: Pattern = either(
  form('.', ',', ';', '!', 'edi', 'ekan', 'va', 'hamda', '–', '—', '”', '»', '"'),
  end(),
)

/** One of these verbs in the past as a predicate: `-di`, `-gan` and `-ib` at the end of a clause, `-gani` as a noun. */
export function done(...verbs: readonly string[]): Pattern {
  return either(
    oneOf(verbs, 'verb', 'past'),
    seq(oneOf(verbs, 'participle', 'past'), CLOSE),
    seq(oneOf(verbs, 'gerund'), end()),
  )
}

/** One of these verbs as done, where its active converb only leads on to what is to be done (`ombor qurib, uni ijaraga berish`). */
export function settled(...verbs: readonly string[]): Pattern {
  return either(
    oneOf(verbs, 'verb', 'past'),
    seq(oneOf(verbs, 'participle', 'past'), CLOSE),
    seq(oneOf(verbs, 'gerund', 'passive'), end()),
  )
}

/** One of these verbs as a predicate in any tense. */
export function said(...verbs: readonly string[]): Pattern {
  return either(
    done(...verbs),
    oneOf(verbs, 'verb', 'present'),
    oneOf(verbs, 'verb', 'future'),
    oneOf(verbs, 'gerund'),
  )
}

/** One of these verbs as what is going on or has been done, not what is to come. */
export function going(...verbs: readonly string[]): Pattern {
  return either(done(...verbs), oneOf(verbs, 'verb', 'present'), oneOf(verbs, 'gerund'))
}

/** A verb of two words: a noun or an adverbial form, and one of these verbs in the past. */
export function compound(first: readonly string[], ...verbs: readonly string[]): Pattern {
  return seq(form(...first), optional(form('ham')), done(...verbs))
}

/** What stands before the members of a list that have lines of their own. */
export const BULLET: Pattern = lineMark()

/** What parts the members of a list: `,`, `va`, `hamda`, `shuningdek`. */
export const SEPARATOR: Pattern = either(
  seq(form(',', ';'), optional(BULLET), optional(form('va', 'hamda', 'shuningdek', 'jumladan'))),
  form('va', 'hamda', 'shuningdek'),
)

const BORDER: Test = except(form(',', ';', ':'))

/** Words inside one phrase: anything but commas. */
export function inside(most: number): Pattern {
  return gap(most, BORDER)
}

/** A word in any of its forms. */
export function word(...lemmas: readonly string[]): Test {
  return lemma(...lemmas)
}

/** A verb that tells somebody to do something: `tasdiqlasin`. */
export const LET: Test = without(likely(marked('verb', 'short')), 'future')

/** The same of what is to be done: `tasdiqlansin`, `joriy etilsin`. */
export const LET_BE: Test = likely(without(oneOf(UZ_VERBS, 'verb', 'short', 'passive'), 'future'))

/** A noun of action, in one of these cases where any are named. */
export function action(...marks: readonly MarkName[]): Test {
  return plain(likely(marked('infinitive', ...marks)))
}

/** A noun that an act is done to: in the accusative, with a possessive ending, in the plural, or bare.
 *  Words that are one verb with what follows them (`tashkil etish`) count as adverbs. */
const OBJECT: Pattern = either(
  likely(marked('accusative')),
  likely(marked('neuter')),
  likely(marked('noun', 'plural')),
  entity('organisation', 'place'),
  likely(marked('noun', 'nominative')),
)

/** A noun of action that ends a member of a list before the last. */
const INNER: Pattern = plain(likely(marked('infinitive')))

/** The members of a list of acts that end with a noun of action, each a commitment of its own; a noun of action without
 *  an object of its own belongs to the act before it (`ishlab chiqish va amalga oshirish`). */
export function acts(head: Pattern): Pattern {
  return either(several(head), capture('act', seq(gap(LONG), head)))
}

/** Two acts or more. */
export function several(head: Pattern): Pattern {
  const further = seq(gap(LONG), OBJECT, gap(LONG))
  const inner = seq(SEPARATOR, capture('act', seq(further, INNER)))
  const first = capture('act', seq(any(), gap(LONG), INNER))
  return seq(first, rest(inner), SEPARATOR, capture('act', seq(further, head)))
}

/** What ends a line of a list. */
export const LINE_END: Pattern = seq(optional(form('.', ';')), optional(form('.')), end())

/** What ends a line that stands by itself among others: the end, or a semicolon before the next. */
export const OWN_LINE_END: Pattern = either(LINE_END, ahead(form(';')))

/** Words of one line. */
export const WITHIN_LINE: Pattern = gap(LONG, except(form(';')))

/** A verb that announces acts, and the acts behind it: `quyidagilarga kelishib olindi: …`. */
export function these(verb: Pattern): Pattern {
  return seq(verb, gap(2), form(':'), optional(BULLET), acts(action()), LINE_END)
}

/** Postpositions between an act and what is said of it. */
export const LINK: Pattern = optional(
  form(
    'boʻyicha',
    'toʻgʻrisida',
    'toʻgʻrisidagi',
    'haqida',
    'haqidagi',
    'yuzasidan',
    'borasida',
    'uchun',
    'yoʻlida',
    'maqsadida',
  ),
)

/** A value of one of these kinds whose word has the marks: `dollardan`, `dollarlik`. */
export function valueIn(marks: readonly MarkName[], ...kinds: readonly EntityKind[]): Test {
  return bearing(entity(...kinds), ...marks)
}
