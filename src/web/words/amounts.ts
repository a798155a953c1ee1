import type { ScreenWords } from '../../languages/index.js'
import { formatDecimal, parseDecimal, scaleByTen } from '../../values/index.js'
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

/** The numbers that have a name, the greatest first, by their powers of ten. */
const NAMED = [
  ['billion', 9],
  ['million', 6],
] as const
/** More digits than these behind the mark are no shorter than the whole number. */
const MOST_PLACES = 3

/** A sum as people say it, `4.4 billion` of `4400000000`, never rounded; null where that would be no shorter. */
function namedNumber(value: string, { amounts, dates }: AmountWords, say: Say): string | null {
  const told = parseDecimal(value)
  if (!told.ok) return null
  for (const [name, places] of NAMED) {
    const scaled = formatDecimal(scaleByTen(told.value, -places))
    const [whole = '', fraction = ''] = scaled.replace('-', '').split('.')
    if (whole !== '0' && fraction.length <= MOST_PLACES)
      return say(amounts[name], { number: writeNumber(scaled, dates) })
  }
  return null
}

/** An amount for a sentence: money in millions and billions where that keeps every digit, all else as it is. */
export function writeSpokenAmount(amount: Amount, words: AmountWords, say: Say): string {
  const { value, unit, bound } = amount
  const isMoney = unit !== null && messageOf(words.amounts.units, unit) === undefined
  const number = isMoney ? namedNumber(value, words, say) : null
  if (number === null) return writeAmount(amount, words, say)
  const { bounds, money } = words.amounts
  return say(messageOf(bounds, bound) ?? bounds.exact, {
    value: say(money, { number, currency: unit ?? '' }),
  })
}
