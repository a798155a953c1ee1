import { ahead, capture, either, entity, form, oneOf, optional, rule, seq } from '../../../grammar/index.js'
import { NEXT_ACT } from '../../line-mark.js'
import { UZ_OFFICES } from '../lexicon/people.js'
import {
  action,
  acts,
  BULLET,
  inside,
  LET,
  LINE_END,
  LONG,
  OWN_LINE_END,
  valueIn,
  WITHIN_LINE,
} from './parts.js'

/** Offices told what to do, which is an order by itself: `Moliya vazirligiga – omborni ochish`. */
const TOLD_OFFICE = seq(
  optional(seq(entity('organisation', 'post'), form('va', 'hamda', ','))),
  either(valueIn(['dative'], 'organisation', 'post'), oneOf(UZ_OFFICES, 'dative')),
  optional(seq(optional(form(':', '–', '—')), optional(BULLET))),
)

/** What goes on with a list of things to do that the text began before: its force is the force of that. */
export const LIST_RULES = [
  rule('uz/commitment/next-line', {
    ...NEXT_ACT,
    pattern: seq(BULLET, acts(action('nominative')), LINE_END),
    examples: [
      'Prezident qator topshiriqlar berdi.\n– ⟦act Omborni ochish⟧.\n– Yigʻimlarni kamaytirish.',
      'Oʻzbekiston Bosh vaziri yigʻilish oʻtkazdi.\nTOPSHIRIQLAR:\n1. ⟦act Poyezdlar jadvalini tasdiqlash⟧.',
      'Vazirlar kelishuvga erishdi.\n1) ⟦act Jadvalni yangilash⟧.\n2) Ikkinchi koʻprikni qurish.',
    ],
    counterexamples: ['Mehmonlar portni koʻrdi.\n– Omborni ochish.', 'Topshiriq berildi.\n– Ombor ochildi.'],
  }),
  rule('uz/commitment/line-to-office', {
    ...NEXT_ACT,
    force: 'ordered',
    priority: 38,
    pattern: either(
      seq(optional(BULLET), TOLD_OFFICE, acts(action('nominative')), LINE_END),
      seq(
        optional(BULLET),
        TOLD_OFFICE,
        capture('act', seq(WITHIN_LINE, action('nominative'))),
        ahead(form(';')),
      ),
    ),
    examples: [
      'Oʻzbekiston Bosh vaziri yigʻilish oʻtkazdi.\n2.1. Moliya vazirligiga ⟦act mayda omborni ochish⟧;',
      'Bosh vazir yigʻilish oʻtkazdi.\nBojxona qoʻmitasi va Moliya vazirligiga ⟦act omborni ochish⟧.',
      'Bosh vazir yigʻilish oʻtkazdi.\nHokimliklarga – ⟦act koʻprikni taʼmirlash⟧.',
    ],
    counterexamples: [
      'Moliya vazirligiga omborni ochish topshirilmadi.',
      'Moliya vazirligiga kelgan vazir omborni koʻrdi.',
    ],
  }),
  rule('uz/commitment/next-let-line', {
    ...NEXT_ACT,
    pattern: seq(BULLET, capture('act', seq(inside(LONG), LET)), OWN_LINE_END),
    examples: [
      'Bosh vazir topshiriqlar berdi.\nTransport vazirligi:\n1.1. koʻprikni taʼmirlasin;\n1.2. ⟦act jadvalni tasdiqlasin⟧.',
      'Prezident qator topshiriqlar berdi.\n– ⟦act Omborni mayda ochsin⟧.',
    ],
    counterexamples: ['Mehmonlar portni koʻrdi.\n– Bayramingiz muborak boʻlsin.'],
  }),
]
