import type { WordTable } from '../../language.js'
import { wordsOf } from './words-of.js'

/** Nouns of texts that are signed or adopted. */
export const UZ_DOCUMENT_NOUNS = wordsOf(`
  shartnoma bitim memorandum deklarasiya dastur xarita reja bayonnoma protokol kontrakt bayonot hujjat strategiya
  konsepsiya xartiya konvensiya kommyunike qonun farmon qaror rezolyusiya toʻplam jadval murojaat reglament nizom
  kelishuv ahdnoma bitimlar hujjatlar paket xat akt buyruq ustav ahdlashuv spesifikasiya`)

/** Types of documents. */
export const UZ_DOCUMENTS: WordTable = [
  ['=shartnomalar|=shartnomalari|=shartnomalarni|=shartnomalarini|=shartnomalarga', 'contract'],
  ['=ta|=dan+=ortiq shartnoma', 'contract'],
  [
    '=dollarlik|=evrolik|=soʻmlik|=rubllik|=yuanlik =shartnoma|=shartnomasi|=shartnomani|=shartnomasini',
    'contract',
  ],
  [
    'savdo|eksport|import|investisiya|biznes|qurilish|tijorat|kredit|qarz|lizing|oldi-sotdi|ijara|etkazib+bermoq shartnoma, etkazib bermoq =boʻyicha|=toʻgʻrisida|=toʻgʻrisidagi|=haqida|=haqidagi shartnoma, kompaniya =bilan shartnoma',
    'contract',
  ],
  [
    'kompaniya|zavod|korxona|jamiyat|universitet|institut|bank|guruh|fabrika|firma|xolding|klub|markaz =bilan|=oʻrtasida|=oʻrtasidagi =uzoq? muddatli|yillik? shartnoma',
    'contract',
  ],
  ['=uzoq|=qisqa =muddatli shartnoma, yagona|=toʻgʻridan-toʻgʻri|tarif shartnoma', 'contract'],
  ['shartnoma|ahdnoma|xartiya', 'treaty'],
  ['bitim|konvensiya|kelishuv|ahdlashuv', 'agreement'],
  ['memorandum', 'memorandum'],
  ['deklarasiya', 'declaration'],
  ['dastur|strategiya|konsepsiya', 'programme'],
  ['yoʻl xarita', 'roadmap'],
  ['reja|chora-tadbir+reja', 'plan'],
  ['bayonnoma|protokol', 'protocol'],
  ['kontrakt', 'contract'],
  ['bayonot|kommyunike|murojaat', 'statement'],
  ['hujjat|qonun|farmon|qaror|rezolyusiya|paket|jadval|reglament|nizom', 'other'],
  ['xat|akt|buyruq|ustav|spesifikasiya', 'other'],
]
