import data from '../../../data/orders.json' with { type: 'json' }
import persons from '../../../data/persons.json' with { type: 'json' }
import { type Day, fail, ok, type Result } from '../../kernel/index.js'
import { earliestDay, latestDay, parsePeriod } from '../../values/index.js'

const { orders } = data

/** Codes of the orders that data/orders.json knows. */
export const ORDERS: readonly string[] = orders.map(({ code }) => code)

/** Words beside the name of an order. */
const BESIDE =
  /(^| )(?:орден|орденом|ордена|орденін|ордені|ордени|order of the|order of|order|ordeni|the)(?= |$)/gu

/** A name without quotes, apostrophes, case and the word ‘order’, so that spellings of one name are alike. */
function plain(name: string): string {
  const letters = name.normalize('NFKC').toLowerCase().replaceAll('ё', 'е')
  const spaced = letters.replace(/['’‘ʻʼ`]/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ')
  return spaced.replace(BESIDE, '$1').replace(/ +/g, ' ').trim()
}

function spellingsOf(names: Readonly<Record<string, readonly string[] | undefined>>): readonly string[] {
  return Object.values(names).flatMap((forms) => forms ?? [])
}

const ORDER_BY_NAME = new Map(
  orders.flatMap(({ code, names }) => [code, ...spellingsOf(names)].map((name) => [plain(name), code])),
)

/** What an order is called in each language, all its names; empty for a code that the list does not have. */
export function namesOfOrder(code: string): Readonly<Record<string, readonly string[]>> {
  return orders.find((order) => order.code === code)?.names ?? {}
}

/** The code of an order by its code or by any name it goes by in any language; null when the list does not know it. */
export function orderNamed(name: string): string | null {
  return ORDER_BY_NAME.get(plain(name)) ?? null
}

interface PersonName {
  readonly given: string
  readonly surname: string
  readonly also?: readonly { readonly given: string; readonly surname: string }[]
}

function namesOf(names: Readonly<Record<string, PersonName | undefined>>): readonly string[] {
  const all = Object.values(names).flatMap((name) => (name ? [name, ...(name.also ?? [])] : []))
  return all.flatMap(({ given, surname }) => [`${given} ${surname}`, `${surname} ${given}`])
}

const PERSON_BY_NAME = new Map(
  persons.flatMap(({ code, names }) => namesOf(names).map((name) => [plain(name), code])),
)

/** One key for all spellings of a person's name that data/persons.json knows; any other name is its own key. */
export function personKey(name: string): string {
  const key = plain(name)
  return PERSON_BY_NAME.get(key) ?? key
}

/** Lets an order be handed over: once, and not before it was decreed.
 *  errors: conflict.state, invalid.day */
export function checkPresented(decreedOn: string, presentedOn: Day | null, on: Day): Result<null> {
  if (presentedOn !== null)
    return fail({
      code: 'conflict.state',
      message: `It was presented on ${presentedOn}`,
      hint: 'An order is presented once; what is told again is a double',
    })
  const decreed = parsePeriod(decreedOn)
  const first = decreed.ok ? earliestDay(decreed.value) : null
  if (first === null || first <= on) return ok(null)
  return fail({
    code: 'invalid.day',
    message: `On ${on} it was not decreed yet: the decree is of ${decreedOn}`,
    hint: 'Mend the day of the decree or of the presentation',
    where: { field: 'on' },
  })
}

/** One telling of a distinction: kept by the protocol, or told by a statement.
 *  shapes: `day` in EDTF, perhaps a month or an open period; `order` a code, or the words of an order the list does not know; `statements` those it is tied to */
export interface Telling {
  readonly id: string
  readonly order: string
  readonly degree: string | null
  readonly recipient: string
  readonly day: string | null
  readonly statements: readonly string[]
}

/** Two tellings of one distinction within a year. */
export interface Double {
  readonly id: string
  readonly order: string
  readonly recipient: string
  readonly first: Telling
  readonly second: Telling
}

const DAYS_OF_A_YEAR = 366
const DAY_IN_MS = 86_400_000

/** The first and the last instant a day in EDTF may mean; null when it is not known at all. */
function edgesOf(day: string | null): readonly [number, number] | null {
  const period = day === null ? null : parsePeriod(day)
  if (!period?.ok) return null
  const [first, last] = [earliestDay(period.value), latestDay(period.value)]
  const [from, to] = [first ?? last, last ?? first]
  return from === null || to === null ? null : [Date.parse(from), Date.parse(to)]
}

/** Whether two days lie within a year of each other; what is not known may be so. */
function isWithinAYear(one: string | null, other: string | null): boolean {
  const [a, b] = [edgesOf(one), edgesOf(other)]
  if (a === null || b === null) return true
  return Math.max(a[0] - b[1], b[0] - a[1]) <= DAYS_OF_A_YEAR * DAY_IN_MS
}

function shareStatement(one: Telling, other: Telling): boolean {
  return one.statements.some((statement) => other.statements.includes(statement))
}

/** Whether a telling holds statements of both, and so says that they tell of one thing. */
function areTied(one: Telling, other: Telling, all: readonly Telling[]): boolean {
  return all.some((any) => shareStatement(any, one) && shareStatement(any, other))
}

function isSame(one: Telling, other: Telling): boolean {
  const isOtherDegree = one.degree !== null && other.degree !== null && one.degree !== other.degree
  return !isOtherDegree && isWithinAYear(one.day, other.day)
}

function keyOf({ order, recipient }: Telling): string {
  return `${orderNamed(order) ?? plain(order)}/${personKey(recipient)}`
}

function doublesIn(tellings: readonly Telling[]): readonly Double[] {
  return tellings.flatMap((second, at) =>
    tellings
      .slice(0, at)
      .filter((first) => isSame(first, second) && !areTied(first, second, tellings))
      .map((first) => ({
        id: `${first.id}+${second.id}`,
        order: orderNamed(first.order) ?? first.order,
        recipient: first.recipient,
        first,
        second,
      })),
  )
}

/** Distinctions told twice: the same order, under whatever name, to the same person within a year, and not tied as one. */
export function doublesOf(tellings: readonly Telling[]): readonly Double[] {
  const groups = new Map<string, Telling[]>()
  const ordered = [...tellings].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
  for (const telling of ordered) {
    const key = keyOf(telling)
    groups.set(key, [...(groups.get(key) ?? []), telling])
  }
  return [...groups.values()].flatMap(doublesIn)
}
