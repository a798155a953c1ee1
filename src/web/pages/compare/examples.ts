import { storedExample } from '../reading/examples-stored.js'
import type { Compared } from './compared.js'
import type { Comparison } from './page.js'

const { reference, publisher, published, language, force, quote, slots } = storedExample(4)
const first: Compared = {
  ...{ named: reference, path: `/r/${reference}`, publisher, published, language, force },
  ...{ text: quote, slots },
}
const later: Compared = {
  ...first,
  named: 'UZ-KZ/2026-11-01/03',
  publisher: 'UZ',
  text: 'Министрам вновь поручено подготовить план совместных работ на двух переправах',
  slots: slots.filter(({ name }) => name !== 'due'),
}
const foreign: Compared = {
  ...later,
  named: 'UZ-KZ/2026-11-01/09',
  language: 'uz-Latn',
  text: 'Vazirlarga ikki kechuvda birgalikdagi ishlar rejasini tayyorlash topshirildi',
}

export const comparisonExamples: Readonly<Record<string, Comparison>> = {
  three: { asked: [first.named, later.named, foreign.named], found: [first, later, foreign], lost: [] },
  editions: {
    asked: ['ed_first', 'ed_second'],
    found: [
      { ...first, named: 'ed_first', force: null, slots: [] },
      { ...later, named: 'ed_second', force: null, slots: [] },
    ],
    lost: [],
  },
  nothing: { asked: [], found: [], lost: [] },
  lost: { asked: [first.named, 'UZ-KZ/1999-01-01/01'], found: [first], lost: ['UZ-KZ/1999-01-01/01'] },
}
