import type { ScreenWords } from '../../languages/index.js'
import { writeNumber } from './numbers.js'
import type { Say } from './say.js'

/** A number with what it counts and whether it is a bound; `unit` a unit of the contract or a currency. */
export interface Amount {
  readonly value: string
  readonly unit: string | null
  readonly bound: string
}

type AmountWords = Pick<ScreenWords, 'amounts' | 'dates'>

function messageOf(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** An amount in words: “more than 4,000,000,000 USD”, `14 %`, `5 тонн`. */
export function writeAmount(
  { value, unit, bound }: Amount,
  { amounts, dates }: AmountWords,
  say: Say,
): string {
  const number = writeNumber(value, dates)
  const measured = messageOf(amounts.units, unit ?? 'count')
  const written = measured
    ? say(measured, { number, count: Number(value) })
    : say(amounts.money, { number, currency: unit ?? '' })
  return say(messageOf(amounts.bounds, bound) ?? amounts.bounds.exact, { value: written })
}
