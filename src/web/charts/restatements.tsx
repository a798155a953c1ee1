import { Canvas } from './canvas.js'
import { type Chart, type ChartFrame, type ChartTable, NARROW, WIDE } from './chart.js'
import { dayScale } from './days.js'

/** One saying of a commitment.
 *  shapes: `relation` the register's key, which gives the shape; the rest words */
export interface Saying {
  readonly day: string
  readonly dayText: string
  readonly relation: string
  readonly relationText: string
  readonly who: string
}

/** All sayings of one commitment, earliest first. */
export interface RestatementData {
  readonly frame: ChartFrame
  readonly table: ChartTable
  readonly sayings: readonly Saying[]
}

const LEAST = 44
const X = 20

/** Each saying on its day; the years between stay to be seen, but two sayings never stand on each other. */
function placesOf(sayings: readonly Saying[]): readonly number[] {
  const [first, last] = [sayings[0]?.day ?? '', sayings.at(-1)?.day ?? '']
  const scale = dayScale(first, last, [20, 20 + sayings.length * LEAST * 1.4])
  const places: number[] = []
  for (const { day } of sayings)
    places.push(Math.round(Math.max(scale(day), (places.at(-1) ?? -LEAST) + LEAST)))
  return places
}

/** Opened: a filled circle; closed: a square; said narrower, wider or moved: a triangle; said again: an open circle. */
function Shape({ relation, y }: { readonly relation: string; readonly y: number }) {
  switch (relation) {
    case 'opens':
      return <circle cx={X} cy={y} r={7} class="fill-one" />
    case 'closes':
      return <rect x={X - 6} y={y - 6} width={12} height={12} class="fill-strong" />
    case 'narrows':
    case 'widens':
    case 'moves-due':
      return <path d={`M${X - 7} ${y + 6}H${X + 7}L${X} ${y - 7}Z`} class="open card line-two" />
    default:
      return <circle cx={X} cy={y} r={6} class="open card line-ink" />
  }
}

function Sheet({ data, form }: { readonly data: RestatementData; readonly form: 'wide' | 'narrow' }) {
  const places = placesOf(data.sayings)
  const [top = 0, bottom = 0] = [places[0], places.at(-1)]
  const width = form === 'wide' ? WIDE : NARROW
  return (
    <Canvas frame={data.frame} width={width} height={bottom + 34} form={form}>
      <path d={`M${X} ${top}V${bottom}`} class="line-strong" />
      {data.sayings.map(({ dayText, relation, relationText, who }, at) => {
        const y = places[at] ?? 0
        return (
          <g>
            <Shape relation={relation} y={y} />
            <text x={X + 18} y={y + 1} class="strong">
              {relationText}
            </text>
            <text x={X + 18} y={y + 17} class="fill-soft">
              {`${dayText} · ${who}`}
            </text>
          </g>
        )
      })}
    </Canvas>
  )
}

/** A commitment through time: a line from the first saying to the last, with what each did to it. */
export function restatementChart(data: RestatementData): Chart {
  const { frame, table } = data
  return {
    frame,
    table,
    wide: <Sheet data={data} form="wide" />,
    narrow: <Sheet data={data} form="narrow" />,
  }
}
