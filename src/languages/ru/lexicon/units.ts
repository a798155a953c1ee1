import type { Bound, Unit } from '../../../values/index.js'

/** Units of measure behind a number, with the unit of the contract and the powers of ten to it.
 *  source: the International System of Units; a hectare is a unit of its own in the contract */
export const RU_UNITS: Readonly<Record<string, Unit>> = {
  'тонна|=т|=т+.': { unit: 'tonne' },
  'центнер|=ц|=ц+.': { unit: 'tonne', power: -1 },
  'килограмм|=кг|=кг+.': { unit: 'tonne', power: -3 },
  'километр|=км|=км+.': { unit: 'km' },
  'метр|=м': { unit: 'km', power: -3 },
  'гектар|=га': { unit: 'hectare' },
  'киловатт-час|=квт-ч|=квтч|=квт+·+=ч|=квт+*+=ч|=квт+час': { unit: 'kwh' },
  'мегаватт-час|=мвт-ч|=мвтч|=мвт+·+=ч': { unit: 'kwh', power: 3 },
  'киловатт|=квт': { unit: 'mw', power: -3 },
  'мегаватт|=мвт': { unit: 'mw' },
  'гигаватт|=гвт': { unit: 'mw', power: 3 },
  'кубометр|=м3|=м³|=кубов|кубический+метр|=куб+.+=м|=куб+.+=м+.|=куб+.+метр|=куб+=м': { unit: 'm3' },
  'кубический+километр|=куб+.+=км|=куб+.+километр': { unit: 'm3', power: 9 },
  литр: { unit: 'm3', power: -3 },
  'квадратный+метр|квадратный+километр|=кв+.+=м|=кв+.+метр|=кв+.+=км|=кв+.+километр': { unit: 'other' },
  'процентный+пункт|=п+.+=п|=п+.+=п+.': { unit: 'other' },
  баррель: { unit: 'other' },
}

/** Behind a quantity: so many a week. */
export const RU_RATES: Readonly<Record<string, string>> = {
  'в неделя': 'weekly',
  еженедельно: 'weekly',
}

/** Currencies behind a number, by their ISO 4217 code; of a word for the money of several states all of them, the likeliest
 *  first. */
export const RU_CURRENCIES: Readonly<Record<string, string>> = {
  'американский? доллар|=долл+. сша?': 'USD',
  '$|=usd': 'USD',
  'евро|€|=eur': 'EUR',
  '=тенге|=тг|=тг+.|₸|=kzt': 'KZT',
  'казахстанский =тенге': 'KZT',
  'узбекский? сум|=сум|=сумы|=uzs': 'UZS',
  'узбекистанский сум|=сум': 'UZS',
  'рубль|=руб+.': 'RUB/BYN',
  'российский рубль|=руб+.': 'RUB',
  '₽|=rub': 'RUB',
  'киргизский|кыргызский? сом|=kgs': 'KGS',
  'таджикский? =сомони|=tjs': 'TJS',
  'туркменский манат': 'TMT',
  манат: 'AZN/TMT',
  'азербайджанский манат': 'AZN',
  '=azn': 'AZN',
  '=tmt': 'TMT',
  'китайский? юань|=cny|=rmb': 'CNY',
  'японский? иена|йена|=jpy': 'JPY',
  'британский? фунт стерлинг': 'GBP',
  рупия: 'INR/PKR',
  'индийский рупия': 'INR',
  'пакистанский рупия': 'PKR',
  'турецкий? лира|=try': 'TRY',
  'венгерский? форинт|=huf': 'HUF',
  'дирхам =оаэ?': 'AED',
  'риал|=риялов|=рияла|=риялы|=риял': 'SAR/IRR/QAR',
  'саудовский риал|=риялов|=рияла': 'SAR',
  'иранский риал': 'IRR',
  'катарский риал': 'QAR',
  '=sar': 'SAR',
  'белорусский рубль': 'BYN',
  'грузинский? =лари': 'GEL',
  'армянский драм': 'AMD',
  'южнокорейский вона': 'KRW',
  'швейцарский франк': 'CHF',
}

/** Signs before a number. */
export const RU_LEADING_CURRENCIES: Readonly<Record<string, string>> = {
  '$|=usd': 'USD',
  '€|=eur': 'EUR',
  '₸|=kzt': 'KZT',
  '₽|=rub': 'RUB',
  '=uzs': 'UZS',
}

/** Words before a number that bound it; prepositions may stand between. */
export const RU_BOUNDS_BEFORE: Readonly<Record<string, Bound>> = {
  'более чем? на|в|до|с|к|о?': 'above',
  '=больше чем? на|в|до|с|к|о?': 'above',
  'свыше|сверх|=выше чем? на|в|до?': 'above',
  'не менее|=меньше|=ниже чем? на|в|до?': 'above',
  'как минимум на|в|до?': 'above',
  'минимум на|в|до?': 'above',
  'по =меньшей мера на|в|до?': 'above',
  'по =крайней мера на|в|до?': 'above',
  'превысить|превышать уже?': 'above',
  'превысить|превышать отметка|показатель|уровень|сумма|объем в?': 'above',
  'перевалить|перешагнуть за|через?': 'above',
  'перешагнуть|преодолеть отметка|рубеж|порог|планка в?': 'above',
  'менее|=меньше|=ниже чем? на|в|до?': 'below',
  'не достигать|достигнуть': 'below',
  'не превысить|превышать': 'up-to',
  'не более|=больше|=выше|свыше чем? на|в|до?': 'up-to',
  'вплоть до': 'up-to',
  'максимум на|в|до?': 'up-to',
  'в предел': 'up-to',
  '=мощностью|=объемом|=вместимостью|=емкостью|=стоимостью|=производительностью|=сроком|=протяженностью до':
    'up-to',
  'на =сумму|=площади до': 'up-to',
  'в =размере|=объеме|=количестве до': 'up-to',
  '=около|примерно|приблизительно|ориентировочно|почти|практически на|в|до|с|к|за?': 'about',
  '=порядка на|в?': 'about',
  'чуть|немного|несколько более|=больше|=выше|свыше|=менее|=меньше чем? на|в|до?': 'about',
  'приблизиться|приближаться|приблизить вплотную? к': 'about',
  'вплотную приблизиться|подойти к': 'about',
  '=близок|=близка|=близко|=близки|близкий к': 'about',
  'в =среднем на|в|до|по?': 'about',
}

/** Words behind a number that bound it. */
export const RU_BOUNDS_AFTER: Readonly<Record<string, Bound>> = {
  'и|или более|=больше|=выше': 'above',
  'с =лишним': 'above',
  'и|или менее|=меньше|=ниже': 'up-to',
}
