import { PADDING, sha256Words } from './sha256.js'

const utf8 = new TextEncoder()

/** A UTF-16 unit takes so many bytes at most. */
const MOST_BYTES = 3

/** Room for texts as short as what ids of statements are made of. */
const SHORT = 4096
const ROOM = new Uint8Array(SHORT)

/** Our own hash, as eight words that hold until the next text. */
function ownWords(text: string): Int32Array {
  const most = text.length * MOST_BYTES + PADDING
  const room = most <= SHORT ? ROOM : new Uint8Array(most)
  return sha256Words(room, utf8.encodeInto(text, room).written)
}

/** The hash of Node.js, which takes a quarter of the time of our own; a browser's would not answer at once. It is asked for, not
 *  imported, so that the reader can be bundled for a browser as it is. */
const platform = globalThis.process?.getBuiltinModule?.('node:crypto')

const WORDS = 8

/** Words made of bytes that stand as letters of a text. */
function wordsOfBytes(bytes: string): Int32Array {
  const words = new Int32Array(WORDS)
  for (let at = 0; at < WORDS * 4; at++) words[at >> 2] = ((words[at >> 2] ?? 0) << 8) | bytes.charCodeAt(at)
  return words
}

/** SHA-256 of a text's UTF-8 bytes, as eight words; those of our own hold until the next text only. */
export function sha256OfText(text: string): Int32Array {
  return platform ? wordsOfBytes(platform.hash('sha256', text, 'binary')) : ownWords(text)
}

function hexOf(words: Int32Array): string {
  return Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal letters. */
export function sha256Hex(text: string): string {
  return hexOf(sha256OfText(text))
}

/** The same without the platform, for the test that holds one against the other. */
export function ownSha256Hex(text: string): string {
  return hexOf(ownWords(text))
}
