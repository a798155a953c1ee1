import { wordsOf } from './words-of.js'

const STEMS = `
  qur och tuz tayyorla ajrat yubor joʻnat oʻqit oʻtkaz moliyalashtir taʻmirla jihozla boshla yakunla tugalla oʻrnat
  tikla yangila almashtir etkaz kirit topshir imzola tasdiqla toʻla qopla`

/** Verbs of doing that only somebody who acts may do, for a fact may widen or ease things as well: their one tense for what
 *  is and what will be means what will be. */
export const UZ_DOING: readonly string[] = wordsOf(STEMS).map((stem) => `${stem}moq`)
