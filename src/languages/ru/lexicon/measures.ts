import type { WordTable } from '../../language.js'

/** What figures measure; longer rows win. */
export const RU_MEASURES: WordTable = [
  ['товарооборот', 'trade-turnover'],
  ['взаимный|двусторонний|внешний торговля|товарообмен', 'trade-turnover'],
  ['торговый|внешнеторговый оборот', 'trade-turnover'],
  ['торговля', 'trade-turnover'],
  ['экспорт', 'exports'],
  ['экспортный поставка', 'exports'],
  ['импорт', 'imports'],
  ['инвестиция|капиталовложение|инвестирование', 'investment'],
  ['уставный капитал', 'investment'],
  ['портфель', 'investment-portfolio'],
  ['портфель инвестиционный|совместный? проект', 'investment-portfolio'],
  ['проект', 'projects'],
  ['совместный проект', 'projects'],
  ['совместный предприятие', 'joint-ventures'],
  ['предприятие, компания, фирма', 'joint-ventures'],
  ['авиарейс|рейс', 'flights'],
  ['турист|турпоток|путешественник', 'visitors'],
  ['груз|грузоперевозка|грузооборот|перевозка', 'cargo'],
  ['транзит', 'transit'],
  ['транзитный груз|перевозка', 'transit'],
  ['электроэнергия|энергия', 'energy'],
  ['вода|водоподача', 'water'],
  ['рабочий место', 'jobs'],
  ['квота', 'quota'],
  ['студент', 'students'],
  ['кредит|заем', 'loan'],
]

/** The first nouns of the measures that numbers are said of. */
export const RU_MEASURE_NOUNS = [
  'товарооборот',
  'торговля',
  'товарообмен',
  'оборот',
  'экспорт',
  'импорт',
  'поставка',
  'инвестиция',
  'капиталовложение',
  'портфель',
  'проект',
  'предприятие',
  'компания',
  'авиарейс',
  'рейс',
  'турист',
  'турпоток',
  'груз',
  'грузоперевозка',
  'грузооборот',
  'перевозка',
  'транзит',
  'электроэнергия',
  'квота',
  'студент',
  'кредит',
  'заем',
  'место',
  'вода',
]

/** Verbs and words of falling. */
export const RU_FALL: WordTable = [
  ['сократиться|снизиться|уменьшиться|упасть|сокращение|снижение|падение|спад', 'fall'],
  ['=меньше|=ниже', 'fall'],
]

/** Words that say what a change is compared with. */
export const RU_COMPARISONS: WordTable = [
  ['аналогичный|соответствовать период прошлый|предыдущий год', 'year-on-year'],
  ['в годовой выражение', 'year-on-year'],
  ['с начало =года', 'since-year-start'],
]
