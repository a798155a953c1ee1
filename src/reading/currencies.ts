import { type FoundValue, valueAnew } from '../values/index.js'
import type { FoundName } from './names/found-name.js'

/** Parts the currencies that one word may mean, the likeliest first: `AZN/TMT` of a bare `manat`. */
const OR = '/'

const isOpen = ({ kind, text }: FoundValue) => kind === 'money' && text.includes(OR)

/** The states that names speak of, by ISO 3166-1 code. */
export function statesOf(names: readonly FoundName[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ kind, value, country, countries = [] }) => [
      ...(kind === 'country' ? [value] : []),
      ...(country === undefined ? [] : [country]),
      ...countries,
    ]),
  )
}

/** The one of these currencies whose state is named; ISO 4217 codes begin with the code of their state. */
function onlyOf(codes: readonly string[], states: ReadonlySet<string>): string | undefined {
  const [one, ...others] = codes.filter((code) => states.has(code.slice(0, 2)))
  return others.length === 0 ? one : undefined
}

/** Sums whose currency several states have under one name, in that of the only such state which the sentence names, else
 *  the text, else in the likeliest. */
export function settleCurrencies(
  values: readonly FoundValue[],
  named: { readonly here: () => ReadonlySet<string>; readonly anywhere: () => ReadonlySet<string> },
): readonly FoundValue[] {
  if (!values.some(isOpen)) return values
  return values.map((value) => {
    if (!isOpen(value)) return value
    const [amount = '', currencies = ''] = value.text.split(' ')
    const codes = currencies.split(OR)
    const meant = onlyOf(codes, named.here()) ?? onlyOf(codes, named.anywhere()) ?? codes[0]
    return valueAnew(value, { text: `${amount} ${meant}` })
  })
}
