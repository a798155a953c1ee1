import { marksOf } from '../../morphology/index.js'
import type { CountedMarks, ValueWords } from '../../values/index.js'
import { inBase, wordsOf } from './base.js'
import { KK_DATES, KK_MONTHS } from './calendar.js'
import { KK_PHRASES } from './date-phrases.js'
import {
  KK_BOUNDS_AFTER,
  KK_BOUNDS_BEFORE,
  KK_CURRENCIES,
  KK_LEADING_CURRENCIES,
  KK_RATES_BEFORE,
  KK_UNITS,
} from './lexicon/units.js'
import { KK_FRACTIONS, KK_NUMBERS } from './numbers.js'

/** The counted noun stands in the singular; nouns that describe it stand before it. */
const COUNTED: CountedMarks = {
  noun: marksOf('noun', 'singular'),
  modifier: marksOf('adjective', 'participle'),
  never: marksOf('verb', 'gerund', 'pronoun', 'function', 'infinitive', 'numeral'),
  formsFor: () => [0],
  mostModifiers: 3,
  inCase:
    marksOf('genitive') |
    marksOf('dative') |
    marksOf('accusative') |
    marksOf('instrumental') |
    marksOf('locative'),
  people: ['стандық', 'иялық'].map(inBase),
  joined: marksOf('noun', 'neuter', 'nominative'),
  modifierWords: wordsOf(`
    инвестиция өнеркәсіп сауда кооперация инфрақұрылым көлік логистика жұмыс өзбек қазақ қырғыз тәжік түрікмен
    әзербайжан ауған түрік қытай моңғол орыс неміс француз итальян ағылшын корей үнді поляк венгр чех иран жапон украин грузин
    армян латыш эстон фин швед норвег испан грек серб болгар хорват румын словак словен араб белорус жүк авиация білім мемлекет темір автомобиль электр капитал құрылыс жолаушы шекара тоқыма астық мақта балық ет сүт
    сорғы жылу жел жиһаз кабель
    әскери мәдени ғылыми тарихи діни саяси рухани қазақстандық өзбекстандық қырғызстандық шетелдік отандық`),
}

/** Case endings behind a sign: `35%-ға`. */
const CASED = '=ға|=ге|=қа|=ке|=ды|=ді|=ты|=ті|=ын|=ін|=ы|=і|=дан|=ден|=тан|=тен|=нан|=нен|=да|=де'

/** Words for values in Kazakh. */
export const KK_VALUE_WORDS: ValueWords = {
  numbers: KK_NUMBERS,
  percents: ['пайыз', 'процент', '%', `% - ${CASED}`, '- пайыз', '=пайыздық', '- =пайыздық'].map(inBase),
  currencies: KK_CURRENCIES,
  leadingCurrencies: KK_LEADING_CURRENCIES,
  units: KK_UNITS,
  rates: {},
  ratesBefore: KK_RATES_BEFORE,
  times: ['есе', '=еселеп', '=еселенді|=еселенген|=еселеніп|=еселенгені|=еселенгенін'].map(inBase),
  timesAfter: [],
  multiples: KK_FRACTIONS,
  boundsBefore: KK_BOUNDS_BEFORE,
  boundsAfter: KK_BOUNDS_AFTER,
  counted: COUNTED,
  counters: wordsOf('дана данадан'),
  counts: wordsOf('саны санын санының'),
  uncounted: wordsOf(
    'жыл ай күн апта сағат минут секунд ғасыр тоқсан есе рет есеп дәреже санат топ курс шақырылым жас дана мезгіл орындық төсектік қабатты пәтерлік бөлмелі',
  ),
  uncountedInWords: wordsOf(`
    ел мемлекет халық тарап президент басшы көшбасшы министр үкімет ұлт республика көрші өңір облыс қала тіл бағыт
    сала кезең бөлік мәселе жақ экономика ведомство министрлік`),
  numbered: wordsOf('тармақ бап тарау нөмір № кезең рейс мектеп қарар'),
  months: KK_MONTHS,
  dates: KK_DATES,
  phrases: KK_PHRASES,
}
