import { type DatePhrase, type DateRole, named, phrased } from '../../values/index.js'
import { wordsOf } from './lexicon/words-of.js'

const LATE = '=soʻnggi|=oxirgi|=keyingi'
const COMING = '=kelgusi|=yaqin|=kelasi'
const END = 'oxir|yakun|nihoya'
/** Each of several words in a form that ends so. */
function ended(words: string, ending: string): string {
  return words
    .split('|')
    .map((word) => `${word}~${ending}`)
    .join('|')
}

const SINCE = '=beri|=buyon|=boshlab'

/** Words for the units of time, as often as a table needs them. */
const UNITS: readonly (readonly [word: string, unit: phrased.DateUnit])[] = [
  ['yil', 'year'],
  ['oy', 'month'],
  ['hafta', 'week'],
  ['kun', 'day'],
]

function forUnits(
  role: DateRole,
  template: string,
  meaning: (unit: phrased.DateUnit) => DatePhrase[2],
): DatePhrase[] {
  return UNITS.map(([word, unit]): DatePhrase => [template.replace('UNIT', word), role, meaning(unit)])
}

/** What is named with an ending of its own or none. */
const NAMED: readonly DatePhrase[] = [
  ['<day>|<month>|<namedMonth>|<year>', 'at', named.same],
  ['<span>|<part>|<week>', 'span', named.same],
  [ended('<loneMonth>|<season>', 'da'), 'at', named.same],
  [ended('<loneMonth>|<season>', 'dagi'), 'at', named.same],
  ['<year> =shu|=mos|=tegishli davr', 'span', named.samePeriodIn],
  ['=kecha', 'at', named.dayFromNow(-1)],
  ['=bugun', 'at', named.dayFromNow(0)],
  ['=ertaga', 'at', named.dayFromNow(1)],
]

/** During. */
const DURING: readonly DatePhrase[] = [
  ['<year>|<anyMonth>|<part>|<span> =davomida|=mobaynida|=ichida', 'span', named.same],
  ['=yarim yil~da', 'span', named.firstMonthsOf(6)],
  ['=yarim yil =davomida|=mobaynida|=ichida|yakun', 'span', named.firstMonthsOf(6)],
  ['=dastlabki|=birinchi? <n> oy~da', 'span', named.firstMonths],
  ['=dastlabki|=birinchi? <n> oy =davomida|=mobaynida|yakun', 'span', named.firstMonths],
  [`<year>|<anyMonth> ${ended(`${END}|bosh|oʻrta`, 'da')}`, 'at', phrased.somewhereIn],
  [`yil ${ended(`${END}|bosh|oʻrta`, 'da')}`, 'at', phrased.somewhereIn],
]

/** How many years something took; larger numbers before the word name a year. */
const FEW = wordsOf('ikki uch toʻrt besh olti etti sakkiz toʻqqiz oʻn').map(
  (word, at) => [`=${word}|=${at + 2}`, at + 2] as const,
)

/** Years, months, weeks and days up to the publication. */
const BACK: readonly DatePhrase[] = [
  ...forUnits('span', `${LATE} <n> UNIT =davomida|=mobaynida|=ichida?`, phrased.lastUnits),
  ['=soʻnggi|=oxirgi =bir? =yilda', 'span', phrased.lastUnits('year', 1)],
  ['=soʻnggi|=oxirgi =yil|=yili =davomida|=mobaynida|=ichida?', 'span', phrased.lastUnits('year', 1)],
  ...forUnits('span', '=oʻtgan <n> UNIT =davomida|=mobaynida|=ichida?', phrased.lastUnits),
  ...FEW.map(([words, count]): DatePhrase => [`${words} yil~da`, 'span', phrased.lastUnits('year', count)]),
  ...forUnits('at', '<n> UNIT =oldin|=avval|=muqaddam', (unit) => phrased.unitsAway(unit, -1)),
]

/** From the publication on. */
const ON: readonly DatePhrase[] = [
  ...forUnits('span', `${COMING} <n> UNIT =davomida|=mobaynida|=ichida?`, phrased.nextUnits),
  ...forUnits('at', '<n> UNIT~dan =keyin|=soʻng', (unit) => phrased.unitsAway(unit, 1)),
  ['=yaqin oy|kun|vaqt|kelajak|yil|hafta|muddat|istiqbol =ichida|=davomida|=orada?', 'soon', phrased.soon],
  ['=kelgusi|=keyingi|=kelasi oy~larda', 'soon', phrased.soon],
  ['=kelgusi|=keyingi|=kelasi kun~larda', 'soon', phrased.soon],
  ['=kelgusi|=keyingi|=kelasi yil~larda', 'soon', phrased.soon],
  ['=yaqin =orada', 'soon', phrased.soon],
  ['=qisqa =muddatda|=vaqtda', 'soon', phrased.soon],
  ['=tez =orada|=kunda|=kunlarda|=fursatda', 'soon', phrased.soon],
  ['=yaqin|=qisqa =fursatda|=fursatlarda', 'soon', phrased.soon],
]

