import { type DatePhrase, type DateRole, named, phrased } from '../../values/index.js'
import { inBase } from './base.js'

const LATE = '=соңғы|=өткен|=артта+=қалған'
const COMING = '=алдағы|=таяу|=жақын|=келер|=келесі|=таяудағы|=жақындағы'
const END = 'соң|аяқ'
const UNTIL_WORD = '=дейін|=дейінгі|=шейін'
const DURING_WORD = '=ішінде|=бойы|=бойына|=барысында|=ішінен'
const NEAR = '=таяу|=жақын|=таяудағы|=жақындағы|=алдағы'

const FROM_ENDINGS = ['дан', 'ден', 'тан', 'тен', 'нан', 'нен']
const AT_ENDINGS = ['да', 'де', 'та', 'те', 'нда', 'нде']

/** An item that stands in one of these forms: `<period>` in the ablative. */
function standing(item: string, endings: readonly string[]): string {
  return item
    .split('|')
    .flatMap((one) => endings.map((ending) => `${one}~${ending}`))
    .join('|')
}

const from = (item: string) => standing(item, FROM_ENDINGS)
const at = (item: string) => standing(item, AT_ENDINGS)

/** Words for the units of time, as often as a table needs them. */
const UNITS: readonly (readonly [word: string, unit: phrased.DateUnit])[] = [
  ['жыл', 'year'],
  ['ай', 'month'],
  ['апта', 'week'],
  ['күн', 'day'],
]

function forUnits(
  role: DateRole,
  template: (unit: string) => string,
  meaning: (unit: phrased.DateUnit) => DatePhrase[2],
): DatePhrase[] {
  return UNITS.map(([word, unit]): DatePhrase => [template(word), role, meaning(unit)])
}

/** What is named with an ending of its own or none. */
const NAMED: readonly DatePhrase[] = [
  ['<day>|<month>|<namedMonth>|<year>', 'at', named.same],
  ['<span>|<part>|<week>', 'span', named.same],
  [at('<loneMonth>|<season>'), 'at', named.same],
  // The day that something is put off to: `жазға жоспарланған`; with another ending winter is a word for short.
  [standing('<season>', ['ға', 'ге']), 'at', named.same],
  ['<year> <season>', 'at', named.same],
  ['<year> =сәйкес|=тиісті|=осы кезең', 'span', named.samePeriodIn],
  ['=кеше', 'at', named.dayFromNow(-1)],
  ['=бүгін', 'at', named.dayFromNow(0)],
  ['=ертең', 'at', named.dayFromNow(1)],
]

/** During. */
const DURING: readonly DatePhrase[] = [
  [`<year>|<anyMonth>|<part>|<span> ${DURING_WORD}`, 'span', named.same],
  [`=жарты ${at('жыл')}`, 'span', named.firstMonthsOf(6)],
  [`=жарты жыл ${DURING_WORD}`, 'span', named.firstMonthsOf(6)],
  [`=алғашқы|=бірінші? <n> ${at('ай')}`, 'span', named.firstMonths],
  [`=алғашқы|=бірінші <n> ай ${DURING_WORD}`, 'span', named.firstMonths],
  ['=алғашқы|=бірінші? <n> ай (қорытынды)', 'span', named.firstMonths],
  [`<year>|<anyMonth> ${at(`${END}|бас|орта`)}`, 'at', phrased.somewhereIn],
  [`жыл ${at(`${END}|бас|орта`)}`, 'at', phrased.somewhereIn],
]

/** Years, months, weeks and days up to the publication. */
const BACK: readonly DatePhrase[] = [
  ...forUnits('span', (unit) => `${LATE} <n> ${unit} ${DURING_WORD}?`, phrased.lastUnits),
  ['<n> жыл =ішінде|=бойы', 'span', phrased.lastUnits('year')],
  [`<n> ${at('жыл')}`, 'span', phrased.lastUnits('year')],
  ['=соңғы жыл =ішінде|=бойы?', 'span', phrased.lastUnits('year', 1)],
  ...forUnits(
    'at',
    (unit) => `<n> ${unit} =бұрын|=бұрынғы`,
    (unit) => phrased.unitsAway(unit, -1),
  ),
]

