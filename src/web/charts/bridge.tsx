import type { Markup } from '../layout/markup.js'
import { Canvas } from './canvas.js'
import { type Chart, type ChartFrame, type ChartTable, NARROW } from './chart.js'
import { type Drawing, drawShapes } from './engine.js'
import { type Ink, signOf } from './ink.js'
import { remembering } from './remember.js'

/** The five steps of a bridge: the sum at the start, what entered, what has gone, what changed, the sum at the end.
 *  shapes: `label` the value as it is written, with its sign; `name` stands beneath */
export interface BridgeStep {
  readonly name: string
  readonly value: number
  readonly label: string
}

/** A bridge from one sum to another: start + entered − gone ± changed = end. */
export interface BridgeData {
  readonly frame: ChartFrame
  readonly table: ChartTable
  readonly steps: {
    readonly start: BridgeStep
    readonly entered: BridgeStep
    readonly gone: BridgeStep
    readonly changed: BridgeStep
    readonly end: BridgeStep
  }
}

interface Bar {
  readonly from: number
  readonly to: number
  readonly label: string
  readonly ink: Ink
  readonly isOpen: boolean
}

/** Where each bar begins and ends; what is taken away hangs from the sum before it. */
function barsOf({ start, entered, gone, changed, end }: BridgeData['steps']): readonly Bar[] {
  const first = start.value
  const second = first + entered.value
  const third = second - gone.value
  const fourth = third + changed.value
  const change = { ink: changed.value < 0 ? 'two' : 'one', isOpen: changed.value < 0 } as const
  return [
    { from: 0, to: first, label: start.label, ink: 'strong', isOpen: false },
    { from: first, to: second, label: entered.label, ink: 'one', isOpen: false },
    { from: second, to: third, label: gone.label, ink: 'two', isOpen: true },
    { from: third, to: fourth, label: changed.label, ...change },
    { from: 0, to: end.value, label: end.label, ink: 'strong', isOpen: false },
  ]
}

interface Coordinates {
  readonly coord: (at: number[]) => number[]
  readonly size: (of: number[]) => number | number[]
}

function boxOf(bar: Bar, at: number, api: Coordinates) {
  const [x = 0, y1 = 0] = api.coord([at, bar.from])
  const [, y2 = 0] = api.coord([at, bar.to])
  const sizes = api.size([1, 0])
  const step = typeof sizes === 'number' ? sizes : (sizes[0] ?? 0)
  const width = step * 0.62
  const top = Math.min(y1, y2)
  return { x: x - width / 2, y: top, width, height: Math.max(1, Math.abs(y2 - y1)), end: y2, step }
}

function barShapes(bar: Bar, at: number, api: Coordinates) {
  const { end, step, ...shape } = boxOf(bar, at, api)
  const ink = signOf(bar.ink)
  const style = bar.isOpen ? { fill: 'none', stroke: ink, lineWidth: 2, lineDash: [4, 3] } : { fill: ink }
  const right = shape.x + shape.width
  const join = { x1: right, y1: end, x2: right + step - shape.width, y2: end }
  const text = { text: bar.label, x: shape.x + shape.width / 2, y: shape.y - 9, fill: signOf('ink') }
  return {
    type: 'group' as const,
    children: [
      { type: 'rect' as const, shape, style },
      ...(at < 4
        ? [{ type: 'line' as const, shape: join, style: { stroke: signOf('soft'), lineWidth: 1 } }]
        : []),
      {
        type: 'text' as const,
        style: { ...text, align: 'center' as const, verticalAlign: 'middle' as const },
      },
    ],
  }
}

const ORDER = ['start', 'entered', 'gone', 'changed', 'end'] as const

function drawingOf({ steps }: BridgeData): Drawing {
  const bars = barsOf(steps)
  return {
    grid: { left: 4, right: 4, top: 26, bottom: 40 },
    xAxis: {
      type: 'category',
      data: ORDER.map((name) => steps[name].name),
      axisLine: { lineStyle: { color: signOf('strong') } },
      axisTick: { show: false },
      axisLabel: {
        color: signOf('soft'),
        fontSize: 12,
        interval: 0,
        width: 64,
        overflow: 'break' as const,
        lineHeight: 14,
      },
    },
    yAxis: { type: 'value', show: false, splitLine: { show: false }, min: 0 },
    series: [
      {
        type: 'custom',
        data: bars.map((bar, at) => [at, Math.max(bar.from, bar.to)]),
        clip: false,
        renderItem: ({ dataIndex }: { dataIndex: number }, api: Coordinates) => {
          const bar = bars[dataIndex]
          return bar === undefined ? null : barShapes(bar, dataIndex, api)
        },
      },
    ] as Drawing['series'] & object,
  }
}

const remember = remembering<readonly Markup[]>()

/** The bridge of one side as five bars; what is new is filled, what has gone is open and dashed. */
export async function drawBridge(data: BridgeData): Promise<Chart> {
  const size = { width: NARROW + 20, height: 250 }
  const shapes = await remember(JSON.stringify(data.steps), () => drawShapes(drawingOf(data), size))
  const wide = (
    <Canvas frame={data.frame} form="small" {...size}>
      {[...shapes]}
    </Canvas>
  )
  return { frame: data.frame, table: data.table, wide }
}
