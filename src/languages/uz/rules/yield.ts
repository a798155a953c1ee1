import { capture, either, entityOf, form, gap, oneOf, rule, seq } from '../../../grammar/index.js'
import { BOUND_WORDS, NOT_NUMBER } from './figure.js'
import { done, going } from './parts.js'

/** So much of a thing by weight; water gathered has a measure of its own. */
const SO_MUCH = seq(
  capture('value', entityOf('quantity', ['tonna', 'kilogramm', 'litr', 'sentner'])),
  BOUND_WORDS,
  gap(4, NOT_NUMBER),
)

/** That it was made, grown or brought in. */
const MADE = either(
  seq(form('yigʻib', 'terib', 'oʻrib', 'qazib', 'etishtirib'), done('olmoq')),
  seq(form('ishlab'), going('chiqarmoq')),
  seq(form('qayta'), done('ishlamoq')),
  going('yigʻmoq', 'termoq', 'etishtirmoq', 'tayyorlamoq'),
  seq(form('xirmonga'), done('toʻkmoq', 'uymoq')),
)

/** Those within a land who get it; goods that go to a state are its imports. */
const AT_HOME = oneOf(
  [
    'aholi',
    'xonadon',
    'hudud',
    'tuman',
    'viloyat',
    'maktab',
    'shifoxona',
    'korxona',
    'muassasa',
    'isteʻmolchi',
  ],
  'dative',
)

/** Figures of what was made, and of what was given out within a land. */
export const YIELD_RULES = [
  rule('uz/figure/so-much-gathered', {
    kind: 'figure',
    priority: 27,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(SO_MUCH, MADE),
    examples: [
      'Oʻzbekistonda yil boshidan ⟦value 2 million tonna⟧ paxta yigʻib olindi.',
      'Zavodda ⟦value 5 ming tonna⟧ kabel ishlab chiqarildi.',
    ],
    counterexamples: [
      'Paxta yigʻib olindi.',
      'Qozogʻiston fermerlari 5 ming tonna paxta yigʻib olishi kerak.',
    ],
  }),
  rule('uz/figure/so-much-supplied', {
    kind: 'figure',
    priority: 38,
    always: { measure: 'other', comparison: 'level' },
    pattern: seq(
      AT_HOME,
      gap(4, NOT_NUMBER),
      SO_MUCH,
      either(seq(form('etkazib'), done('bermoq')), done('tarqatmoq', 'etkazmoq', 'ajratmoq', 'joʻnatmoq')),
    ),
    examples: [
      'Vazirlik maʼlumotiga koʻra, aholiga ⟦value 40 ming tonna⟧ koʻmir yetkazib berildi.',
      'Hokimlik tomonidan tumanlarga ⟦value 3 ming tonnadan⟧ ortiq un tarqatildi.',
    ],
    counterexamples: ['Aholiga koʻmir yetkazib berildi.'],
  }),
]
