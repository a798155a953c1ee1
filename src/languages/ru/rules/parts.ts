import {
  barring,
  capture,
  either,
  endingIn,
  entity,
  except,
  form,
  gap,
  lemma,
  marked,
  oneOf,
  optional,
  type Pattern,
  repeat,
  rest,
  seq,
  type Test,
} from '../../../grammar/index.js'
import type { MarkName } from '../../../morphology/index.js'
import { lineMark } from '../../line-mark.js'
import { ACT_ENDINGS, ACT_MATTERS, ACT_NOUNS } from '../lexicon/acts.js'

/** One of these verbs as a predicate: a finite form or a short participle. */
export function said(...verbs: readonly string[]): Pattern {
  return either(
    oneOf(verbs, 'past', 'verb'),
    oneOf(verbs, 'present', 'verb'),
    oneOf(verbs, 'future'),
    oneOf(verbs, 'short'),
  )
}

/** One of these verbs in the past: a finite form or a short participle. */
export function done(...verbs: readonly string[]): Pattern {
  return either(oneOf(verbs, 'past', 'verb'), oneOf(verbs, 'short'))
}

/** What a line of a list begins with: `–`, `2)`. */
export const BULLET: Pattern = lineMark('а', 'б', 'в', 'г', 'д')

/** A colon and the first line of a list. */
export const LINE: Pattern = seq(form(':'), optional(BULLET))

/** What may stand before the first act of a list: a comma, or a colon and the first line. */
export const LIST: Pattern = optional(either(form(','), LINE))

/** What parts the members of a list: `,`, `и`, `, а также`, `:` where a list of lines says how. */
export const SEPARATOR: Pattern = seq(
  either(
    seq(form(':'), BULLET),
    seq(form(',', ';'), optional(either(form('и'), seq(form('а'), optional(form('также')))))),
    form('и'),
    seq(form('а'), form('также')),
  ),
  optional(form('также')),
  optional(BULLET),
)

const BORDER: Test = except(form(',', ';', 'и', ':'))

/** Words before a further act; `с тем чтобы` begins an aim, `поставки которых можно` tells of the act before. */
const NO_AIM: Test = except(
  form(
    ...[',', ';', 'и', ':', 'чтобы', 'можно', 'который', 'которая', 'которое', 'которые', 'которого'],
    ...['которой', 'которых', 'которому', 'которым', 'котором', 'которую', 'которыми'],
  ),
)

/** Words inside one member: anything but what parts members. */
export function inside(most: number): Pattern {
  return gap(most, BORDER)
}

/** A noun of action in a case: `созданию`, `запуск`. */
export function action(...marks: readonly MarkName[]): Pattern {
  return either(endingIn(ACT_ENDINGS, 'noun', ...marks), oneOf(ACT_NOUNS, 'noun', ...marks))
}

/** What may stand before the first act and belongs to it: `до 1 ноября подготовить`, `скорейшее завершение`. */
const WHEN: Pattern = repeat(
  either(entity('date'), marked('adverb'), marked('adjective'), marked('participle')),
  0,
  3,
)

/** The members of a list of acts, each a commitment of its own: as many as begin with the head. */
export function acts(head: Pattern, next: Pattern = head, words: Pattern = gap(60)): Pattern {
  const first = capture('act', seq(WHEN, head, words))
  const further = capture('act', seq(gap(5, NO_AIM), next, words))
  return seq(first, rest(seq(SEPARATOR, further)))
}

/** A noun of action further on in a list: a state or a field named after one is what that act is about. */
export function furtherAction(...marks: readonly MarkName[]): Pattern {
  const named = barring(endingIn(ACT_ENDINGS, 'noun', ...marks), ACT_MATTERS)
  return either(named, barring(oneOf(ACT_NOUNS, 'noun', ...marks), ACT_MATTERS))
}

/** A list of nouns of action in a case. */
export function actions(...marks: readonly MarkName[]): Pattern {
  return acts(action(...marks), furtherAction(...marks))
}

/** An infinitive. */
export const INFINITIVE: Test = marked('infinitive')

/** Adjectives before a noun. */
export const ADJECTIVES: Pattern = repeat(either(marked('adjective'), marked('participle')), 0, 3)

/** `что` or `чтобы` with the comma before it. */
export const THAT: Pattern = seq(optional(form(',')), form('что', 'чтобы'))

/** A word in any of its forms. */
export function word(...lemmas: readonly string[]): Test {
  return lemma(...lemmas)
}
