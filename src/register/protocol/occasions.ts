import holidays from '../../../data/holidays.json' with { type: 'json' }
import { type Day, fail, ok, type Result } from '../../kernel/index.js'
import { OCCASIONS } from './types.js'

/** Days of the calendar that readouts have no word of their own for. */
const OF_CALENDAR = [
  'womens-day',
  'teachers-day',
  'constitution-day',
  'christmas',
  'unity-day',
  'defenders-day',
  'capital-day',
  'republic-day',
] as const

/** What can be congratulated on: what readouts tell of, and the days of the calendar. */
export const KEPT_OCCASIONS = [...OCCASIONS, ...OF_CALENDAR] as const

/** What the calendar calls otherwise than readouts do. */
const CALLED: Readonly<Record<string, string>> = {
  ramadan: 'ramazan-hayit',
  qurbon: 'qurban-hayit',
  'victory-day': 'victory',
  'memory-day': 'victory',
}

/** A day of a year on which a state is congratulated.
 *  shapes: `isComputed` days by the moon that nobody has announced yet */
export interface OccasionDay {
  readonly occasion: string
  readonly party: string
  readonly day: Day
  readonly isComputed: boolean
}

const STATES = [...new Set(holidays.yearly.map(({ party }) => party))]

function yearlyIn(year: number): readonly OccasionDay[] {
  return holidays.yearly.map(({ party, from, occasion }) => ({
    occasion: CALLED[occasion] ?? occasion,
    party,
    day: `${year}-${from}`,
    isComputed: false,
  }))
}

/** The feasts by the moon are congratulated on in every state, also where they are no day off. */
function byMoonIn(year: number): readonly OccasionDay[] {
  return holidays.byMoon.flatMap(({ occasion, isComputed, days }) => {
    const day = days.find((one) => one.startsWith(`${year}-`))
    return day === undefined
      ? []
      : STATES.map((party) => ({ occasion: CALLED[occasion] ?? occasion, party, day, isComputed }))
  })
}

/** What the calendar gives to congratulate on in a year, by day; days by the moon only where the file has them. */
export function occasionsIn(year: number): readonly OccasionDay[] {
  const all = [...yearlyIn(year), ...byMoonIn(year)]
  return all.sort((a, b) => (`${a.day}${a.party}` < `${b.day}${b.party}` ? -1 : 1))
}

/** A greeting is sent this many days before or after its day, not more. */
const DAYS_AROUND = 45
const DAY_IN_MS = 86_400_000

/** What a greeting says of itself. */
export interface Sent {
  readonly occasion: string
  readonly year: number
  readonly greeted: string
  readonly day: Day
}

/** Lets a greeting be kept under a year: near the day of its occasion, or in that year when the occasion has no day.
 *  errors: invalid.day */
export function checkSent({ occasion, year, greeted, day }: Sent): Result<null> {
  const own = occasionsIn(year).find((one) => one.occasion === occasion && one.party === greeted)
  const isNear =
    own === undefined
      ? day.startsWith(`${year}-`)
      : Math.abs(Date.parse(day) - Date.parse(own.day)) <= DAYS_AROUND * DAY_IN_MS
  if (isNear) return ok(null)
  return fail({
    code: 'invalid.day',
    message: `${day} is not about the ${occasion} of ${year}`,
    hint: own === undefined ? 'Give the year in which it was sent' : `Its day is ${own.day}`,
    where: { field: 'day' },
  })
}

/** A greeting that was exchanged: kept by the protocol, or told by a statement.
 *  shapes: of a told one `sender` and `channel` are null, for readouts tell of both sides at once */
export interface Exchanged extends Sent {
  readonly id: string
  readonly sender: string | null
  readonly greetedName: string | null
  readonly channel: string | null
}

/** What is to be congratulated on, whether it was done, and what was done a year before. */
export interface Plan {
  readonly id: string
  readonly year: number
  readonly occasion: string
  readonly party: string
  readonly name: string | null
  readonly day: Day | null
  readonly isComputed: boolean
  readonly done: readonly Exchanged[]
  readonly lastYear: readonly Exchanged[]
}

/** Birthdays return with the persons who were congratulated the year before. */
function birthdaysIn(
  year: number,
  exchanged: readonly Exchanged[],
): readonly (OccasionDay & { name: string })[] {
  const named = exchanged.flatMap((one) => {
    const isBirthday = one.occasion === 'birthday' && one.greetedName !== null
    const isOfPair = one.year === year || one.year === year - 1
    return isBirthday && isOfPair ? [{ ...one, name: one.greetedName ?? '' }] : []
  })
  const last = new Map(named.map((one) => [`${one.greeted}/${one.name}`, one]))
  return [...last.values()].map(({ greeted, name, day }) => ({
    occasion: 'birthday',
    party: greeted,
    name,
    day: `${year}${day.slice(4)}`,
    isComputed: false,
  }))
}

function planOf(
  year: number,
  { name = null, ...what }: OccasionDay & { readonly name?: string | null },
  exchanged: readonly Exchanged[],
): Plan {
  const own = exchanged.filter(
    ({ occasion, greeted, greetedName }) =>
      occasion === what.occasion && greeted === what.party && (name === null || greetedName === name),
  )
  const inYear = (asked: number) => own.filter((one) => one.year === asked)
  const id = [year, what.party, what.occasion, ...(name === null ? [] : [name])].join('/')
  return { ...what, id, year, name, done: inYear(year), lastYear: inYear(year - 1) }
}

/** What a year gives to congratulate on, with what was done then and the year before.
 *  shapes: `sender` narrows to what that state congratulates others on */
export function plansFor(year: number, exchanged: readonly Exchanged[], sender?: string): readonly Plan[] {
  const own = exchanged.filter((one) => sender === undefined || one.sender === null || one.sender === sender)
  return [...occasionsIn(year), ...birthdaysIn(year, own)]
    .filter(({ party }) => party !== sender)
    .map((what) => planOf(year, what, own))
}