/** From the publication on. */
const ON: readonly DatePhrase[] = [
  ...forUnits('span', (unit) => `${COMING} <n> ${unit} ${DURING_WORD}?`, phrased.nextUnits),
  ...forUnits(
    'at',
    (unit) => `<n> ${from(unit)} =кейін|=соң`,
    (unit) => phrased.unitsAway(unit, 1),
  ),
  [
    `${NEAR} =айларда|=айлары|=күндері|=күндерде|=жылдары|=жылдарда|=апталарда|=айда|=күнде`,
    'soon',
    phrased.soon,
  ],
  [`${NEAR} уақыт|мерзім|болашақ|арада|кезең`, 'soon', phrased.soon],
  ['=келесі|=келер =айларда|=жылдары|=жылдарда|=күндері', 'soon', phrased.soon],
  ['=жақында|=таяуда|=жуырда|=таяу+=арада|=жақын+=арада', 'soon', phrased.soon],
]

/** Terms that begin on the day of publication. */
const WITHIN: readonly DatePhrase[] = [
  ...forUnits('due', (unit) => `<n> ${unit} =ішінде`, phrased.within).slice(1),
  ...forUnits(
    'due',
    (unit) => `=бір ${unit} =ішінде`,
    (unit) => phrased.within(unit, 1),
  ),
  ['<n> =айлық|=ай мерзім', 'due', phrased.within('month')],
  ['=бір =айлық мерзім', 'due', phrased.within('month', 1)],
  ['<n> =күндік|=күн мерзім', 'due', phrased.within('day')],
  ['<n> =апталық|=апта мерзім', 'due', phrased.within('week')],
]

const MONTH_NOW = named.monthFromNow(0)
const QUARTER_NOW = named.partFromNow(4, 0)

/** Until and by. */
const UNTIL: readonly DatePhrase[] = [
  [`<period> ${UNTIL_WORD}`, 'due', phrased.until],
  ['<day>|<anyMonth> =қалдырмай', 'due', phrased.until],
  ['<year>|<anyMonth>|<season> =қарай|=таман', 'due', phrased.untilAhead],
  [`<period> ${END} ${UNTIL_WORD}|=қарай`, 'due', phrased.untilEnd],
  [`жыл ${END} ${UNTIL_WORD}|=қарай`, 'due', phrased.untilEnd],
  [`ай ${END} ${UNTIL_WORD}`, 'due', phrased.about(phrased.untilEnd, MONTH_NOW)],
  [`тоқсан ${END} ${UNTIL_WORD}`, 'due', phrased.about(phrased.untilEnd, QUARTER_NOW)],
  [`<period> бас ${UNTIL_WORD}|=қарай`, 'due', phrased.untilStart],
  [`<period> орта ${UNTIL_WORD}|=қарай`, 'due', phrased.untilMiddle],
  [`жыл орта ${UNTIL_WORD}|=қарай`, 'due', phrased.untilMiddle],
  [`${from('<day>|<anyMonth>')} =кешіктірмей`, 'due', phrased.until],
]

const SINCE = '=бері|=бастап'

/** Since and from to. */
const FROM: readonly DatePhrase[] = [
  [`${from('<year>|<anyMonth>|<day>')} ${SINCE}`, 'since', phrased.since],
  [`<year> ${from('бас')} ${SINCE}?`, 'year-start', phrased.sinceStart],
  [`жыл ${from('бас')} ${SINCE}?`, 'year-start', phrased.sinceStart],
  [`<anyMonth> ${from('бас')} ${SINCE}?`, 'since', phrased.sinceStart],
  [`${from('<period>')} <period> ${UNTIL_WORD}`, 'span', named.between],
]

/** The phrases of time that are dates. */
export const KK_PHRASES: readonly DatePhrase[] = [
  ...NAMED,
  ...ON,
  ...DURING,
  ...BACK,
  ...WITHIN,
  ...UNTIL,
  ...FROM,
].map(([template, role, meaning]): DatePhrase => [inBase(template), role, meaning])
