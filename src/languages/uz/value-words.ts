import { marksOf } from '../../morphology/index.js'
import type { CountedMarks, ValueWords } from '../../values/index.js'
import { UZ_DATES, UZ_MONTHS } from './calendar.js'
import { UZ_PHRASES } from './date-phrases.js'
import {
  UZ_BOUNDS_AFTER,
  UZ_BOUNDS_BEFORE,
  UZ_CURRENCIES,
  UZ_LEADING_CURRENCIES,
  UZ_RATES,
  UZ_RATES_BEFORE,
  UZ_UNITS,
} from './lexicon/units.js'
import { wordsOf } from './lexicon/words-of.js'
import { UZ_FRACTIONS, UZ_NUMBERS } from './numbers.js'

/** Endings of words in `-li` behind a consonant, which describe (`naslli`); behind a vowel it is oftener `-l` with a
 *  possessive ending (`filiali`); and those in `-iy` (`harbiy`). */
const DESCRIBING = [...[...'bdfghjklmnpqrstvxyz'].map((consonant) => `${consonant}li`), 'iy']

/** The counted noun stands in the singular; nouns that describe it stand before it. */
const COUNTED: CountedMarks = {
  noun: marksOf('noun', 'singular'),
  modifier: marksOf('adjective'),
  never: marksOf('verb', 'participle', 'gerund', 'pronoun', 'function', 'infinitive'),
  formsFor: () => [0],
  mostModifiers: 3,
  modifierEndings: DESCRIBING,
  inCase:
    marksOf('genitive') |
    marksOf('dative') |
    marksOf('accusative') |
    marksOf('instrumental') |
    marksOf('locative'),
  people: ['istonlik', 'iyalik'],
  joined: marksOf('noun', 'neuter', 'nominative'),
  modifierWords: wordsOf(`
    investisiya sanoat savdo kooperasiya infratuzilma transport logistika ish oʻzbek qozoq qirgʻiz tojik turkman
    ozarbayjon afgʻon turk xitoy eksport import konteyner koreys mongol rus nemis fransuz italyan ingliz hind polyak venger chex eron yapon ukrain gruzin arman latish
    eston fin shved norveg ispan grek serb bolgar xorvat rumin slovak sloven arab belorus yuk aviasiya taʻlim temir avtomobil elektr kapital qurilish yoʻlovchi chegara oltin kumush bronza
    nasos issiqlik shamol quyosh oʻquv mebel kabel
    hukumat davlat doimiy bush xorij mahalliy qoʻshma tijorat biznes hududiy`),
}

/** Words for values in Uzbek. */
export const UZ_VALUE_WORDS: ValueWords = {
  numbers: UZ_NUMBERS,
  percents: ['foiz', '%', '- foiz'],
  currencies: UZ_CURRENCIES,
  leadingCurrencies: UZ_LEADING_CURRENCIES,
  units: UZ_UNITS,
  rates: UZ_RATES,
  ratesBefore: UZ_RATES_BEFORE,
  times: ['baravar', 'barobar', 'marta', 'karra', '=hissa|=hissaga'],
  timesAfter: [],
  multiples: UZ_FRACTIONS,
  boundsBefore: UZ_BOUNDS_BEFORE,
  boundsAfter: UZ_BOUNDS_AFTER,
  counted: COUNTED,
  counters: wordsOf(`
    ta tadan taga tani tasi tasini tasida tasiga tasining tagacha tasidan nafar nafardan nafarga nafari nafarni nafargacha dona donadan donaga
    donani bosh`),
  pronominal: wordsOf('tasi tasini tasidan tasida tasiga tasining nafari nafarini'),
  counts: wordsOf('soni sonini sonining'),
  pieceEndings: wordsOf('ta tadan taga tani tagacha tasi tasini tasida tasiga tasining tasidan'),
  uncounted: wordsOf(
    'yil oy kun hafta soat daqiqa soniya asr chorak marta baravar daraja toifa guruh kurs chaqiriq yosh sana yillik kunlik oylik hisob oʻrinli oʻrinlik qavatli xonali yotoqli xonadonli',
  ),
  uncountedInWords: wordsOf(`
    mamlakat davlat xalq tomon prezident rahbar lider vazir hukumat millat respublika qoʻshni mintaqa hudud viloyat
    shahar poytaxt til yoʻnalish soha bosqich qism masala tomonlama iqtisodiyot idora vazirlik`),
  numbered: wordsOf('band modda bob ilova raqam № rezolyusiya'),
  months: UZ_MONTHS,
  dates: UZ_DATES,
  phrases: UZ_PHRASES,
}
