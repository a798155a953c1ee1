import type { WordTable } from '../../language.js'
import { rowsOf, wordsOf } from '../base.js'

/** Nouns of texts that are signed or adopted. */
export const KK_DOCUMENT_NOUNS = wordsOf(`
  шарт келісім меморандум декларация бағдарлама карта жоспар хаттама протокол келісімшарт контракт мәлімдеме құжат
  стратегия тұжырымдама хартия конвенция коммюнике заң жарлық қаулы шешім қарар пакет кесте үндеу регламент жарғы ереже хат акт бұйрық пакт`)

/** Types of documents. */
export const KK_DOCUMENTS: WordTable = rowsOf([
  ['шарт|хартия|пакт', 'treaty'],
  ['келісім|конвенция', 'agreement'],
  ['меморандум', 'memorandum'],
  ['декларация', 'declaration'],
  ['бағдарлама|стратегия|тұжырымдама', 'programme'],
  ['жол карта', 'roadmap'],
  ['жоспар', 'plan'],
  ['хаттама|протокол', 'protocol'],
  ['келісімшарт|контракт', 'contract'],
  ['мәлімдеме|коммюнике|үндеу', 'statement'],
  ['құжат|заң|жарлық|қаулы|шешім|қарар|пакет|кесте|регламент|жарғы|ереже|хат|акт|бұйрық', 'other'],
])
