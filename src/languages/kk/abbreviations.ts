import { wordsOf } from './base.js'

/** Words whose stop does not end a sentence, folded, without the stop. */
export const ABBREVIATIONS: readonly string[] = wordsOf(`
  мың млн млрд трлн руб долл тг км га кв куб т м ж жж г ғ в б бб т.б т.с.с қ обл ауд көш дан шт экв
  им ст ул пр см мыс тел акад проф доц ген қаң ақп нау сәу мам мау шіл там қыр қаз қар жел дж`)
