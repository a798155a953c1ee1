import { Canvas } from './canvas.js'
import { type Chart, type ChartFrame, type ChartTable, NARROW, WIDE } from './chart.js'
import { dayScale, yearsBetween } from './days.js'

/** One due as it was said on one day.
 *  shapes: `from`, `to` the first and the last day of the due; null where it has none; `label` what stands at its end */
export interface SaidDue {
  readonly saidOn: string
  readonly saidText: string
  readonly from: string | null
  readonly to: string | null
  readonly label: string
}

/** Every due ever said of one thing, earliest saying first. */
export interface SlippageData {
  readonly frame: ChartFrame
  readonly table: ChartTable
  readonly dues: readonly SaidDue[]
  readonly today: string
  readonly todayText: string
}

const ROW = 46

function daysOf({ dues, today }: SlippageData): readonly string[] {
  const told = dues.flatMap(({ saidOn, from, to }) => [saidOn, from, to])
  return [...told, today].filter((day) => day !== null).sort()
}

interface RowProps {
  readonly due: SaidDue
  readonly y: number
  readonly x: (day: string) => number
  readonly width: number
}

/** From the day of saying to the due: a dot, a line, and a bar for as long as the due lasts. */
function Row({ due, y, x, width }: RowProps) {
  const { saidOn, from, to } = due
  const said = x(saidOn)
  const start = Math.max(from === null ? said : x(from), said)
  const end = to === null ? width - 8 : x(to)
  const isLate = end > width * 0.6
  return (
    <g>
      <text x={8} y={y - 14} class="fill-soft">
        {due.saidText}
      </text>
      <path d={`M${said} ${y}H${end}`} class="line-soft" />
      {to === null || end - start < 2 ? null : (
        <rect x={start} y={y - 4} width={end - start} height={8} class="fill-gap" />
      )}
      <circle cx={said} cy={y} r={4} class="fill-ink" />
      {to === null ? (
        <path d={`M${end - 6} ${y - 5}L${end} ${y}L${end - 6} ${y + 5}`} class="open line-soft" />
      ) : (
        <path d={`M${end - 6} ${y}l6 -6 6 6 -6 6Z`} class="open card line-two" />
      )}
      <text
        x={isLate ? Math.min(width - 8, end + 8) : end + 12}
        y={isLate ? y - 14 : y + 4}
        text-anchor={isLate ? 'end' : 'start'}
      >
        {due.label}
      </text>
    </g>
  )
}

function Sheet({ data, form }: { readonly data: SlippageData; readonly form: 'wide' | 'narrow' }) {
  const width = form === 'wide' ? WIDE : NARROW
  const days = daysOf(data)
  const [first = data.today, last = data.today] = [days[0], days.at(-1)]
  const x = dayScale(first, last, [12, width - 24])
  const height = data.dues.length * ROW + 40
  const now = x(data.today)
  return (
    <Canvas frame={data.frame} width={width} height={height} form={form}>
      {yearsBetween(first, last).map((day) => (
        <g>
          <path d={`M${x(day)} 4V${height - 24}`} class="line-rule" />
          <text x={x(day)} y={height - 8} text-anchor="middle" class="fill-soft">
            {day.slice(0, 4)}
          </text>
        </g>
      ))}
      <path d={`M${now} 4V${height - 24}`} class="line-ink dashed" />
      <text x={now > width / 2 ? now - 5 : now + 5} y={12} text-anchor={now > width / 2 ? 'end' : 'start'}>
        {data.todayText}
      </text>
      {data.dues.map((due, at) => (
        <Row due={due} y={at * ROW + 40} x={x} width={width} />
      ))}
    </Canvas>
  )
}

/** The ledger of a date that slips: a row a saying, from the day it was said to the due it gave. */
export function slippageChart(data: SlippageData): Chart {
  const { frame, table } = data
  return {
    frame,
    table,
    wide: <Sheet data={data} form="wide" />,
    narrow: <Sheet data={data} form="narrow" />,
  }
}
