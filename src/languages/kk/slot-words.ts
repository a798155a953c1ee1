import type { SlotWords } from '../language.js'
import { inBase } from './base.js'
import { KK_EVENTS, KK_FORMATS } from './lexicon/gatherings.js'
import { KK_HEADINGS } from './lexicon/headings.js'
import { KK_COMPARISONS, KK_FALL, KK_MEASURES } from './lexicon/measures.js'
import { KK_OCCASIONS } from './lexicon/occasions.js'
import { KK_DOCUMENTS } from './lexicon/papers.js'
import {
  KK_ACTORS,
  KK_AGENTS,
  KK_DEADLINES,
  KK_LEADS,
  KK_PLACED,
  KK_PLACED_ENDINGS,
  KK_POSTPOSITIONS,
  KK_PRONOUNS,
} from './lexicon/people.js'
import { KK_SECTORS } from './lexicon/sectors.js'
import { KK_COLLECTIVES } from './numbers.js'

/** The Kazakh words that fill slots. */
export const KK_SLOT_WORDS: SlotWords = {
  sector: KK_SECTORS,
  format: KK_FORMATS,
  event: KK_EVENTS,
  document: KK_DOCUMENTS,
  measure: KK_MEASURES,
  actor: KK_ACTORS,
  occasion: KK_OCCASIONS,
  fall: KK_FALL,
  deadline: KK_DEADLINES,
  terms: ['арналған'].map(inBase),
  often: ['рет', 'мәрте'].map(inBase),
  comparison: KK_COMPARISONS,
  placed: [],
  placedBehind: KK_PLACED,
  placedEndings: KK_PLACED_ENDINGS,
  postpositions: KK_POSTPOSITIONS,
  agents: KK_AGENTS,
  pronouns: KK_PRONOUNS,
  leads: KK_LEADS,
  headings: KK_HEADINGS,
  numbers: KK_COLLECTIVES,
}
