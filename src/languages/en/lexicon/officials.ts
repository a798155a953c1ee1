import { wordsOf } from './words-of.js'

/** People of the sort that meets, by what they are. */
export const OFFICIALS = wordsOf(`
  president minister premier leader counterpart colleague delegation ambassador chairman governor representative
  entrepreneur official envoy head speaker lawmaker parliamentarian senator mayor king emir chancellor rector diplomat`)
