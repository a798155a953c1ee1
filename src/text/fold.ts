import { unitAt } from '../kernel/index.js'
import { hasStrayMarks, INVISIBLE } from './stray-marks.js'

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
  /** Whether a folded unit begins a pair. */
  readonly leads: Uint8Array
  /** What stands for each unit that stands for one letter whatever its neighbours are; 0 for all others. */
  readonly plain: Uint16Array
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
/** The units that are half of a letter beyond the first plane. */
const HALVES = { first: 0xd800, last: 0xdfff } as const

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

/** The units that need no second look: neither dropped, joined, made longer nor the second half of a pair. */
function plainUnits({ units, longer, pairs }: Omit<Folding, 'plain' | 'leads'>): Uint16Array {
  const plain = units.slice()
  plain.fill(0, COMBINING_FIRST, COMBINING_LAST + 1)
  plain.fill(0, HALVES.first, HALVES.last + 1)
  for (const unit of longer.keys()) plain[unit] = 0
  const seconds = new Set(Array.from(pairs.keys(), (pair) => pair % 0x10000))
  units.forEach((folded, unit) => {
    if (folded === DROP || seconds.has(folded)) plain[unit] = 0
  })
  return plain
}

/** The first units of pairs, marked. */
function leadsOf(pairs: Folding['pairs']): Uint8Array {
  const leads = new Uint8Array(0x10000)
  for (const pair of pairs.keys()) leads[Math.floor(pair / 0x10000)] = 1
  return leads
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
  return { units, longer, pairs, leads: leadsOf(pairs), plain: plainUnits({ units, longer, pairs }) }
}

function isCombining(unit: number): boolean {
  return unit >= COMBINING_FIRST && unit <= COMBINING_LAST
}

/** The one letter that a base and its mark make together, if there is one. */
function wholeOf(base: number, mark: number): number | undefined {
  const whole = String.fromCharCode(base, mark).normalize('NFC')
  return whole.length === 1 ? whole.charCodeAt(0) : undefined
}

const PIECE = 8192

/** Room for longer texts is not kept. */
const LARGEST_ROOM = 1 << 20

/** Makes text of units in a quarter of the time that it takes letter by letter; not of halves of letters, which it would replace. */
const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true })
const IS_LITTLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/** Shorter texts are made letter by letter as fast. */
const SHORT = 256

function textOf(units: Uint16Array, length: number, isHalved: boolean): string {
  if (length > SHORT && IS_LITTLE && !isHalved)
    return DECODER.decode(new Uint8Array(units.buffer, units.byteOffset, 2 * length))
  let text = ''
  for (let at = 0; at < length; at += PIECE)
    text += Reflect.apply(String.fromCharCode, undefined, units.subarray(at, Math.min(at + PIECE, length)))
  return text
}

/** Where units stand in the original. */
interface Places {
  readonly offsets: Int32Array
  readonly ends: Int32Array
}

/** A folded text in the making; it needs no places as long as each unit stands where it stood. */
interface Folder {
  readonly original: string
  readonly folding: Folding
  /** Units it may take at most. */
  readonly most: number
  readonly out: Uint16Array
  length: number
  places: Places | null
  /** Halves of letters stand in it. */
  isHalved: boolean
}

/** The places of a folder, from now on kept: up to here nothing has moved. */
function placesOf(folder: Folder): Places {
  if (folder.places) return folder.places
  const { most } = folder
  const places = { offsets: new Int32Array(most + 1), ends: new Int32Array(most) }
  for (let at = 0; at < folder.length; at++) {
    places.offsets[at] = at
    places.ends[at] = at + 1
  }
  folder.places = places
  return places
}

/** Adds a folded unit. */
function add(folder: Folder, unit: number, at: number): void {
  const place = folder.length++
  folder.out[place] = unit
  if (folder.places) {
    folder.places.offsets[place] = at
    folder.places.ends[place] = at + 1
  }
}

function endOf({ places, length }: Folder): number {
  return places ? (places.ends[length - 1] ?? 0) : length
}

/** Lets the unit before reach over the one at `at`. */
function reachOver(folder: Folder, at: number): void {
  placesOf(folder).ends[folder.length - 1] = at + 1
}

/** Whether nothing that is seen stands between the unit before and one at `at`. */
function isNext(folder: Folder, at: number): boolean {
  let from = endOf(folder)
  while (from < at && INVISIBLE.includes(folder.original.charAt(from))) from++
  return from === at
}

