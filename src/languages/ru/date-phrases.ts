import { type DatePhrase, type DateRole, named, phrased } from '../../values/index.js'

const NEAR = '=ближайший|=ближайшее|=ближайшем|=ближайшую|=ближайшей|=ближайшие|=ближайших|=ближайшим'
const PAST = 'последний|прошедший|минувший|истекший'
const AHEAD = `${NEAR}|=следующие|=следующих|=предстоящие|=предстоящих`
const MONTH = 'месяц|мес'

/** Words for the units of time, as often as a table needs them. */
const UNITS: readonly (readonly [words: string, unit: phrased.DateUnit])[] = [
  ['год', 'year'],
  [MONTH, 'month'],
  ['неделя', 'week'],
  ['день|сутки', 'day'],
]

function forUnits(
  role: DateRole,
  template: string,
  meaning: (unit: phrased.DateUnit) => DatePhrase[2],
): DatePhrase[] {
  return UNITS.map(([words, unit]): DatePhrase => [template.replace('UNIT', words), role, meaning(unit)])
}

/** What is named without a preposition, or with one that lies outside. */
const NAMED: readonly DatePhrase[] = [
  ['<day>|<month>|<year>', 'at', named.same],
  ['<span>|<part>|<week>', 'span', named.same],
  ['на <week>', 'span', named.same],
  ['(на) <loneMonth>|<season>', 'at', named.same],
  ['аналогичный|соответствующий период <year>', 'span', named.samePeriodIn],
  ['сегодня', 'at', named.dayFromNow(0)],
  ['вчера', 'at', named.dayFromNow(-1)],
  ['позавчера', 'at', named.dayFromNow(-2)],
  ['завтра', 'at', named.dayFromNow(1)],
  ['послезавтра', 'at', named.dayFromNow(2)],
]

/** During. */
const DURING: readonly DatePhrase[] = [
  ['в <year>|<month>|<loneMonth>', 'at', named.same],
  ['в <part>|<span>|<season>', 'span', named.same],
  ['(по) (итог|результат) <loneMonth>', 'at', named.same],
  ['за весь? <year>|<anyMonth>|<part>|<span>|<season>', 'span', named.same],
  ['в|на =течение|=протяжении|=ходе весь? <year>|<anyMonth>|<part>|<span>', 'span', named.same],
  [`(по) (итог|результат) первый? <n> ${MONTH} год?`, 'span', named.firstMonths],
  [`за первый? <n> ${MONTH} год?`, 'span', named.firstMonths],
  ['(по) (итог|результат) первый? <n> квартал <year>?', 'span', named.firstQuarters],
  ['за первый? <n> квартал <year>?', 'span', named.firstQuarters],
  ['в начало|середина|конец|=конце <period>', 'at', phrased.somewhereIn],
  ['в начало|середина|конец|=конце год', 'at', phrased.somewhereIn],
  ['(на) начало|середина|конец <period>', 'at', phrased.somewhereIn],
  ['в первый|последний число|день <anyMonth>', 'at', phrased.somewhereIn],
]

/** Years, months, weeks and days up to the publication. */
const BACK: readonly DatePhrase[] = [
  ...forUnits('span', `за|в ${PAST} <n> UNIT`, phrased.lastUnits),
  ...forUnits('span', `в|на =течение|=протяжении ${PAST} <n> UNIT`, phrased.lastUnits),
  ['за <n> год', 'span', phrased.lastUnits('year')],
  ['за последний год', 'span', phrased.lastUnits('year', 1)],
  ['за последний месяц', 'span', phrased.lastUnits('month', 1)],
  ['за последний полгода', 'span', phrased.lastUnits('month', 6)],
  ['за полгода', 'span', named.firstMonthsOf(6)],
  [`за ${PAST}? пятилетие|пятилетка`, 'span', phrased.lastUnits('year', 5)],
  [`за|в ${PAST}? десятилетие`, 'span', phrased.lastUnits('year', 10)],
  ...forUnits('at', '<n> UNIT назад', (unit) => phrased.unitsAway(unit, -1)),
  ...forUnits('at', 'UNIT назад', (unit) => phrased.unitsAway(unit, -1)),
]

/** From the publication on. */
const ON: readonly DatePhrase[] = [
  ...forUnits('span', `в ${AHEAD} <n> UNIT`, phrased.nextUnits),
  ...forUnits('span', `(на) ${AHEAD} <n> UNIT`, phrased.nextUnits),
  ...forUnits('at', 'через <n>? UNIT', (unit) => phrased.unitsAway(unit, 1)),
  [`в самый? ${NEAR} время|будущее|перспектива|срок|год|день|неделя|${MONTH}`, 'soon', phrased.soon],
  [`(на) ${NEAR} время|будущее|перспектива|период|год|${MONTH}`, 'soon', phrased.soon],
  [`в =предстоящие|=следующие год|день|неделя|${MONTH}`, 'soon', phrased.soon],
  ['в скорый время|будущее', 'soon', phrased.soon],
]

