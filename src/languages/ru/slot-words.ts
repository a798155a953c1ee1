import type { SlotWords } from '../language.js'
import { RU_EVENTS, RU_FORMATS } from './lexicon/gatherings.js'
import { RU_HEADINGS } from './lexicon/headings.js'
import { RU_COMPARISONS, RU_FALL, RU_MEASURES } from './lexicon/measures.js'
import { RU_OCCASIONS } from './lexicon/occasions.js'
import { RU_DOCUMENTS } from './lexicon/papers.js'
import { RU_ACTORS, RU_DEADLINES, RU_LEADS, RU_PLACED, RU_PRONOUNS } from './lexicon/people.js'
import { RU_SECTORS } from './lexicon/sectors.js'
import { RU_NUMBERS } from './numbers.js'

/** The Russian words that fill slots. */
export const RU_SLOT_WORDS: SlotWords = {
  sector: RU_SECTORS,
  format: RU_FORMATS,
  event: RU_EVENTS,
  document: RU_DOCUMENTS,
  measure: RU_MEASURES,
  actor: RU_ACTORS,
  occasion: RU_OCCASIONS,
  fall: RU_FALL,
  deadline: RU_DEADLINES,
  doneThen: [
    ...['подписать', 'достигнуть', 'принять', 'заключить', 'состояться', 'провести', 'ратифицировать'],
    ...['утвердить', 'одобрить', 'открыть', 'запустить', 'заложить', 'начать', 'озвучить', 'выдвинуть'],
    ...['объявить', 'согласовать', 'создать', 'построить', 'пройти', 'парафировать', 'учредить', 'дать'],
  ],
  definite: ['эти', 'обе', 'оба', 'эта', 'этих', 'этими', 'обоих', 'обеих'],
  joins: [',', ';', 'и', 'а'],
  terms: ['на'],
  comparison: RU_COMPARISONS,
  placed: RU_PLACED,
  pronouns: RU_PRONOUNS,
  leads: RU_LEADS,
  headings: RU_HEADINGS,
  numbers: { ...RU_NUMBERS.cardinals, один: '1', дважды: '2', трижды: '3', четырежды: '4' },
}
