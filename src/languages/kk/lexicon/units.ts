import type { Bound, Unit } from '../../../values/index.js'
import { keyed } from '../base.js'

/** Units of measure behind a number, with the unit of the contract and the powers of ten to it.
 *  source: the International System of Units; a hectare is a unit of its own in the contract */
export const KK_UNITS: Readonly<Record<string, Unit>> = keyed({
  'тонна|=т|=т+.|=тоннадай|=тонналық': { unit: 'tonne' },
  'центнер|=ц|=ц+.': { unit: 'tonne', power: -1 },
  'килограмм|=кг|=кг+.|келі': { unit: 'tonne', power: -3 },
  'километр|шақырым|=км|=км+.|=километрлік|=шақырымдық': { unit: 'km' },
  'метр|=м': { unit: 'km', power: -3 },
  'гектар|=га|=гектарлық': { unit: 'hectare' },
  'киловатт-сағат|киловатт+сағат|=квт-сағ|=квт+сағат|=квт·сағ|=квт+·+сағ': { unit: 'kwh' },
  'мегаватт-сағат|мегаватт+сағат|=мвт+сағат|=мвт+·+сағ|=мвт-сағ': { unit: 'kwh', power: 3 },
  'киловатт|=квт|=киловаттық': { unit: 'mw', power: -3 },
  'мегаватт|=мвт|=мегаваттық': { unit: 'mw' },
  'гигаватт|=гвт|=гигаваттық': { unit: 'mw', power: 3 },
  'текше+метр|текшеметр|=м3|=м³|куб+метр|кубометр': { unit: 'm3' },
  'текше+километр|куб+километр|=км3|=км³': { unit: 'm3', power: 9 },
  литр: { unit: 'm3', power: -3 },
  'шаршы+метр|шаршы+километр|шаршы+шақырым': { unit: 'other' },
  'пайыздық+тармақ|баррель': { unit: 'other' },
})

/** Before a quantity: so many a week. */
export const KK_RATES_BEFORE: Readonly<Record<string, string>> = keyed({
  аптасына: 'weekly',
  аптаға: 'weekly',
})

/** Currencies behind a number, by their ISO 4217 code; of a word for the money of several states all of them, the likeliest
 *  first. */
export const KK_CURRENCIES: Readonly<Record<string, string>> = keyed({
  'ақш? доллар|=долл+.|=доллардай': 'USD',
  '$|=usd': 'USD',
  'еуро|евро|€|=eur|=еуродай': 'EUR',
  'қазақстан? теңге|=теңгедей|=тг|=тг+.|₸|=kzt': 'KZT',
  'өзбек|өзбекстан? сум|=uzs': 'UZS',
  рубль: 'RUB/BYN',
  'ресей рубль': 'RUB',
  '₽|=rub': 'RUB',
  'қырғыз? сом|=kgs': 'KGS',
  'тәжікстан? сомони|=tjs': 'TJS',
  'түрікмен|түрікменстан манат': 'TMT',
  манат: 'AZN/TMT',
  'әзербайжан манат': 'AZN',
  '=azn': 'AZN',
  '=tmt': 'TMT',
  'қытай? юань|=cny': 'CNY',
  'жапон|жапония? иен|йен|иена|=jpy': 'JPY',
  'британ|британдық? фунт|фунт+стерлинг': 'GBP',
  рупия: 'INR/PKR',
  'үнді|үндістан рупия': 'INR',
  'пәкістан рупия': 'PKR',
  'түрік|түркия? лира': 'TRY',
  'венгр|венгрия? форинт|=huf': 'HUF',
  'баә? дирхам': 'AED',
  'риал|риял': 'SAR/IRR/QAR',
  'сауд риал|риял': 'SAR',
  'иран риал|риял': 'IRR',
  'катар риал|риял': 'QAR',
  '=sar': 'SAR',
  'беларусь рубль': 'BYN',
  'грузия? лари': 'GEL',
  'армян|армения драм': 'AMD',
  'корея вон|вона': 'KRW',
  'швейцария франк': 'CHF',
  'канада доллар|=cad': 'CAD',
  'сингапур доллар|=sgd': 'SGD',
  динар: 'RSD/KWD/JOD',
  'кувейт динар': 'KWD',
  'польша|поляк? злотый|=pln': 'PLN',
  'украина? гривна|гривня|=uah': 'UAH',
  'малайзия? ринггит|=myr': 'MYR',
  'моңғол|моңғолия? тугрик|төгрөг|=mnt': 'MNT',
  'ауған афгани': 'AFN',
  'австралия|аустралия доллар|=aud': 'AUD',
  'бангладеш? така': 'BDT',
  'бразилия реал': 'BRL',
  крона: 'SEK/NOK/DKK/CZK',
  'чех|чехия крона': 'CZK',
  'дат|дания крона': 'DKK',
  'мысыр|египет фунт': 'EGP',
  'индонезия рупия': 'IDR',
  'израиль? шекель': 'ILS',
  'иордания динар': 'JOD',
  'норвег|норвегия крона': 'NOK',
  'румыния лей': 'RON',
  'серб|сербия динар': 'RSD',
  'швед|швеция крона': 'SEK',
  'таиланд|тайланд бат': 'THB',
  'вьетнам донг': 'VND',
})

/** Signs before a number. */
export const KK_LEADING_CURRENCIES: Readonly<Record<string, string>> = keyed({
  '$|=usd': 'USD',
  '€|=eur': 'EUR',
  '₸|=kzt': 'KZT',
  '₽|=rub': 'RUB',
  '=uzs': 'UZS',
})

/** Words before a number that bound it. */
export const KK_BOUNDS_BEFORE: Readonly<Record<string, Bound>> = keyed({
  '=шамамен|=жуықтап|=орташа|=орта+=есеппен|=дерлік': 'about',
  '=кемінде|=кем+=дегенде|=ең+=аз+=дегенде|=кемі': 'above',
  '=ең+=көбі|=ең+=көп+=дегенде|=көп+=дегенде|=барынша': 'up-to',
})

/** Words behind a number that bound it; the number stands in the ablative or the dative before them. */
export const KK_BOUNDS_AFTER: Readonly<Record<string, Bound>> = keyed({
  '=астам|=артық|=асатын|=асты|=асқан|=асқаны|=асып|=асады|=көбірек|=жоғары|=аса|=астамы|=артығы|=астамын|=көбі|=көбін|=артығын':
    'above',
  '=кем =емес': 'above',
  '=аз =емес': 'above',
  '=аз|=кем|=төмен': 'below',
  '=артық =емес': 'up-to',
  '=аспайды|=аспайтын': 'up-to',
  '=доллардай|=еуродай|=теңгедей|=тоннадай|=жуық|=жуықтады|=жуықтап|=тарта|=таяу|=жақын|=жақындады|=жақындаған|=шамасында|=шамалы|=шақты|=дерлік':
    'about',
  '=дейін|=дейінгі': 'up-to',
})