const TERMS: readonly (readonly [words: string, unit: phrased.DateUnit, count: number])[] = [
  ['трехдневный', 'day', 3],
  ['пятидневный', 'day', 5],
  ['десятидневный', 'day', 10],
  ['недельный', 'week', 1],
  ['двухнедельный', 'week', 2],
  ['месячный', 'month', 1],
  ['двухмесячный', 'month', 2],
  ['трехмесячный|квартальный', 'month', 3],
  ['шестимесячный|полугодовой', 'month', 6],
  ['годичный|годовой', 'year', 1],
]

/** Terms that begin on the day of publication. */
const WITHIN: readonly DatePhrase[] = [
  ...TERMS.map(([words, unit, count]): DatePhrase => [`в ${words} срок`, 'due', phrased.within(unit, count)]),
  ['в <n> - дневный срок', 'due', phrased.within('day')],
  ['в <n> - месячный срок', 'due', phrased.within('month')],
  ...forUnits('due', 'в =течение <n> UNIT', phrased.within),
  ['в =течение месяц|мес', 'due', phrased.within('month')],
  ['в =течение неделя', 'due', phrased.within('week')],
  ['в =течение полгода|полугодие', 'due', phrased.within('month', 6)],
]

/** Edges of the current month, quarter, half-year and week, which the noun alone names. */
const CURRENT: readonly (readonly [words: string, meaning: DatePhrase[2]])[] = [
  [MONTH, named.monthFromNow(0)],
  ['квартал', named.partFromNow(4, 0)],
  ['полугодие', named.partFromNow(2, 0)],
  ['неделя', named.weekFromNow(0)],
]

const END = 'конец|завершение|окончание|исход'

/** Until and by. */
const UNTIL: readonly DatePhrase[] = [
  ['до <period>', 'due', phrased.until],
  ['к <period>', 'due', phrased.untilAhead],
  ['по <day>', 'due', phrased.until],
  [`до|к|под|по ${END} <period>`, 'due', phrased.untilEnd],
  [`до|к|под|по ${END} год`, 'due', phrased.untilEnd],
  ...CURRENT.map(
    ([words, meaning]): DatePhrase => [
      `до|к|под ${END} ${words}`,
      'due',
      phrased.about(phrased.untilEnd, meaning),
    ],
  ),
  ['до|под новый =года', 'due', phrased.about(phrased.untilEnd, named.yearFromNow(0))],
  ['до|к начало <period>', 'due', phrased.untilStart],
  ['до|к середина <period>', 'due', phrased.untilMiddle],
  ['до|к середина год', 'due', phrased.untilMiddle],
  ['(не) (поздний|=позже) (чем)? <period>|<anyMonth>', 'due', phrased.notAfter],
  [`(не) (поздний|=позже) (чем)? ${END} <period>`, 'due', phrased.untilEnd],
  [`(не) (поздний|=позже) (чем)? ${END} год`, 'due', phrased.untilEnd],
]

/** How expressions in the genitive end, or in digits and stops; `с` with another case compares: “по сравнению с 2023 годом”. */
const GENITIVES = ['а', 'я', 'го', 'ы', 'и', '.', 'г', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

/** Since and from to. */
const SINCE: readonly DatePhrase[] = [
  ...GENITIVES.map((ending): DatePhrase => [`с|после <period>~${ending}`, 'since', phrased.since]),
  ['(не) (=ранее|=раньше) (чем)? <period>', 'since', phrased.since],
  ['с начало <year>', 'year-start', phrased.sinceStart],
  ['с начало год', 'year-start', phrased.sinceStart],
  ['с начало <anyMonth>|<part>', 'since', phrased.sinceStart],
  ...CURRENT.map(
    ([words, meaning]): DatePhrase => [
      `с начало ${words}`,
      'since',
      phrased.about(phrased.sinceStart, meaning),
    ],
  ),
  ['с <d> по|до <d> <m> <year>?', 'span', named.daysNamed],
  ['с <y> по|до <y> год|=г+.|=гг+.', 'span', named.yearsNamed],
  ['с <period> по|до <period>', 'span', named.between],
  ['в <loneMonth> и <anyMonth>', 'span', named.between],
]

/** The phrases of time that are dates. */
export const RU_PHRASES: readonly DatePhrase[] = [
  ...NAMED,
  ...ON,
  ...DURING,
  ...BACK,
  ...WITHIN,
  ...UNTIL,
  ...SINCE,
]
