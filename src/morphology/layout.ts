/** How the compiled dictionary file is laid out; the compiling script writes by this and `dictionary.ts` reads by it.
 *  shapes: little-endian; header words are magic, version, checksum, bytes of the whole file, number of sections,
 *  then offset in bytes and number of elements for each section; every section starts at a multiple of four bytes */
export const DICTIONARY_LAYOUT = {
  magic: 0x44_4d_4c_4b,
  version: 1,
  /** Header words before the table of sections. */
  headerWords: 5,
  /** The word that holds the checksum of all words after it. */
  checksumWord: 2,
  /** Bytes of one element, by section, in the order of the file. */
  sections: {
    note: 1,
    words: 4,
    endings: 4,
    lists: 4,
    changes: 4,
    additions: 4,
    letters: 2,
    preferred: 4,
    prefixes: 2,
  },
} as const

export type SectionName = keyof typeof DICTIONARY_LAYOUT.sections

/** The label between a word and its list of readings in the double array. */
export const SEPARATOR = 1

const FIRST_CYRILLIC = 0x430
const LAST_CYRILLIC = 0x44f
const CYRILLIC_LABELS = 0xe0
const YO = 0x451
export const YO_LABEL = 0xb8

/** The label of a UTF-16 unit in the double array, 0 for letters no word of the dictionary has.
 *  source: Windows-1251, the code page of the az data */
export function labelOf(unit: number): number {
  if (unit >= FIRST_CYRILLIC && unit <= LAST_CYRILLIC) return unit - FIRST_CYRILLIC + CYRILLIC_LABELS
  if (unit === YO) return YO_LABEL
  return unit > 0x20 && unit < 0x7f ? unit : 0
}

const HAS_LONG_OFFSET = 1 << 9

/** The node reached from a node by a label, or -1; never outside the array.
 *  source: the double array of dawgdic */
export function follow(units: Uint32Array, node: number, label: number): number {
  const unit = units[node] ?? 0
  const offset = (unit >>> 10) << ((unit & HAS_LONG_OFFSET) >>> 6)
  const next = (node ^ offset ^ label) >>> 0
  const reached = units[next]
  return reached !== undefined && (reached & 0x8000_00ff) === label ? next : -1
}

const FNV_START = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** A 32-bit hash of a word by its UTF-16 units.
 *  source: FNV-1a */
export function hashOfWord(word: string): number {
  let hash = FNV_START
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** A 32-bit checksum of words from a place on; any one changed bit changes it. */
export function checksumOf(words: Uint32Array, from: number): number {
  let sum = FNV_START
  for (let at = from; at < words.length; at++) sum = Math.imul(sum ^ (words[at] ?? 0), FNV_PRIME)
  return sum >>> 0
}
