import type { WordTable } from '../../language.js'
import { wordsOf } from './words-of.js'

/** Last words of what people are congratulated on. */
export const UZ_OCCASION_HEADS = wordsOf(`
  navroʻz hayit ramazon qurbon mustaqillik yil kun gʻalaba yubiley yillik saylanmoq qayta bayram ayyom muvaffaqiyat
  lavozim saylov tavallud`)

/** Occasions of greetings. */
export const UZ_OCCASIONS: WordTable = [
  ['navroʻz', 'navruz'],
  ['ramazon|ramazon-hayit|ramazon+hayit', 'ramazan-hayit'],
  ['qurbon+hayit|qurbon-hayit|qurbon+bayram|qurbon+ayyom', 'qurban-hayit'],
  ['mustaqillik kun|bayram?', 'independence'],
  ['yangi yil', 'new-year'],
  ['tugʻilgan kun|ayyom, tavallud kun|ayyom?', 'birthday'],
  ['gʻalaba kun|bayram?', 'victory'],
  ['yubiley|yillik', 'anniversary'],
  ['saylangan, saylanmoq, saylov gʻalaba, saylov ishonchli gʻalaba, qayta saylanmoq, saylamoq', 'election'],
  ['taʻziya|hamdardlik|taʻziyanoma', 'condolence'],
]
