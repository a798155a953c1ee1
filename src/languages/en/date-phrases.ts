import { type DatePhrase, type DateRole, named, phrased } from '../../values/index.js'
import { EN_MONTHS } from './calendar.js'

const AHEAD = '=coming|=next|=upcoming|=following'
const PAST = '=last|=past|=previous|=recent|=preceding'

/** Words for the units of time, as often as a table needs them. */
const UNITS: readonly (readonly [words: string, unit: phrased.DateUnit])[] = [
  ['year', 'year'],
  ['month', 'month'],
  ['week', 'week'],
  ['day', 'day'],
]

function forUnits(
  role: DateRole,
  template: string,
  meaning: (unit: phrased.DateUnit) => DatePhrase[2],
): DatePhrase[] {
  return UNITS.map(([words, unit]): DatePhrase => [template.replace('UNIT', words), role, meaning(unit)])
}

/** What is named without a preposition, or with one that lies outside; a bare number of four digits is no year. */
const NAMED: readonly DatePhrase[] = [
  ['<day>|<month>|<nearYear>', 'at', named.same],
  ['<span>|<part>|<week>', 'span', named.same],
  ['(for|of|to|from|than|with|and|on|planned|scheduled) <year>', 'at', named.same],
  ['(for|of|planned|scheduled|last|next|between) <loneMonth>|<season>', 'at', named.same],
  ['(the) <year> (budget|season|target|programme|figure|level|result)', 'at', named.same],
  ['=the? same|=corresponding|=similar period|month|quarter of? <year>', 'span', named.samePeriodIn],
  ['as early|soon as (in|on)? <loneMonth>|<season>', 'at', named.same],
  ['yesterday', 'at', named.dayFromNow(-1)],
  ['today', 'at', named.dayFromNow(0)],
  ['tomorrow', 'at', named.dayFromNow(1)],
  ['later <nearYear>', 'at', named.same],
]

const EDGE = '=end|=beginning|=start|=middle|=close'

/** During. */
const DURING: readonly DatePhrase[] = [
  ['in|during|throughout =the? <year>|<month>', 'at', named.same],
  ['in|during|throughout <loneMonth>', 'at', named.same],
  ['this <loneMonth>|<season>', 'at', named.same],
  ['in|during|over|for|throughout =the? <part>', 'span', named.same],
  ['in|during|over|throughout =the? <span>', 'span', named.same],
  ['in|during|over|throughout =the <week>', 'span', named.same],
  ['in|during =the? <season>', 'span', named.same],
  ['in|for|over|during =the? first <n> month of? =the? <year>?', 'span', named.firstMonths],
  ['in|for|over|during =the? first <n> month of =this|=the|=last year', 'span', named.firstMonths],
  ['for|over <n> month', 'span', named.firstMonths],
  ['in|for|over|during =the? first <n> quarter', 'span', named.firstQuarters],
  ['in|for|over|during =the? first? <n> quarter of =the? <year>', 'span', named.firstQuarters],
  ['in|for|over|during <n> month of =the? <year>', 'span', named.firstMonths],
  [`at|in =the ${EDGE} of =the? <period>`, 'at', phrased.somewhereIn],
  [`at|in =the ${EDGE} of =the =year`, 'at', phrased.somewhereIn],
  ['=late|=early|=mid <period>', 'at', phrased.somewhereIn],
  ['in =late|=early <period>', 'at', phrased.somewhereIn],
  ['in? =mid - <period>', 'at', phrased.somewhereIn],
  ...Object.entries(EN_MONTHS).map(
    ([word, month]): DatePhrase => [
      `in? =mid-${word}`,
      'at',
      phrased.about(phrased.somewhereIn, named.monthNumbered(month)),
    ],
  ),
]

/** Years, months, weeks and days up to the publication. */
const BACK: readonly DatePhrase[] = [
  ...forUnits('span', `over|in|during|for =the ${PAST} <n> UNIT`, phrased.lastUnits),
  ['over|in <n> year', 'span', phrased.lastUnits('year')],
  [`over|in =the ${PAST} year`, 'span', phrased.lastUnits('year', 1)],
  ['over|in|during =the =past|=last decade', 'span', phrased.lastUnits('year', 10)],
  ['over|in|during =the =past|=last =six =months', 'span', phrased.lastUnits('month', 6)],
  ...forUnits('at', '<n> UNIT ago', (unit) => phrased.unitsAway(unit, -1)),
  ...forUnits('at', '=a UNIT ago', (unit) => phrased.unitsAway(unit, -1)),
]

/** From the publication on. */
const ON: readonly DatePhrase[] = [
  ...forUnits('span', `in|over|during|for =the ${AHEAD} <n> UNIT`, phrased.nextUnits),
  [`in|over|during =the ${AHEAD} =months|=weeks|=days|=years|=period`, 'soon', phrased.soon],
  ['in =the =near|=nearest|=foreseeable future|term|time', 'soon', phrased.soon],
  ['in =the =short|=medium term', 'soon', phrased.soon],
  ['=soon|=shortly', 'soon', phrased.soon],
  ['as soon as possible', 'soon', phrased.soon],
]

