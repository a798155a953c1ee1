import { form, seq } from '../../../grammar/index.js'
import { changedLast, changeToldRules } from '../../change-told.js'
import { UZ_CHANGES } from '../lexicon/changes.js'
import { BOUND_WORDS } from './figure.js'
import { done, valueIn } from './parts.js'

const { changed, cameTo, counted } = changedLast({
  numberIn: valueIn,
  count: form('soni', 'sonini', 'miqdori', 'hajmi', 'koʻlami'),
  changed: done(...UZ_CHANGES, 'arzonlashmoq', 'qimmatlashmoq', 'zichlashmoq', 'tezlashmoq'),
  reached: done('etmoq', 'chiqmoq', 'etkazilmoq'),
  amounted: seq(form('tashkil'), done('etmoq', 'qilmoq')),
  more: BOUND_WORDS,
})

/** Figures of how a state or a region fares: shares and counts of anything that grew, fell or came to a number. */
export const ECONOMY_RULES = changeToldRules('uz', 22, {
  changed: {
    pattern: changed,
    examples: [
      'Xoʻjaliklarning qarzdorligi ⟦value 12 foizga⟧ kamaydi.',
      'Paxta hosildorligi ⟦value 1,5 baravar⟧ oshdi.',
    ],
    counterexamples: ['Narx 3 soʻmga oshdi.', 'Namlik 5 foizga oshadi.'],
  },
  cameTo: {
    pattern: cameTo,
    examples: [
      'Inflyatsiya 9 foizdan ⟦value 8 foizga⟧ tushdi.',
      'Tarmoqlarning eskirishi ⟦value 60 foizni⟧ tashkil etdi.',
      'Bolalar bogʻchalari bilan qamrov ⟦value 80 foizga⟧ yetdi.',
    ],
    counterexamples: ['Eskirish 40 foizgacha tushiriladi.', 'Namlik 90 foizga yetadi.'],
  },
  counted: {
    pattern: counted,
    examples: [
      'Haftalik reyslar soni 3 tadan ⟦value 7 taga⟧ koʻpaydi.',
      'Bemorlar soni 14 mingdan ⟦value 9 mingga⟧ kamaydi.',
      'Avariyalar soni bir yilda 14 tadan ⟦value 9 taga⟧ tushdi.',
    ],
    counterexamples: ['Bemorlar soni kamaydi.'],
  },
})
