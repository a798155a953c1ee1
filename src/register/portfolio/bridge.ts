import {
  addDecimals,
  type Decimal,
  decimalOf,
  formatDecimal,
  parseDecimal,
  subtractDecimals,
} from '../../values/index.js'
import { type Covers, coverOf, type Stage } from './rules.js'

/** One undertaking of a portfolio on a day, as one side has it; without a value it counts, and adds nothing. */
export interface PortfolioItem {
  readonly undertaking: string
  readonly title: string
  readonly party: string
  readonly stage: Stage
  readonly value: string | null
  readonly currency: string | null
}

/** The way from one day's sum to another's: start + entered − gone ± changed = end, for one side, currency and cover.
 *  shapes: sums as plain decimals */
export interface Bridge {
  readonly party: string
  readonly currency: string
  readonly covers: Covers
  readonly start: string
  readonly entered: string
  readonly gone: string
  readonly changed: string
  readonly end: string
  readonly titles: {
    readonly entered: readonly string[]
    readonly gone: readonly string[]
    readonly changed: readonly string[]
  }
}

type Valued = PortfolioItem & { readonly amount: Decimal }

const NOTHING = decimalOf(0)

function valued(items: readonly PortfolioItem[], key: string): ReadonlyMap<string, Valued> {
  const found = items.filter((item) => keyOf(item) === key)
  return new Map(
    found.map((item) => {
      const amount = parseDecimal(item.value ?? '0')
      return [item.undertaking, { ...item, amount: amount.ok ? amount.value : NOTHING }]
    }),
  )
}

function keyOf({ party, currency, stage }: PortfolioItem): string | null {
  const covers = coverOf(stage)
  return covers === null || currency === null ? null : `${party} ${currency} ${covers}`
}

function sum(items: Iterable<Valued>): Decimal {
  let total = NOTHING
  for (const { amount } of items) total = addDecimals(total, amount)
  return total
}

function titlesOf(items: readonly Valued[]): readonly string[] {
  return items.map(({ title }) => title).sort()
}

function bridgeFor(key: string, from: readonly PortfolioItem[], to: readonly PortfolioItem[]): Bridge {
  const [party = '', currency = '', covers = 'not-said'] = key.split(' ')
  const [before, after] = [valued(from, key), valued(to, key)]
  const entered = [...after.values()].filter(({ undertaking }) => !before.has(undertaking))
  const gone = [...before.values()].filter(({ undertaking }) => !after.has(undertaking))
  const stayed = [...after.values()].filter(({ undertaking }) => before.has(undertaking))
  const difference = (item: Valued) =>
    subtractDecimals(item.amount, before.get(item.undertaking)?.amount ?? NOTHING)
  const changed = stayed.filter((item) => formatDecimal(difference(item)) !== '0')
  const delta = changed.reduce((total, item) => addDecimals(total, difference(item)), NOTHING)
  const sums = {
    start: sum(before.values()),
    entered: sum(entered),
    gone: sum(gone),
    changed: delta,
    end: sum(after.values()),
  }
  return {
    party,
    currency,
    covers: covers as Covers,
    ...mapDecimals(sums),
    titles: { entered: titlesOf(entered), gone: titlesOf(gone), changed: titlesOf(changed) },
  }
}

type Sums = 'start' | 'entered' | 'gone' | 'changed' | 'end'

function mapDecimals(sums: Readonly<Record<Sums, Decimal>>): Readonly<Record<Sums, string>> {
  const { start, entered, gone, changed, end } = sums
  return {
    start: formatDecimal(start),
    entered: formatDecimal(entered),
    gone: formatDecimal(gone),
    changed: formatDecimal(changed),
    end: formatDecimal(end),
  }
}

/** The difference of a portfolio between two days, a bridge for each side, currency and cover; nothing is mixed. A project
 *  that moved to another cover has gone from one bridge and entered another. */
export function bridgesOf(from: readonly PortfolioItem[], to: readonly PortfolioItem[]): readonly Bridge[] {
  const keys = new Set([...from, ...to].map(keyOf).filter((key) => key !== null))
  return [...keys].sort().map((key) => bridgeFor(key, from, to))
}
