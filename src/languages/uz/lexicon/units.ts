import type { Bound, Unit } from '../../../values/index.js'

/** Units of measure behind a number, with the unit of the contract and the powers of ten to it.
 *  source: the International System of Units; a hectare is a unit of its own in the contract;
 *  its short form is that of a case ending, which stands behind a number far oftener */
export const UZ_UNITS: Readonly<Record<string, Unit>> = {
  'tonna|=t|=t+.|=tonnacha|=tonnalik': { unit: 'tonne' },
  'sentner|=s+.': { unit: 'tonne', power: -1 },
  'kilogramm|=kg|=kg+.': { unit: 'tonne', power: -3 },
  'kilometr|=km|=km+.|=kilometrlik|=kilometrli': { unit: 'km' },
  'metr|=m': { unit: 'km', power: -3 },
  'gektar|=gektarlik|=gektarli': { unit: 'hectare' },
  'kilovatt-soat|kilovatt+soat|kvt-soat|=kvt-s|=kvt+soat': { unit: 'kwh' },
  'megavatt-soat|megavatt+soat|mvt-soat|=mvt+soat': { unit: 'kwh', power: 3 },
  'kilovatt|kvt|=kilovattli|=kilovattlik': { unit: 'mw', power: -3 },
  'megavatt|mvt|=megavattli|=megavattlik': { unit: 'mw' },
  'gigavatt|gvt|=gigavattli|=gigavattlik': { unit: 'mw', power: 3 },
  'kub+metr|=m3|=m³|kubometr|kub+.+metr': { unit: 'm3' },
  'kub+kilometr|=km3|=km³': { unit: 'm3', power: 9 },
  litr: { unit: 'm3', power: -3 },
  'kvadrat+metr|kvadrat+kilometr|=kv+.+metr|=kv+.+=m': { unit: 'other' },
  'foiz+punkt|=f+.+p|barrel|magnituda': { unit: 'other' },
}

/** Behind a quantity: so many a week. */
export const UZ_RATES: Readonly<Record<string, string>> = {}

/** Before a quantity: so many a week. */
export const UZ_RATES_BEFORE: Readonly<Record<string, string>> = {
  haftasiga: 'weekly',
  haftada: 'weekly',
  'har+hafta': 'weekly',
}

/** Currencies behind a number, by their ISO 4217 code; of a word for the money of several states all of them, the likeliest
 *  first. */
export const UZ_CURRENCIES: Readonly<Record<string, string>> = {
  'aqsh? dollar|=dollarilik|=doll+.|=dollarcha': 'USD',
  '$|=usd': 'USD',
  'evro|€|=eur|=evrocha': 'EUR',
  'qozogʻiston? tenge|=tg|₸|=kzt': 'KZT',
  'oʻzbek|oʻzbekiston? soʻm|sum|=uzs': 'UZS',
  rubl: 'RUB/BYN',
  'rossiya rubl': 'RUB',
  '₽|=rub': 'RUB',
  'qirgʻiz|qirgʻiziston? som|=kgs': 'KGS',
  'tojikiston? somoniy|=tjs': 'TJS',
  'turkman|turkmaniston manat': 'TMT',
  manat: 'AZN/TMT',
  'ozarbayjon manat': 'AZN',
  '=azn': 'AZN',
  '=tmt': 'TMT',
  'xitoy? yuan|=cny': 'CNY',
  'yaponiya? ien|iena|=jpy': 'JPY',
  'britaniya? funt sterling': 'GBP',
  rupiya: 'INR/PKR',
  'hind|hindiston rupiya': 'INR',
  'pokiston rupiya': 'PKR',
  'turk|turkiya? lira': 'TRY',
  'venger|vengriya? forint|=huf': 'HUF',
  'baa? dirham': 'AED',
  'riyol|rial': 'SAR/IRR/QAR',
  'saudiya riyol|rial': 'SAR',
  'eron riyol|rial': 'IRR',
  'qatar riyol|rial': 'QAR',
  '=sar': 'SAR',
  'belarus rubl': 'BYN',
  'gruziya? lari': 'GEL',
  'armaniston dram': 'AMD',
  'koreya von': 'KRW',
  'shveysariya frank': 'CHF',
  'kanada dollar|=cad': 'CAD',
  'singapur dollar|=sgd': 'SGD',
  dinor: 'RSD/KWD/JOD',
  'quvayt dinor': 'KWD',
  'polsha? zlotiy|=pln': 'PLN',
  'ukraina? grivna|=uah': 'UAH',
  'malayziya? ringgit|=myr': 'MYR',
  'mongol|mongoliya? tugrik|=mnt': 'MNT',
  'afgʻon afgʻoniy': 'AFN',
  'avstraliya dollar|=aud': 'AUD',
  'bangladesh? taka': 'BDT',
  'braziliya real': 'BRL',
  'kron|krona': 'SEK/NOK/DKK/CZK',
  'chexiya|chex kron|krona': 'CZK',
  'daniya kron|krona': 'DKK',
  'misr funt': 'EGP',
  'indoneziya rupiya': 'IDR',
  'isroil? shekel': 'ILS',
  'iordaniya dinor': 'JOD',
  'norvegiya kron|krona': 'NOK',
  'ruminiya ley': 'RON',
  'serbiya dinor': 'RSD',
  'shvesiya|shved kron|krona': 'SEK',
  'tailand|tayland bat': 'THB',
  'vetnam dong': 'VND',
}

/** Signs before a number. */
export const UZ_LEADING_CURRENCIES: Readonly<Record<string, string>> = {
  '$|=usd': 'USD',
  '€|=eur': 'EUR',
  '₸|=kzt': 'KZT',
  '₽|=rub': 'RUB',
  '=uzs': 'UZS',
}

/** Words before a number that bound it. */
export const UZ_BOUNDS_BEFORE: Readonly<Record<string, Bound>> = {
  '=qariyb|=taxminan|=salkam|=deyarli|=oʻrtacha|=yaqin|=chamasi': 'about',
  '=kamida|=eng+=kamida': 'above',
  '=koʻpi+=bilan|=maksimal': 'up-to',
}

/** Words behind a number that bound it; the number stands in the ablative or the dative before them. */
export const UZ_BOUNDS_AFTER: Readonly<Record<string, Bound>> = {
  '=ortiq|=ortiqroq|=ziyod|=ziyodroq|=oshiq|=oshiqroq|=koʻproq|=koʻprogʻi|=ortigʻi|=ziyodi|=koʻpi|=koʻpini|=koʻprogʻini|=ortigʻini|=koʻproqqa|=ortiqqa|=koʻproqni|=ortiqni|=ziyodni|=ziyodini':
    'above',
  '=kam =boʻlmagan': 'above',
  '=kamroq': 'below',
  '=dollarcha|=evrocha|=tonnacha|=yaqin|=yaqinroq|yaqinlashmoq|=atrofida|=atrofidagi|=chamasi': 'about',
}
