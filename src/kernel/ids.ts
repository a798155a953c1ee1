import { sha256OfText } from './hash.js'

declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

export type ReadoutId = Branded<'rd'>
export type EditionId = Branded<'ed'>
export type StatementId = Branded<'st'>
export type ReadingId = Branded<'rg'>
export type ReaderVersion = Branded<'reader'>

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

function base32(bytes: Uint8Array, length: number): string {
  let out = ''
  let buffer = 0
  let bits = 0
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte
    bits += 8
    while (bits >= 5 && out.length < length) {
      bits -= 5
      out += LETTERS[(buffer >> bits) & 31]
    }
    buffer &= (1 << bits) - 1
  }
  return out
}

const CODES = Array.from(LETTERS, (letter) => letter.charCodeAt(0))

/** Letters of an id: five bits each of the first 130 of a hash. */
const ID_LETTERS = 26

/** The codes of an id in the making: one list, for a fresh one each time costs as much as filling it. */
const ID_CODES: number[] = Array.from({ length: ID_LETTERS }, () => 0)

/** Five bits of a hash, from `bit` on. */
function fiveAt(words: Int32Array, bit: number): number {
  const [at, inside] = [bit >> 5, bit & 31]
  const head = (words[at] ?? 0) << inside
  const tail = inside === 0 ? 0 : (words[at + 1] ?? 0) >>> (32 - inside)
  return (head | tail) >>> 27
}

/** An id made of a text, such as the JSON of a list of parts.
 *  shapes: prefix such as `st`; 26 letters of Crockford's base 32 (130 bits) */
export function contentIdOf<Id extends string>(prefix: string, text: string): Id {
  const words = sha256OfText(text)
  for (let at = 0; at < ID_LETTERS; at++) ID_CODES[at] = CODES[fiveAt(words, at * 5)] ?? 0
  return `${prefix}_${Reflect.apply(String.fromCharCode, undefined, ID_CODES)}` as Id
}

/** An id made of content: the same parts always give the same id.
 *  shapes: parts are joined unambiguously */
export function contentId<Id extends string>(prefix: string, parts: readonly string[]): Id {
  return contentIdOf(prefix, JSON.stringify(parts))
}

/** An id that sorts by the time it was made.
 *  shapes: prefix such as `co`, milliseconds since 1970, ten random bytes given by the caller */
export function timeOrderedId<Id extends string>(prefix: string, millis: number, random: Uint8Array): Id {
  let time = ''
  for (let rest = millis, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = LETTERS[rest % 32] + time
  return `${prefix}_${time}${base32(random, 16)}` as Id
}