/** Terms that begin on the day of publication. */
const WITHIN: readonly DatePhrase[] = [
  ...forUnits('due', 'within|in <n> UNIT', (unit) => phrased.within(unit)),
  ...forUnits('due', 'within =a|=one|=the UNIT', (unit) => phrased.within(unit, 1)),
  ['within =the? =next|=coming <n> month', 'due', phrased.within('month')],
  ['within =the? =next|=coming <n> year', 'due', phrased.within('year')],
]

/** Edges of the current month, quarter, half-year and week, which the noun alone names. */
const CURRENT: readonly (readonly [words: string, meaning: DatePhrase[2]])[] = [
  ['month', named.monthFromNow(0)],
  ['quarter', named.partFromNow(4, 0)],
  ['week', named.weekFromNow(0)],
]

const BY = 'by|before|until|till'

/** Until and by. */
const UNTIL: readonly DatePhrase[] = [
  [`${BY} =the? <period>|<season>`, 'due', phrased.until],
  ['up to|until <year>', 'due', phrased.untilAhead],
  ['through <year>|<anyMonth>', 'due', phrased.untilAhead],
  ['to <year>', 'due', phrased.untilAhead],
  [`${BY} =the =end|=close of =the? <period>`, 'due', phrased.untilEnd],
  [`${BY} =the =end|=close of =the =year`, 'due', phrased.untilEnd],
  [`${BY} =year-end|=end-year`, 'due', phrased.untilEnd],
  [`${BY} =year's =end`, 'due', phrased.untilEnd],
  [`${BY} =late <period>`, 'due', phrased.untilEnd],
  [`${BY} =end - <period>`, 'due', phrased.untilEnd],
  ...CURRENT.map(
    ([words, meaning]): DatePhrase => [
      `${BY} =the end of =the ${words}`,
      'due',
      phrased.about(phrased.untilEnd, meaning),
    ],
  ),
  [`${BY} =the =start|=beginning of =the? <period>`, 'due', phrased.untilStart],
  [`${BY} =early <period>`, 'due', phrased.untilStart],
  [`${BY} =the =middle of =the? <period>`, 'due', phrased.untilMiddle],
  [`${BY} =the =middle of =the =year`, 'due', phrased.untilMiddle],
  [`${BY} =mid - <period>`, 'due', phrased.untilMiddle],
  ...Object.entries(EN_MONTHS).map(
    ([word, month]): DatePhrase => [
      `${BY} =mid-${word}`,
      'due',
      phrased.about(phrased.untilMiddle, named.monthNumbered(month)),
    ],
  ),
  [`${BY} =the =year <year>`, 'due', phrased.until],
  ['(no|not) (=later) (than) =the? =end of =the? <period>', 'due', phrased.untilEnd],
  ['(no|not) (=later) (than) =the =end of =the =year', 'due', phrased.untilEnd],
  ['(no|not) (=later) (than) <period>|<anyMonth>', 'due', phrased.notAfter],
]

/** Since and from to. */
const SINCE: readonly DatePhrase[] = [
  ['since|after <period>', 'since', phrased.since],
  ['(no|not) (=earlier|=sooner|=before) (than)? <period>', 'since', phrased.since],
  ['=starting|=beginning|=effective from|in|on <year>|<anyMonth>|<day>', 'since', phrased.since],
  ['from <year>|<anyMonth>|<day>', 'since', phrased.since],
  ['=as of <year>|<anyMonth>|<day>', 'since', phrased.since],
  ['since =the =beginning|=start of =the =year', 'year-start', phrased.sinceStart],
  ['in|for =the =year =to =date', 'year-start', phrased.sinceStart],
  ['since =the =beginning|=start of =the? <year>', 'year-start', phrased.sinceStart],
  ['since =the =beginning|=start of <anyMonth>|<part>', 'since', phrased.sinceStart],
  ['=this =year =so =far|=year =to =date|=year-to-date', 'year-start', phrased.sinceStart],
  ['so far this year', 'year-start', phrased.sinceStart],
  ['from <y> to|through|until <y>', 'span', named.yearsNamed],
  ['between <y> and <y>', 'span', named.yearsNamed],
  ['from =the? <period> to|through|until =the? <period>', 'span', named.between],
  ['between <loneMonth> and <anyMonth>', 'span', named.between],
]

/** The phrases of time that are dates. */
export const EN_PHRASES: readonly DatePhrase[] = [
  ...NAMED,
  ...ON,
  ...DURING,
  ...BACK,
  ...WITHIN,
  ...UNTIL,
  ...SINCE,
]
