import type { Markup } from '../layout/markup.js'
import { Canvas } from './canvas.js'
import { type Chart, type ChartFrame, type ChartTable, NARROW, WIDE } from './chart.js'
import { type Drawing, drawShapes } from './engine.js'
import { type Ink, signOf } from './ink.js'
import { remembering } from './remember.js'

/** What both sides report for one period, already in one unit.
 *  shapes: `label` stands at the axis; a side that said nothing is null and its line is broken there */
export interface MirrorPoint {
  readonly label: string
  readonly first: number | null
  readonly second: number | null
}

/** Two mirrors of one trade.
 *  shapes: `points` every period in order, those without any value too; `ends` what stands at the last point of each line;
 *  `gap` the words on the shade between them, when there is one; `number` writes a value of the axis */
export interface MirrorData {
  readonly frame: ChartFrame
  readonly table: ChartTable
  readonly points: readonly MirrorPoint[]
  readonly ends: readonly [string, string]
  readonly gap: string | null
  readonly number: (value: number) => string
}

type Both = readonly [at: number, first: number, second: number]

function bothOf(points: readonly MirrorPoint[]): readonly Both[] {
  return points.flatMap(({ first, second }, at) =>
    first === null || second === null ? [] : [[at, first, second] as const],
  )
}

/** Runs of neighbouring periods for which both sides have a value. */
function runsOf(points: readonly MirrorPoint[]): readonly (readonly Both[])[] {
  const runs: Both[][] = []
  for (const one of bothOf(points)) {
    const run = runs.at(-1)
    if (run?.at(-1)?.[0] === one[0] - 1) run.push(one)
    else runs.push([one])
  }
  return runs
}

const MARKS = { one: { symbol: 'rect', dash: 'solid' }, two: { symbol: 'emptyRect', dash: [7, 4] } } as const

function lineOf(side: 'one' | 'two', values: readonly (number | null)[]) {
  const ink = signOf(side)
  const { symbol, dash } = MARKS[side]
  return {
    type: 'line' as const,
    data: [...values],
    symbol,
    symbolSize: 8,
    showAllSymbol: true,
    clip: false,
    lineStyle: { color: ink, width: 2, type: dash === 'solid' ? dash : [...dash] },
    itemStyle: { color: ink, borderColor: ink, borderWidth: 2 },
    z: 3,
  }
}

interface Coordinates {
  readonly coord: (at: number[]) => number[]
}

function shadeOf(points: readonly MirrorPoint[]) {
  const runs = runsOf(points)
  return {
    type: 'custom' as const,
    data: runs.map((_, at) => [at]),
    clip: false,
    renderItem: ({ dataIndex }: { readonly dataIndex: number }, api: Coordinates) => {
      const run = runs[dataIndex] ?? []
      const there = run.map(([at, first]) => api.coord([at, first]))
      const back = run.map(([at, , second]) => api.coord([at, second])).reverse()
      const isLine = run.length === 1
      return {
        type: 'polygon' as const,
        shape: { points: [...there, ...back] },
        style: isLine ? { fill: 'none', stroke: signOf('soft'), lineWidth: 4 } : { fill: signOf('gap') },
      }
    },
    z: 1,
  }
}

/** Words at a place of the grid. */
function wordsAt(text: string, at: Place) {
  const { align = 'center', ...where } = at
  return { type: 'text' as const, style: { text, ...where, align, verticalAlign: 'middle' as const } }
}

interface Place {
  readonly x: number
  readonly y: number
  readonly fill: string
  readonly align?: 'left' | 'right' | 'center'
  readonly width?: number
  readonly overflow?: 'break'
}

interface End {
  readonly at: number
  readonly value: number
}

function endOf(points: readonly MirrorPoint[], side: 'first' | 'second'): End | null {
  const at = points.findLastIndex((point) => point[side] !== null)
  const value = points[at]?.[side] ?? null
  return value === null ? null : { at, value }
}

const LINE = 17

/** How far two lines of words stand from their point. */
const LIFT = 24

/** Half the width and half the height of the words at an end. */
const HALF = { width: 48, height: LINE + 4 }

type Spot = Pick<Place, 'x' | 'y'>

/** Where the points of both lines stand in the drawing. */
function placesOf(points: readonly MirrorPoint[], api: Coordinates): readonly Spot[] {
  return points.flatMap(({ first, second }, at) =>
    [first, second].flatMap((value) => {
      if (value === null) return []
      const [x = 0, y = 0] = api.coord([at, value])
      return [{ x, y }]
    }),
  )
}

/** How far words stand over or under their point: where they cover the fewest points, of places that are alike over the
 *  higher end and under the lower, and as near as can be. */
export function liftOf(point: Spot, others: readonly Spot[], isHigher: boolean): number {
  const covered = (lift: number) =>
    others.filter(
      ({ x, y }) => Math.abs(x - point.x) < HALF.width && Math.abs(y - point.y - lift) < HALF.height,
    ).length
  const usual = isHigher ? -LIFT : LIFT
  const places = [usual, -usual, 2 * usual, -2 * usual].map((lift) => ({ lift, count: covered(lift) }))
  return places.toSorted((one, other) => one.count - other.count)[0]?.lift ?? usual
}

