/** Letters a language treats alike: what is written, one letter or a pair, and the letters that stand for it;
 *  the empty string drops it.
 *  shapes: pairs are of letters already folded (`sh`), as a base script may spell one letter with two */
export type FoldingTable = Readonly<Record<string, string>>

/** A folding made ready. */
export interface Folding {
  /** What stands for each UTF-16 unit. */
  readonly units: Uint16Array
  /** Units that more than one letter stands for. */
  readonly longer: ReadonlyMap<number, string>
  /** Pairs of folded units that one letter stands for, by both units in one number. */
  readonly pairs: ReadonlyMap<number, number>
}

/** Folded text with its way back to the original.
 *  shapes: unit `i` of `text` stands for `offsets[i]` to `ends[i]` of the original; `offsets` has one more entry for
 *  the end; both null when nothing moved */
export interface Folded {
  readonly original: string
  readonly text: string
  readonly offsets: Int32Array | null
  readonly ends: Int32Array | null
}

const DROP = 0xffff
const COMBINING_FIRST = 0x0300
const COMBINING_LAST = 0x036f

/** Letters that carry nothing: zero-width marks, soft hyphen, bidirectional controls. */
const INVISIBLE =
  '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'

function lowerUnits(): Uint16Array {
  const units = new Uint16Array(0x10000)
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit
  for (let unit = 0x41; unit < 0x2200; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase()
    if (lower.length === 1) units[unit] = lower.charCodeAt(0)
  }
  return units
}

function pairKey(first: number, second: number): number {
  return first * 0x10000 + second
}

/** Letters one written letter may stand for at most; no alphabet needs more. */
const MOST_LETTERS = 2

/** Makes a folding of a table; lower case is always folded, invisible marks always dropped.
 *  errors: throws on rows that are neither letter to letters nor pair to letter, for that would be a wrong table */
export function makeFolding(table: FoldingTable): Folding {
  const units = lowerUnits()
  const longer = new Map<number, string>()
  const pairs = new Map<number, number>()
  for (const mark of INVISIBLE) units[mark.charCodeAt(0)] = DROP
  for (const [written, stands] of Object.entries(table)) {
    const isPair = written.length === 2 && stands.length === 1
    if (!isPair && (written.length !== 1 || stands.length > MOST_LETTERS))
      throw new Error(`folding of ‘${written}’ to ‘${stands}’`)
    if (isPair) pairs.set(pairKey(written.charCodeAt(0), written.charCodeAt(1)), stands.charCodeAt(0))
    for (const letter of isPair ? [] : [written, written.toUpperCase()]) {
      units[letter.charCodeAt(0)] = stands === '' ? DROP : stands.charCodeAt(0)
      if (stands.length > 1) longer.set(letter.charCodeAt(0), stands)
    }
  }
  return { units, longer, pairs }
}

function isCombining(unit: number): boolean {
  return unit >= COMBINING_FIRST && unit <= COMBINING_LAST
}

/** The one letter that a base and its mark make together, folded, or the base alone. */
function compose(base: number, mark: number, units: Uint16Array): number {
  const whole = String.fromCharCode(base, mark).normalize('NFC')
  return whole.length === 1 ? (units[whole.charCodeAt(0)] ?? base) : base
}

function textOf(units: Uint16Array, length: number): string {
  let text = ''
  for (let at = 0; at < length; at += 8192)
    text += String.fromCharCode(...units.subarray(at, Math.min(at + 8192, length)))
  return text
}

/** A folded text in the making. */
interface Folder {
  readonly folding: Folding
  readonly out: Uint16Array
  readonly offsets: Int32Array
  readonly ends: Int32Array
  length: number
  /** Some unit stands elsewhere than in the original. */
  moved: boolean
}

/** Adds a folded unit; one that makes a pair with the unit before joins it. */
function push(folder: Folder, unit: number, at: number): void {
  const last = folder.length - 1
  const joined =
    folder.folding.pairs.size > 0 && last >= 0 && folder.ends[last] === at
      ? folder.folding.pairs.get(pairKey(folder.out[last] ?? 0, unit))
      : undefined
  const place = joined === undefined ? folder.length++ : last
  folder.out[place] = joined ?? unit
  if (joined === undefined) folder.offsets[place] = at
  folder.ends[place] = at + 1
  folder.moved ||= place !== at
}

/** Joins a combining mark to the unit before it. */
function join(folder: Folder, mark: number, at: number): void {
  const last = folder.length - 1
  if (last < 0) return
  folder.out[last] = compose(folder.out[last] ?? 0, mark, folder.folding.units)
  folder.ends[last] = at + 1
}

/** A letter that is dropped belongs to the one before it: the soft sign at the end of a word. */
function cover(folder: Folder, at: number): void {
  const last = folder.length - 1
  if (last < 0 || folder.ends[last] !== at) return
  folder.ends[last] = at + 1
  folder.moved = true
}

function foldUnit(folder: Folder, unit: number, at: number): void {
  const { units, longer } = folder.folding
  const folded = units[unit] ?? unit
  const letters = longer.size > 0 ? longer.get(unit) : undefined
  if (isCombining(unit)) join(folder, unit, at)
  else if (letters) for (let i = 0; i < letters.length; i++) push(folder, letters.charCodeAt(i), at)
  else if (folded !== DROP || unit === DROP) push(folder, folded, at)
  else if (!INVISIBLE.includes(String.fromCharCode(unit))) cover(folder, at)
}

/** Folds a text letter by letter and keeps the way back.
 *  shapes: any string, lone surrogates pass through */
export function fold(original: string, folding: Folding): Folded {
  const room = original.length * (folding.longer.size > 0 ? MOST_LETTERS : 1)
  const offsets = new Int32Array(room + 1)
  const folder: Folder = {
    folding,
    out: new Uint16Array(room),
    offsets,
    ends: new Int32Array(room),
    length: 0,
    moved: false,
  }
  for (let at = 0; at < original.length; at++) foldUnit(folder, original.charCodeAt(at), at)
  offsets[folder.length] = original.length
  const text = textOf(folder.out, folder.length)
  if (!folder.moved && folder.length === original.length) return { original, text, offsets: null, ends: null }
  return {
    original,
    text,
    offsets: offsets.subarray(0, folder.length + 1),
    ends: folder.ends.subarray(0, folder.length),
  }
}

/** Where a place in the folded text stands in the original. */
export function originalOffset(folded: Folded, at: number): number {
  return folded.offsets === null ? at : (folded.offsets[at] ?? folded.original.length)
}

/** Where a run of folded units that ends at `at` ends in the original: behind all that its last unit stands for. */
export function originalEnd(folded: Folded, at: number): number {
  return folded.ends === null || at === 0 ? at : (folded.ends[at - 1] ?? folded.original.length)
}