/** Terms that begin on the day of publication. */
const WITHIN: readonly DatePhrase[] = [
  ...forUnits('due', '<n> UNIT =ichida', phrased.within),
  ...forUnits('due', '<n> UNIT muddat', phrased.within),
  ...forUnits('due', '<n> UNIT lik muddat', phrased.within),
  ...forUnits('due', '=bir UNIT~da', (unit) => phrased.within(unit, 1)),
  ...forUnits('due', '=bir UNIT =ichida', (unit) => phrased.within(unit, 1)),
  ...forUnits('due', '=bir UNIT muddat', (unit) => phrased.within(unit, 1)),
]

/** Until and by. */
const UNTIL: readonly DatePhrase[] = [
  ['<period> =qadar', 'due', phrased.until],
  ['<period>~gacha', 'due', phrased.until],
  ['<year>|<anyMonth>|<season> =borib', 'due', phrased.until],
  [`<period> ${END} =borib`, 'due', phrased.untilEnd],
  [`yil ${END} =borib`, 'due', phrased.untilEnd],
  ['<period> bosh =borib', 'due', phrased.untilStart],
  ['<period> oʻrta =borib', 'due', phrased.untilMiddle],
  [`<period> ${END} =qadar`, 'due', phrased.untilEnd],
  [`<period> ${ended(END, 'gacha')}`, 'due', phrased.untilEnd],
  [`yil ${END} =qadar`, 'due', phrased.untilEnd],
  [`yil ${ended(END, 'gacha')}`, 'due', phrased.untilEnd],
  ['<period> =tugagunga|=tugashiga =qadar', 'due', phrased.untilEnd],
  ['yil =tugagunga|=tugashiga =qadar', 'due', phrased.untilEnd],
  ['yil =tugaguncha', 'due', phrased.untilEnd],
  ['oy oxir|yakun =qadar', 'due', phrased.about(phrased.untilEnd, named.monthFromNow(0))],
  [`oy ${ended(END, 'gacha')}`, 'due', phrased.about(phrased.untilEnd, named.monthFromNow(0))],
  ['chorak oxir|yakun =qadar', 'due', phrased.about(phrased.untilEnd, named.partFromNow(4, 0))],
  [`chorak ${ended(END, 'gacha')}`, 'due', phrased.about(phrased.untilEnd, named.partFromNow(4, 0))],
  ['<period> bosh =qadar', 'due', phrased.untilStart],
  ['<period> bosh~gacha', 'due', phrased.untilStart],
  ['<period> oʻrta =qadar', 'due', phrased.untilMiddle],
  ['<period> oʻrta~gacha', 'due', phrased.untilMiddle],
  ['<day>|<anyMonth> =kechiktirmay', 'due', phrased.until],
]

/** Since and from to. */
const FROM: readonly DatePhrase[] = [
  [`${ended('<year>|<anyMonth>|<day>', 'dan')} ${SINCE}?`, 'since', phrased.since],
  [`<year> bosh~idan ${SINCE}?`, 'year-start', phrased.sinceStart],
  [`yil bosh~idan ${SINCE}?`, 'year-start', phrased.sinceStart],
  [`<anyMonth> bosh~idan ${SINCE}?`, 'since', phrased.sinceStart],
  ['<year> =oʻtgan davr =mobaynida|=davomida|=ichida?', 'year-start', phrased.sinceStart],
  ['yil =oʻtgan davr =mobaynida|=davomida|=ichida?', 'year-start', phrased.sinceStart],
  ['<period>~dan <period>~gacha', 'span', named.between],
  ['<period>~dan <period> =qadar', 'span', named.between],
]

/** The phrases of time that are dates. */
export const UZ_PHRASES: readonly DatePhrase[] = [
  ...UNTIL,
  ...FROM,
  ...WITHIN,
  ...ON,
  ...DURING,
  ...BACK,
  ...NAMED,
]
