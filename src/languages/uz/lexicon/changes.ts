import { wordsOf } from './words-of.js'

/** Verbs of growing and falling. */
export const UZ_CHANGES = wordsOf(`
  oʻsmoq oshmoq ortmoq koʻpaymoq kamaymoq pasaymoq qisqarmoq koʻtarilmoq tushmoq jonlanmoq kengaymoq ulgʻaymoq yuksalmoq
  susaymoq sekinlashmoq yiriklashmoq`)
