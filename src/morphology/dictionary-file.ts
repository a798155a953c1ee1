import { fail, ok, type Result } from '../kernel/index.js'
import { checksumOf, DICTIONARY_LAYOUT, type SectionName } from './layout.js'

/** A compiled dictionary, viewed in place. */
export interface Dictionary {
  /** Where the data come from and their licence. */
  readonly note: string
  readonly words: Uint32Array
  readonly endings: Uint32Array
  readonly lists: Uint32Array
  readonly changes: Uint32Array
  readonly additions: Uint32Array
  readonly letters: string
  readonly preferred: Uint32Array
  readonly prefixes: readonly string[]
}

const NAMES = Object.keys(DICTIONARY_LAYOUT.sections).filter(isSection)

function isSection(name: string): name is SectionName {
  return name in DICTIONARY_LAYOUT.sections
}

function wrongFile(message: string): Result<never> {
  return fail({ code: 'invalid.dictionary', message, hint: 'build the package again: npm run build' })
}

function brokenFile(message: string): Result<never> {
  return fail({ code: 'broken.dictionary', message, hint: 'build the package again: npm run build' })
}

/** The bytes from a multiple of four on, copied only when they do not stand so. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
}

function isCut(words: Uint32Array, length: number): boolean {
  return words.length < DICTIONARY_LAYOUT.headerWords || words[3] !== length || words[4] !== NAMES.length
}

function isChanged(words: Uint32Array): boolean {
  const { checksumWord } = DICTIONARY_LAYOUT
  return words[checksumWord] !== checksumOf(words, checksumWord + 1)
}

/** Where a section lies, or null when the table points outside the file. */
function placeOf(name: SectionName, words: Uint32Array): { offset: number; length: number } | null {
  const at = DICTIONARY_LAYOUT.headerWords + NAMES.indexOf(name) * 2
  const offset = words[at] ?? 1
  const length = words[at + 1] ?? 0
  const end = offset + length * DICTIONARY_LAYOUT.sections[name]
  return offset % 4 === 0 && end <= words.byteLength ? { offset, length } : null
}

const PIECE = 4096

function textOf(units: Uint16Array): string {
  let text = ''
  for (let at = 0; at < units.length; at += PIECE)
    text += String.fromCharCode(...units.subarray(at, at + PIECE))
  return text
}

function viewSections(bytes: Uint8Array, words: Uint32Array): Dictionary | null {
  const views = new Map(NAMES.map((name) => [name, placeOf(name, words)]))
  if ([...views.values()].includes(null)) return null
  const view = (name: SectionName) => {
    const { offset, length } = views.get(name) ?? { offset: 0, length: 0 }
    return [bytes.buffer, bytes.byteOffset + offset, length] as const
  }
  return {
    note: new TextDecoder().decode(new Uint8Array(...view('note'))),
    words: new Uint32Array(...view('words')),
    endings: new Uint32Array(...view('endings')),
    lists: new Uint32Array(...view('lists')),
    changes: new Uint32Array(...view('changes')),
    additions: new Uint32Array(...view('additions')),
    letters: textOf(new Uint16Array(...view('letters'))),
    preferred: new Uint32Array(...view('preferred')),
    prefixes: textOf(new Uint16Array(...view('prefixes'))).split(' '),
  }
}

/** Reads a compiled dictionary; the bytes are viewed, not copied, and must not change afterwards.
 *  shapes: the layout in `layout.ts`
 *  errors: `invalid.dictionary` for a file of another sort or version, `broken.dictionary` for a damaged one */
export function readDictionary(given: Uint8Array): Result<Dictionary> {
  const bytes = aligned(given)
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.byteLength / 4))
  if (words.length === 0) return brokenFile('the dictionary file is empty')
  if (words[0] !== DICTIONARY_LAYOUT.magic) return wrongFile('the file is not a dictionary')
  if (words[1] !== DICTIONARY_LAYOUT.version) return wrongFile('the dictionary has another version')
  if (isCut(words, bytes.byteLength)) return brokenFile('the dictionary file is cut short')
  if (isChanged(words)) return brokenFile('the dictionary file was changed')
  const dictionary = viewSections(bytes, words)
  return dictionary ? ok(dictionary) : brokenFile('the dictionary file points outside itself')
}
