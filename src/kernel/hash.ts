import { PADDING, sha256Words } from './sha256.js'

const utf8 = new TextEncoder()

/** Room for texts as short as what ids of statements are made of. */
const SHORT = 4096
const ROOM = new Uint8Array(SHORT)

/** A UTF-16 unit takes so many bytes at most. */
const MOST_BYTES = 3

/** SHA-256 of a text's UTF-8 bytes, as eight words that hold until the next text. */
export function sha256OfText(text: string): Int32Array {
  const most = text.length * MOST_BYTES + PADDING
  const room = most <= SHORT ? ROOM : new Uint8Array(most)
  return sha256Words(room, utf8.encodeInto(text, room).written)
}

/** SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal letters. */
export function sha256Hex(text: string): string {
  return Array.from(sha256OfText(text), (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}
