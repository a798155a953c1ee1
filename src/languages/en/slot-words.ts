import type { SlotWords } from '../language.js'
import { EN_EVENTS, EN_FORMATS } from './lexicon/gatherings.js'
import { EN_HEADINGS } from './lexicon/headings.js'
import { EN_COMPARISONS, EN_FALL, EN_MEASURES } from './lexicon/measures.js'
import { EN_OCCASIONS } from './lexicon/occasions.js'
import { EN_DOCUMENTS } from './lexicon/papers.js'
import {
  EN_ACTORS,
  EN_AGENTS,
  EN_DEADLINES,
  EN_GROUP_PRONOUNS,
  EN_LEADS,
  EN_PASSIVES,
  EN_PLACED,
  EN_PREPOSITIONS,
  EN_PRONOUNS,
} from './lexicon/people.js'
import { EN_SECTORS } from './lexicon/sectors.js'
import { EN_NUMBERS } from './numbers.js'

/** The English words that fill slots. */
export const EN_SLOT_WORDS: SlotWords = {
  sector: EN_SECTORS,
  format: EN_FORMATS,
  event: EN_EVENTS,
  document: EN_DOCUMENTS,
  measure: EN_MEASURES,
  actor: EN_ACTORS,
  occasion: EN_OCCASIONS,
  fall: EN_FALL,
  deadline: EN_DEADLINES,
  doneThen: [
    ...['sign', 'reach', 'adopt', 'conclude', 'launch', 'hold', 'initial', 'ratify', 'approve', 'announce'],
    ...['agree', 'found', 'establish', 'make', 'give', 'exchange'],
  ],
  minded: ['interested', 'committed', 'determined', 'prepared', 'resolved', 'inclined'],
  definite: ['the', 'these', 'those', 'both', 'their', 'its'],
  joins: [',', ';', 'and'],
  terms: ['for'],
  comparison: EN_COMPARISONS,
  placed: EN_PLACED,
  prepositions: EN_PREPOSITIONS,
  passives: EN_PASSIVES,
  agents: EN_AGENTS,
  pronouns: EN_PRONOUNS,
  groupPronouns: EN_GROUP_PRONOUNS,
  measured: ['which'],
  leads: EN_LEADS,
  headings: EN_HEADINGS,
  numbers: EN_NUMBERS.cardinals,
}
