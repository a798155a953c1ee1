import { PADDING, sha256Words } from './sha256.js'

const utf8 = new TextEncoder()

/** Room for texts as short as what ids of statements are made of. */
const SHORT = 4096
const ROOM = new Uint8Array(SHORT)

/** A UTF-16 unit takes so many bytes at most. */
const MOST_BYTES = 3

/** Writes a text as UTF-8 behind what stands in a list; gives where it ends. Of halves of letters the platform's own encoder
 *  knows what becomes. */
function write(text: string, room: Uint8Array, from: number): number {
  let to = from
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) room[to++] = unit
    else if (unit < 0x800) {
      room[to++] = 0xc0 | (unit >> 6)
      room[to++] = 0x80 | (unit & 0x3f)
    } else if ((unit & 0xf800) === 0xd800) return from + utf8.encodeInto(text, room.subarray(from)).written
    else {
      room[to++] = 0xe0 | (unit >> 12)
      room[to++] = 0x80 | ((unit >> 6) & 0x3f)
      room[to++] = 0x80 | (unit & 0x3f)
    }
  }
  return to
}

/** SHA-256 of the UTF-8 bytes of a text given in pieces, as eight words that hold until the next text; putting the pieces
 *  together would take as long as the hashing of a short one.
 *  shapes: no letter is parted between two pieces */
export function sha256OfPieces(pieces: readonly string[]): Int32Array {
  let most = PADDING
  for (const piece of pieces) most += piece.length * MOST_BYTES
  const room = most <= SHORT ? ROOM : new Uint8Array(most)
  let length = 0
  for (const piece of pieces) length = write(piece, room, length)
  return sha256Words(room, length)
}

/** SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal letters. */
export function sha256Hex(text: string): string {
  return Array.from(sha256OfPieces([text]), (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}