/** Adds a folded unit; one that makes a pair with the unit before joins it. */
function push(folder: Folder, unit: number, at: number): void {
  const { folding, out, length } = folder
  const before = length > 0 ? (out[length - 1] ?? 0) : 0
  const mayJoin = folding.leads[before] === 1 && isNext(folder, at)
  const joined = mayJoin ? folding.pairs.get(pairKey(before, unit)) : undefined
  if (joined === undefined) add(folder, unit, at)
  else {
    out[length - 1] = joined
    reachOver(folder, at)
  }
}

/** Adds the letters that one unit stands for. */
function pushLetters(folder: Folder, letters: string, at: number): void {
  placesOf(folder)
  for (let i = 0; i < letters.length; i++) push(folder, letters.charCodeAt(i), at)
}

/** Joins a combining mark to the unit before it. */
function join(folder: Folder, mark: number, at: number): void {
  const last = folder.length - 1
  placesOf(folder)
  if (last < 0) return
  const { units } = folder.folding
  const whole = wholeOf(folder.out[last] ?? 0, mark)
  if (whole !== undefined) folder.out[last] = units[whole] ?? whole
  reachOver(folder, at)
}

/** A letter that is dropped belongs to the one before it: the soft sign at the end of a word. */
function cover(folder: Folder, at: number): void {
  placesOf(folder)
  if (folder.length > 0 && endOf(folder) === at) reachOver(folder, at)
}

function foldUnit(folder: Folder, unit: number, at: number): void {
  const { units, longer } = folder.folding
  const folded = units[unit] ?? unit
  const letters = longer.get(unit)
  if (unit >= HALVES.first && unit <= HALVES.last) folder.isHalved = true
  if (isCombining(unit)) join(folder, unit, at)
  else if (letters) pushLetters(folder, letters, at)
  else if (folded !== DROP || unit === DROP) push(folder, folded, at)
  else if (INVISIBLE.includes(String.fromCharCode(unit))) placesOf(folder)
  else cover(folder, at)
}

/** Folds a letter together with the mark behind it, which make another letter than the two one by one (`и` and a breve are `й`);
 *  whether there was such a letter. */
function foldMarked(folder: Folder, at: number): boolean {
  const mark = unitAt(folder.original, at + 1)
  const whole = isCombining(mark) ? wholeOf(unitAt(folder.original, at), mark) : undefined
  if (whole === undefined) return false
  placesOf(folder)
  foldUnit(folder, whole, at)
  if (folder.length > 0) reachOver(folder, at + 1)
  return true
}

function foldAll(folder: Folder): void {
  const { original, folding } = folder
  const { length } = original
  const isMarked = hasStrayMarks(original)
  for (let at = 0; at < length; at++) {
    const unit = unitAt(original, at)
    const plain = folding.plain[unit] ?? 0
    if (isMarked && foldMarked(folder, at)) at++
    else if (plain !== 0) add(folder, plain, at)
    else foldUnit(folder, unit, at)
  }
}

/** Whether folding leaves a text as it is, as it does with most words. */
function isFolded(text: string, { plain }: Folding): boolean {
  const { length } = text
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at)
    if (unit === 0 || plain[unit] !== unit) return false
  }
  return true
}

/** Room for the units of a text while it is folded: fresh room for each costs as much as folding it. */
let room = new Uint16Array(PIECE)

function roomFor(units: number): Uint16Array {
  if (room.length >= units) return room
  const own = new Uint16Array(units)
  if (units <= LARGEST_ROOM) room = own
  return own
}

/** Folds a text letter by letter and keeps the way back.
 *  shapes: any string, lone surrogates pass through */
export function fold(original: string, folding: Folding): Folded {
  if (isFolded(original, folding)) return { original, text: original, offsets: null, ends: null }
  const most = original.length * (folding.longer.size > 0 ? MOST_LETTERS : 1)
  const folder: Folder = {
    original,
    folding,
    most,
    out: roomFor(most),
    length: 0,
    places: null,
    isHalved: false,
  }
  foldAll(folder)
  const { length, places } = folder
  const text = textOf(folder.out, length, folder.isHalved)
  if (places === null) return { original, text, offsets: null, ends: null }
  places.offsets[length] = original.length
  return {
    original,
    text,
    offsets: places.offsets.subarray(0, length + 1),
    ends: places.ends.subarray(0, length),
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