/** What stands at the last point of a line: beside it where the grid ends, else over or under it. Of two that meet, the
 *  higher goes up and the lower down. */
function endLabels({ points, ends }: MirrorData, room: number) {
  const [one, two] = [endOf(points, 'first'), endOf(points, 'second')]
  const label = (side: 'one' | 'two', end: End | null, other: End | null, text: string) => ({
    type: 'custom' as const,
    data: end === null ? [] : [[end.at, end.value]],
    clip: false,
    renderItem: (_: unknown, api: Coordinates) => {
      if (end === null) return null
      const [x = 0, y = 0] = api.coord([end.at, end.value])
      const isHigher = other === null || end.value >= other.value
      const fill = signOf(side)
      if (end.at < points.length - 1) {
        const align = end.at === 0 ? ('left' as const) : ('center' as const)
        const lift = liftOf({ x, y }, placesOf(points, api), isHigher)
        return wordsAt(text, { x, y: y + lift, fill, align })
      }
      const [, beside = y] = other?.at === end.at ? api.coord([other.at, other.value]) : []
      const push = other?.at === end.at ? Math.max(0, 2 * LINE - Math.abs(beside - y)) / 2 : 0
      const shifted = y + (isHigher ? -push : push)
      return wordsAt(text, {
        x: x + 10,
        y: shifted,
        fill,
        align: 'left',
        width: room - 14,
        overflow: 'break',
      })
    },
    z: 4,
  })
  return [label('one', one, two, ends[0]), label('two', two, one, ends[1])]
}

/** Whether the words at the end of a line stand under this point. */
function isTaken(points: readonly MirrorPoint[], at: number, value: number): boolean {
  const ends = [endOf(points, 'first'), endOf(points, 'second')]
  return at < points.length - 1 && ends.some((end) => end?.at === at && end.value === value)
}

/** The size of the gap under the last period that both sides report, and under the words at the end of a line. */
function gapLabel({ points, gap }: MirrorData) {
  const last = bothOf(points).at(-1)
  if (gap === null || last === undefined) return []
  const [at, first, second] = last
  const low = Math.min(first, second)
  const lift = isTaken(points, at, low) ? LIFT + 2 * LINE - 10 : 2 * LINE
  return [
    {
      type: 'custom' as const,
      data: [[at, low]],
      clip: false,
      renderItem: (_: unknown, api: Coordinates) => {
        const [x = 0, y = 0] = api.coord([at, low])
        const align = at === 0 ? ('left' as const) : ('center' as const)
        return wordsAt(gap, { x, y: y + lift, fill: signOf('ink'), align })
      },
      z: 4,
    },
  ]
}

function axisText(ink: Ink) {
  return { color: signOf(ink), fontSize: 12 }
}

function drawingOf(data: MirrorData, isNarrow: boolean): Drawing {
  const { points, number } = data
  const room = isNarrow ? 92 : 150
  const line = { color: signOf('rule') }
  return {
    grid: { left: isNarrow ? 44 : 56, right: room, top: 40, bottom: 28 },
    xAxis: {
      type: 'category',
      data: points.map(({ label }) => label),
      axisLine: { lineStyle: { color: signOf('strong') } },
      axisTick: { show: false },
      axisLabel: { ...axisText('soft'), hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      splitNumber: 4,
      splitLine: { lineStyle: line },
      axisLabel: { ...axisText('soft'), formatter: number },
    },
    series: [
      shadeOf(points),
      lineOf('one', valuesOf(points, 'first')),
      lineOf('two', valuesOf(points, 'second')),
      ...endLabels(data, room),
      ...gapLabel(data),
    ] as Drawing['series'] & object,
  }
}

function valuesOf(points: readonly MirrorPoint[], side: 'first' | 'second'): readonly (number | null)[] {
  return points.map((point) => point[side])
}

const remember = remembering<readonly Markup[]>()

async function drawn(data: MirrorData, form: 'wide' | 'narrow'): Promise<Markup> {
  const isNarrow = form === 'narrow'
  const size = isNarrow ? { width: NARROW, height: 260 } : { width: WIDE, height: 320 }
  const { points, ends, gap, number } = data
  const key = JSON.stringify([form, points, ends, gap, number(1234.5)])
  const shapes = await remember(key, () => drawShapes(drawingOf(data, isNarrow), size))
  return (
    <Canvas frame={data.frame} form={form} {...size}>
      {[...shapes]}
    </Canvas>
  )
}

/** Both sides' values as two lines over all periods, the space between them shaded and its size told. */
export async function drawMirrors(data: MirrorData): Promise<Chart> {
  const [wide, narrow] = await Promise.all([drawn(data, 'wide'), drawn(data, 'narrow')])
  return { frame: data.frame, table: data.table, wide, narrow }
}
