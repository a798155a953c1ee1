import type { Bound, Unit } from '../../../values/index.js'

/** Units of measure behind a number, with the unit of the contract and the powers of ten to it.
 *  source: the International System of Units; a hectare is a unit of its own in the contract */
export const EN_UNITS: Readonly<Record<string, Unit>> = {
  'metric? ton|tonne|=t': { unit: 'tonne' },
  'kilogram|=kg': { unit: 'tonne', power: -3 },
  'kilometre|kilometer|=km': { unit: 'km' },
  '- kilometre|kilometer|=km': { unit: 'km' },
  'metre|meter|=m': { unit: 'km', power: -3 },
  'hectare|=ha': { unit: 'hectare' },
  'kilowatt-hour|=kwh|kilowatt+hour': { unit: 'kwh' },
  'megawatt-hour|=mwh|megawatt+hour': { unit: 'kwh', power: 3 },
  'gigawatt-hour|=gwh|gigawatt+hour': { unit: 'kwh', power: 6 },
  'terawatt-hour|=twh': { unit: 'kwh', power: 9 },
  'kilowatt|=kw': { unit: 'mw', power: -3 },
  'megawatt|=mw': { unit: 'mw' },
  'gigawatt|=gw': { unit: 'mw', power: 3 },
  'cubic metre|meter': { unit: 'm3' },
  'cubic kilometre|kilometer': { unit: 'm3', power: 9 },
  '=m3|=m³|=bcm': { unit: 'm3' },
  'square metre|meter|kilometre|kilometer': { unit: 'other' },
  'percentage point': { unit: 'other' },
  barrel: { unit: 'other' },
  'per week': { unit: 'weekly' },
}

/** Behind a quantity: so many a week. */
export const EN_RATES: Readonly<Record<string, string>> = {
  'a|per week': 'weekly',
  '=weekly': 'weekly',
  'every week': 'weekly',
}

/** Currencies behind a number, by their ISO 4217 code; of a word for the money of several states all of them, the likeliest
 *  first. */
export const EN_CURRENCIES: Readonly<Record<string, string>> = {
  'us? dollar': 'USD',
  '=american dollar': 'USD',
  '=usd': 'USD',
  'euro|=eur': 'EUR',
  '=kazakh|=kazakhstani? tenge|=kzt': 'KZT',
  '=uzbek|=uzbekistani? soum|sum|som|=uzs': 'UZS',
  'rouble|ruble': 'RUB/BYN',
  '=russian rouble|ruble': 'RUB',
  '=belarusian rouble|ruble': 'BYN',
  '=rub': 'RUB',
  '=kyrgyz som|=kgs': 'KGS',
  '=tajik? somoni|=tjs': 'TJS',
  '=turkmen manat|=tmt': 'TMT',
  manat: 'AZN/TMT',
  '=azerbaijani manat': 'AZN',
  '=azn': 'AZN',
  '=chinese? yuan|=cny|=rmb': 'CNY',
  '=japanese? yen|=jpy': 'JPY',
  '=british? pound|=gbp': 'GBP',
  rupee: 'INR/PKR',
  '=indian rupee': 'INR',
  '=pakistani rupee': 'PKR',
  '=turkish? lira|=try': 'TRY',
  '=hungarian? forint|=huf': 'HUF',
  '=uae? dirham': 'AED',
  riyal: 'SAR/QAR/IRR',
  '=saudi riyal': 'SAR',
  '=qatari riyal': 'QAR',
  rial: 'IRR',
  '=sar': 'SAR',
  '=korean won': 'KRW',
  '=swiss franc': 'CHF',
  '=polish? zloty|zlotys|zlotych|=pln': 'PLN',
  '=georgian? lari|=gel': 'GEL',
  '=armenian? dram|=amd': 'AMD',
  '=mongolian? tugrik|togrog|=mnt': 'MNT',
  '=malaysian? ringgit|=myr': 'MYR',
  '=ukrainian? hryvnia|hryvnias|=uah': 'UAH',
  '=kuwaiti dinar': 'KWD',
  '=singapore|=singaporean dollar': 'SGD',
  '=canadian dollar': 'CAD',
}

/** Signs before a number. */
export const EN_LEADING_CURRENCIES: Readonly<Record<string, string>> = {
  '$|=us+$|=usd': 'USD',
  '€|=eur': 'EUR',
  '£|=gbp': 'GBP',
  '¥|=jpy': 'JPY',
  '=cny|=rmb': 'CNY',
  '₸|=kzt': 'KZT',
  '₽|=rub': 'RUB',
  '=uzs': 'UZS',
}

/** Words before a number that bound it; prepositions may stand between. */
export const EN_BOUNDS_BEFORE: Readonly<Record<string, Bound>> = {
  'more|=greater|=higher than by|to|at|of?': 'above',
  '=over|=above by|to?': 'above',
  'at least|=minimum': 'above',
  'by|to|of more than': 'above',
  'reach|total|number': 'exact',
  'stand|remain at': 'exact',
  'amount|come to': 'exact',
  'increase|rise|grow|expand|raise to': 'exact',
  from: 'exact',
  'no|not =fewer|=less than': 'above',
  'no|not more than': 'up-to',
  'exceed|surpass|top =the? mark|level? of?': 'above',
  '=in excess of': 'above',
  '=upwards of': 'above',
  'less|=fewer|=under|=below than?': 'below',
  'up to': 'up-to',
  'a? maximum of': 'up-to',
  '=at most': 'up-to',
  'about|=around|approximately|roughly|almost|nearly|=some|=circa|=approximately by|to?': 'about',
  'by|to about|=around|approximately|roughly|almost|nearly|some': 'about',
  'close|near to': 'about',
  'come|came close to': 'about',
  approach: 'about',
  '=just|=slightly|=a+little =over|=under|=above|=below': 'about',
  '=on average': 'about',
  'an? average of': 'about',
}

/** Words behind a number that bound it. */
export const EN_BOUNDS_AFTER: Readonly<Record<string, Bound>> = {
  'or more|=above': 'above',
  'and more|=above': 'above',
  '=plus': 'above',
  'or less|=fewer': 'up-to',
  '=have|=has =been': 'exact',
  '=are =being|=under|=at|=already': 'exact',
}
