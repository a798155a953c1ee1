/** The letters of a file, and how they were found.
 *  shapes: `encoding` the name that the web has for it; `isGuess` when the file does not tell */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly isGuess: boolean
}

/** What old systems of the region write Russian, and Uzbek and Kazakh in Cyrillic without their own letters, in. */
const OLD = 'Windows-1251'

/** So many bytes are looked at for a page's word on its encoding.
 *  source: HTML Standard, 13.2.3.2: the first 1,024 bytes */
const HEAD = 1_024

function decodedAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function marked([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'UTF-16LE'
  return first === 0xfe && second === 0xff ? 'UTF-16BE' : 'UTF-8'
}

/** The encoding that a page tells of itself; empty when it does not. */
function toldIn(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  return /charset\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase() ?? ''
}

/** The text of a file by its mark or as UTF-8, else as its server or the page tells, as far as what is told is known and fits, else as
 *  old systems of the region write.
 *  shapes: `served` the encoding that a server told, empty without one */
export function decodeText(bytes: Uint8Array, isPage = false, served = ''): Decoded | null {
  const first = marked(bytes)
  const plain = decodedAs(bytes, first)
  if (plain !== null) return { text: plain, encoding: first, isGuess: false }
  for (const told of [served, isPage ? toldIn(bytes) : '']) {
    const text = told === '' ? null : decodedAs(bytes, told)
    if (text !== null) return { text, encoding: told, isGuess: false }
  }
  const guessed = decodedAs(bytes, OLD)
  return guessed === null ? null : { text: guessed, encoding: OLD, isGuess: true }
}
