import { encode } from 'uqr'

/** Light modules around the code, as readers of such codes want them.
 *  source: ISO/IEC 18004, quiet zone of four modules */
const QUIET = 4
/** Pixels of a module as it is first drawn; it grows and shrinks with the page. */
const MODULE = 4

/** The dark modules of a row as parts of a path: where each run begins and how long it is. */
function runsOf(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x++
    path += `M${start} ${y}h${x - start + 1}v1h${start - x - 1}z`
  }
  return path
}

/** A text as a square code for the camera of a telephone, drawn here, dark on light in every look of the page.
 *  shapes: `name` what it is, for those who do not see it */
export function SquareCode({ text, name }: { readonly text: string; readonly name: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  const path = data.map(runsOf).join('')
  return (
    <svg
      class="square-code"
      role="img"
      aria-label={name}
      viewBox={`0 0 ${size} ${size}`}
      width={size * MODULE}
      height={size * MODULE}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
