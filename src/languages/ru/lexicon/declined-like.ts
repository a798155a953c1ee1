import type { DeclinedLike } from '../../../morphology/index.js'

/** Offices and bodies of the region that the dictionary lacks, each with a known word that is declined as it is: a word
 *  guessed by its ending alone may be taken for an adjective (`хоким`) or a name (`мажилис`). */
export const RU_DECLINED_LIKE: DeclinedLike = [
  ['хоким', 'министр'],
  ['хяким', 'министр'],
  ['мажилис', 'базис'],
  ['маслихат', 'климат'],
  ['акимат', 'климат'],
  ['хокимият', 'климат'],
  ['хякимлик', 'рынок'],
  ['велаят', 'климат'],
  ['дирхам', 'грамм'],
]
