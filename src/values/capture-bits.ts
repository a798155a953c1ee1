/** The names of numbers that templates capture, in the order of their bits. */
export const NUMBER_NAMES = ['y', 'd', 'o', 'n', 'm'] as const

const NUMBER_PLACES: readonly string[] = NUMBER_NAMES

/** The bit of a number's name; 0 for an expression. */
export function bitOfNumber(name: string): number {
  const place = NUMBER_PLACES.indexOf(name)
  return place < 0 ? 0 : 1 << place
}

/** Bits for expressions; a small integer holds 30 in all. */
const EXPRESSION_BITS = 30 - NUMBER_NAMES.length

/** The bit of what a template captures: of a number its own, of an expression one that it may share with others, so that a bit
 *  only ever rules out. */
export function bitOfCapture(name: string): number {
  let sum = 0
  for (let at = 0; at < name.length; at++) sum += name.charCodeAt(at)
  return bitOfNumber(name) || 1 << (NUMBER_NAMES.length + (sum % EXPRESSION_BITS))
}
