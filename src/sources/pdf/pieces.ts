import type { Piece } from './lines.js'

/** What the library tells of a run of signs.
 *  shapes: `transform` `[a, b, c, d, e, f]` as in ISO 32000-1, 8.3.3 */
export interface DrawnText {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly hasEOL: boolean
}

type Matrix = readonly number[]

function times(one: Matrix, other: Matrix): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = one
  const [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0] = other
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Signs that lean more than this are across the page, as stamps are. */
const LEAN = 0.2

/** A run of signs at its place on the page as it is shown; null when it stands across the page. */
export function pieceOf(drawn: DrawnText, shown: Matrix): Piece | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = times(shown, drawn.transform)
  const isUpright = a >= 0 && Math.abs(b) <= LEAN * Math.abs(a)
  if (!isUpright && drawn.str.trim() !== '') return null
  return { text: drawn.str, x, y, width: drawn.width, size: Math.hypot(c, d), endsLine: drawn.hasEOL }
}
