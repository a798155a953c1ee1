import type { WordTable } from '../../language.js'
import { rowsOf, wordsOf } from '../base.js'

/** Heads of what people are congratulated on. */
export const KK_OCCASION_HEADS = wordsOf(`
  наурыз айт ораза рамазан құрбан тәуелсіздік жыл күн жеңіс мерейтой жылдық сайлау сайлану мереке мейрам жетістік
  тағайындалу ұлыстың ұлыс лауазым`)

/** Occasions of greetings. */
export const KK_OCCASIONS: WordTable = rowsOf([
  ['=8 наурыз, әйелдер күн', 'other'],
  ['наурыз мейрам|мереке?', 'navruz'],
  ['ораза|рамазан айт?', 'ramazan-hayit'],
  ['құрбан айт', 'qurban-hayit'],
  ['тәуелсіздік күн|мереке?', 'independence'],
  ['жаңа жыл', 'new-year'],
  ['туған күн', 'birthday'],
  ['жеңіс күн|мереке?', 'victory'],
  ['мерейтой|жылдық', 'anniversary'],
  ['сайлану, сайлау, қайта сайлану, сайлаудағы жеңіс', 'election'],
  ['республика|конституция|астана күн, табыс|жетістік|тағайындалу', 'other'],
  ['көңіл айту, қайғы, көңіл', 'condolence'],
])
