import type { Recognition } from '../language.js'
import { wordsOf } from './lexicon/words-of.js'

/** The English alphabet with the letters of foreign names, and its commonest small words. */
export const EN_RECOGNITION: Recognition = {
  alphabet: 'abcdefghijklmnopqrstuvwxyzéçğışöüáíóúñäèêôâćčšžőű',
  words:
    wordsOf(`the of and to in on for with was were is are has have had been by at from as that this its it he she they
    which will also be their his an a or not but between during after before about into over under said than who`),
}

/** Small words that begin a sentence even behind an abbreviation. */
export const EN_OPENERS = wordsOf(
  'the a an in on at for to it he she they we this these that those as but and after during since by with from',
)
