import { fail, ok, type Result } from '../kernel/index.js'

/** An exact decimal number: `digits` divided by ten to the `scale`.
 *  shapes: canonical, that is without trailing zeros after the point; scale is never negative */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

/** Longer numbers are no figures; the limit keeps hostile input cheap. */
const MOST_DIGITS = 1000

function powerOfTen(power: number): bigint {
  return 10n ** BigInt(power)
}

function canonical(digits: bigint, scale: number): Decimal {
  let rest = digits
  let left = scale
  while (left > 0 && rest % 10n === 0n) {
    rest /= 10n
    left--
  }
  return { digits: rest, scale: left }
}

/** A whole number as a decimal. */
export function decimalOf(whole: number): Decimal {
  return { digits: BigInt(whole), scale: 0 }
}

/** Reads a plain decimal such as `4000000000`, `-12` or `1.5`.
 *  errors: invalid.decimal for anything else and for more than a thousand digits */
export function parseDecimal(text: string): Result<Decimal> {
  const parts = text.length > MOST_DIGITS ? null : /^(-?\d+)(?:\.(\d+))?$/.exec(text)
  if (!parts)
    return fail({ code: 'invalid.decimal', message: `‘${text.slice(0, 40)}’ is not a plain decimal` })
  const fraction = parts[2] ?? ''
  return ok(canonical(BigInt(`${parts[1]}${fraction}`), fraction.length))
}

/** Writes a decimal plainly: no exponent, no grouping, no needless zeros. */
export function formatDecimal({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : ''
  const figures = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  const cut = figures.length - scale
  return scale === 0 ? sign + figures : `${sign}${figures.slice(0, cut)}.${figures.slice(cut)}`
}

/** Two numbers as wholes of one scale; nearly all have it already, and powers of ten take longer than all else about them. */
function aligned(a: Decimal, b: Decimal): { scale: number; left: bigint; right: bigint } {
  if (a.scale === b.scale) return { scale: a.scale, left: a.digits, right: b.digits }
  const scale = Math.max(a.scale, b.scale)
  return {
    scale,
    left: a.digits * powerOfTen(scale - a.scale),
    right: b.digits * powerOfTen(scale - b.scale),
  }
}

/** The sum of two decimals. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const { scale, left, right } = aligned(a, b)
  return canonical(left + right, scale)
}

/** The same number with the other sign. */
export function negateDecimal(a: Decimal): Decimal {
  return { digits: -a.digits, scale: a.scale }
}

/** The first decimal without the second. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, negateDecimal(b))
}

/** The product of two decimals. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return canonical(a.digits * b.digits, a.scale + b.scale)
}

/** Moves the point: three places make thousands, minus three thousandths. */
export function scaleByTen(a: Decimal, places: number): Decimal {
  if (places <= 0) return canonical(a.digits, a.scale - places)
  const taken = Math.min(places, a.scale)
  return canonical(a.digits * powerOfTen(places - taken), a.scale - taken)
}

/** Negative when the first is smaller, positive when it is greater, else zero. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const { left, right } = aligned(a, b)
  return left < right ? -1 : left > right ? 1 : 0
}
