import type { WordTable } from '../../language.js'
import { wordsOf } from './words-of.js'

/** Heads of what people are congratulated on. */
export const EN_OCCASION_HEADS = wordsOf(`
  navruz nowruz nauryz nooruz novruz hayit ramazan ramadan eid kurban qurban bayram ait oraza adha fitr independence year
  birthday birth victory jubilee anniversary election re-election holiday day success appointment inauguration`)

/** Occasions of greetings. */
export const EN_OCCASIONS: WordTable = [
  ['navruz|nowruz|nauryz|nooruz|novruz|=norouz', 'navruz'],
  ['ramazan|ramadan|ramadhan, eid al-fitr, eid fitr, oraza ait, ramazan hayit', 'ramazan-hayit'],
  ['kurban|qurban|=eid-al-adha, eid al-adha, kurban|qurban hayit|ait|bayram|bayrami', 'qurban-hayit'],
  ['independence day, independence, anniversary of =the? =its? independence', 'independence'],
  ['new year', 'new-year'],
  ['birthday', 'birthday'],
  ['anniversary of =its|=the|=their? independence', 'independence'],
  ['victory day, victory in =the? =great? patriotic|world war', 'victory'],
  ['anniversary, jubilee', 'anniversary'],
  ['election, re-election, =elected, =re-elected, victory in =the presidential? election', 'election'],
  ['condolence, sympathy, grief', 'condolence'],
]
