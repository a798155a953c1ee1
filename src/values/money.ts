import table from '../../data/currencies.json' with { type: 'json' }
import { fail, ok, type Result } from '../kernel/index.js'
import { addDecimals, type Decimal, formatDecimal, parseDecimal } from './decimal.js'

/** A sum of money.
 *  shapes: `currency` an ISO 4217 code of `data/currencies.json` */
export interface Money {
  readonly amount: Decimal
  readonly currency: string
}

const CODES: ReadonlySet<string> = new Set(table.currencies.map(({ code }) => code))

/** Whether a code is a currency we know. */
export function isCurrency(code: string): boolean {
  return CODES.has(code)
}

/** Reads `4000000000 USD`.
 *  errors: invalid.money, invalid.decimal, invalid.currency */
export function parseMoney(text: string): Result<Money> {
  const [number = '', currency, ...more] = text.split(' ')
  const hint = 'write the plain number and the code, as in 4000000000 USD'
  if (currency === undefined || more.length > 0)
    return fail({ code: 'invalid.money', message: `‘${text.slice(0, 40)}’ is no sum of money`, hint })
  const amount = parseDecimal(number)
  if (!amount.ok) return amount
  if (isCurrency(currency)) return ok({ amount: amount.value, currency })
  return fail({ code: 'invalid.currency', message: `currency ‘${currency.slice(0, 10)}’ is not known`, hint })
}

/** Writes a sum as `4000000000 USD`. */
export function formatMoney({ amount, currency }: Money): string {
  return `${formatDecimal(amount)} ${currency}`
}

/** The sum of two sums of the same currency.
 *  errors: invalid.currency when the currencies differ, for there is no rate in here */
export function addMoney(one: Money, other: Money): Result<Money> {
  if (one.currency === other.currency)
    return ok({ amount: addDecimals(one.amount, other.amount), currency: one.currency })
  const message = `${one.currency} and ${other.currency} cannot be added`
  return fail({ code: 'invalid.currency', message, hint: 'add sums of one currency only' })
}
