/** Letters a language treats alike: each written letter and what stands for it; the empty string drops it. */
export type FoldingTable = Readonly<Record<string, string>>

/** A folding made ready: one entry a UTF-16 unit. */
export interface Folding {
  readonly units: Uint16Array
}

/** Folded text with its way back to the original.
 *  shapes: `offsets[i]` is where unit `i` of `text` stands in the original, one more entry for the end; null when nothing moved */
export interface Folded {
  readonly original: string
  readonly text: string
  readonly offsets: Int32Array | null
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

/** Makes a folding of a table; lower case is always folded, invisible marks always dropped.
 *  errors: throws when a letter stands for more than one, for that would be a wrong table */
export function makeFolding(table: FoldingTable): Folding {
  const units = lowerUnits()
  for (const mark of INVISIBLE) units[mark.charCodeAt(0)] = DROP
  for (const [written, stands] of Object.entries(table)) {
    if (written.length !== 1 || stands.length > 1) throw new Error(`folding of ‘${written}’ to ‘${stands}’`)
    const target = stands === '' ? DROP : stands.charCodeAt(0)
    units[written.charCodeAt(0)] = target
    units[written.toUpperCase().charCodeAt(0)] = target
  }
  return { units }
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

/** Folds a text letter by letter and keeps the way back.
 *  shapes: any string, lone surrogates pass through */
export function fold(original: string, folding: Folding): Folded {
  const { units } = folding
  const out = new Uint16Array(original.length)
  const offsets = new Int32Array(original.length + 1)
  let length = 0
  for (let at = 0; at < original.length; at++) {
    const unit = original.charCodeAt(at)
    const folded = units[unit] ?? unit
    if (isCombining(unit)) {
      if (length > 0) out[length - 1] = compose(out[length - 1] ?? 0, unit, units)
    } else if (folded !== DROP || unit === DROP) {
      out[length] = folded
      offsets[length++] = at
    }
  }
  offsets[length] = original.length
  const text = textOf(out, length)
  return { original, text, offsets: length === original.length ? null : offsets.subarray(0, length + 1) }
}

/** Where a place in the folded text stands in the original. */
export function originalOffset(folded: Folded, at: number): number {
  return folded.offsets === null ? at : (folded.offsets[at] ?? folded.original.length)
}
