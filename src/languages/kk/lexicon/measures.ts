import type { WordTable } from '../../language.js'
import { rowsOf, verbOf, wordsOf } from '../base.js'

/** What figures measure; longer rows win. */
export const KK_MEASURES: WordTable = rowsOf([
  ['тауар айналым, тауарайналым, сауда айналым, сауда-саттық, алыс-беріс, сауда көлем', 'trade-turnover'],
  ['өзара|екіжақты|сыртқы сауда көлем|айналым?, сауда', 'trade-turnover'],
  ['экспорт, экспорттық жеткізілім', 'exports'],
  ['импорт', 'imports'],
  ['инвестиция|капитал, тікелей инвестиция, инвестиция көлем, жарғылық капитал', 'investment'],
  ['портфель, жоба портфель, инвестициялық жоба портфель', 'investment-portfolio'],
  ['жоба, бірлескен жоба, инвестициялық жоба', 'projects'],
  ['бірлескен кәсіпорын, кәсіпорын, компания, фирма', 'joint-ventures'],
  ['рейс|әуерейс|авиарейс, әуе рейс, әуе қатынас', 'flights'],
  ['турист|саяхатшы, турист ағын', 'visitors'],
  ['жүк, жүк тасымал|айналым, жүк тасымалдау, жүк көлем', 'cargo'],
  ['транзит, транзиттік жүк|тасымал', 'transit'],
  ['электр? энергия', 'energy'],
  ['су', 'water'],
  ['жұмыс орын', 'jobs'],
  ['квота', 'quota'],
  ['бағдарлама|филиал|лицензия сан', 'other'],
  ['студент, білім алушы', 'students'],
  ['несие|кредит|қарыз', 'loan'],
  ['экспорттау, жөнелту', 'exports'],
  ['импорттау', 'imports'],
  ['тасымалдау', 'cargo'],
])

/** The last nouns of the measures that numbers are said of. */
export const KK_MEASURE_NOUNS = wordsOf(`
  айналым тауарайналым сауда-саттық алыс-беріс сауда көлем экспорт импорт инвестиция портфель жоба кәсіпорын компания
  рейс әуерейс турист жүк транзит энергия квота студент несие қарыз орын су сан көрсеткіш ағын тасымал жеткізілім
  капитал кредит саяхатшы үлес`)

/** Verbs and words of falling. */
export const KK_FALL: WordTable = [
  [['төмендеу', 'азаю', 'қысқару', 'кему', 'құлдырау', 'түсу'].map(verbOf).join('|'), 'fall'],
  ...rowsOf([['=аз|=төмен|=кем', 'fall']]),
]

/** Words that say what a change is compared with. */
export const KK_COMPARISONS: WordTable = rowsOf([
  ['өткен жыл сәйкес|тиісті кезең, былтырғы сәйкес|тиісті кезең', 'year-on-year'],
  ['=былтырғыдан|=былтырғыға, өткен жылғыдан', 'year-on-year'],
  ['жыл бас', 'since-year-start'],
])
