import type { SlotWords } from '../language.js'
import { UZ_EVENTS, UZ_FORMATS } from './lexicon/gatherings.js'
import { UZ_HEADINGS } from './lexicon/headings.js'
import { UZ_COMPARISONS, UZ_FALL, UZ_MEASURES } from './lexicon/measures.js'
import { UZ_OCCASIONS } from './lexicon/occasions.js'
import { UZ_DOCUMENTS } from './lexicon/papers.js'
import {
  UZ_ACTORS,
  UZ_DEADLINES,
  UZ_LEADS,
  UZ_PLACED,
  UZ_PLACED_ENDINGS,
  UZ_POSTPOSITIONS,
  UZ_PRONOUNS,
} from './lexicon/people.js'
import { UZ_SECTORS } from './lexicon/sectors.js'

/** The Uzbek words that fill slots. */
export const UZ_SLOT_WORDS: SlotWords = {
  sector: UZ_SECTORS,
  format: UZ_FORMATS,
  event: UZ_EVENTS,
  document: UZ_DOCUMENTS,
  measure: UZ_MEASURES,
  actor: UZ_ACTORS,
  occasion: UZ_OCCASIONS,
  fall: UZ_FALL,
  deadline: UZ_DEADLINES,
  often: ['marta', 'karra'],
  terms: ['moʻljallangan', 'moʻljallanayotgan'],
  comparison: UZ_COMPARISONS,
  placed: [],
  placedBehind: UZ_PLACED,
  placedEndings: UZ_PLACED_ENDINGS,
  postpositions: UZ_POSTPOSITIONS,
  agents: ['tomonidan'],
  pronouns: UZ_PRONOUNS,
  measured: ['uning', 'koʻrsatkich', 'koʻrsatkichi', 'koʻrsatkichni', 'raqam', 'miqdor'],
  leads: UZ_LEADS,
  headings: UZ_HEADINGS,
}
