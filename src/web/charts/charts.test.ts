import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { screenWords } from '../../languages/index.js'
import { makeScreen } from '../screen.js'
import { drawBridge } from './bridge.js'
import type { Chart, ChartFrame } from './chart.js'
import { weeksOf } from './month-grid.js'
import { Picture } from './picture.js'
import { regionMap } from './region-map.js'
import { regionShapes } from './region-shapes.js'
import { remembering } from './remember.js'
import { restatementChart } from './restatements.js'
import { slippageChart } from './slippage.js'
import { markupOfNode } from './svg-tree.js'
import { drawMirrors, liftOf, type MirrorPoint } from './turnover.js'

const screen = makeScreen({
  ...{ language: 'en', words: screenWords('en'), path: '/', request: 'r', formKey: 'k' },
  ...{ actor: 'a', keeps: true, version: '1' },
})

const frame: ChartFrame = {
  ...{ id: 'one', title: 'The finding <here>', unit: 'million USD', description: 'What is drawn.' },
  source: 'An office, 2025-02',
}

const table = { columns: [{ text: 'Period' }], rows: [[{ text: '2023' }]] }

function drawn(chart: Chart): string {
  return String(Picture({ chart, screen }))
}

const POINTS: readonly MirrorPoint[] = [
  { label: '2019', first: 3300, second: 3350 },
  { label: '2020', first: 2900, second: 3050 },
  { label: '2021', first: null, second: null },
  { label: '2022', first: 4650, second: null },
  { label: '2023', first: 4300, second: 4500 },
]

function mirrors(points = POINTS) {
  const ends = ['Uzbekistan\n4,300', 'Kazakhstan\n4,500'] as const
  return drawMirrors({
    frame,
    table,
    points,
    ends,
    gap: 'gap 200',
    number: (value) => screen.number(String(value)),
  })
}

function step(name: string, value: number) {
  return { name, value, label: String(value) }
}

function bridge() {
  const steps = {
    start: step('2025-03-29', 15),
    entered: step('new', 10),
    gone: step('gone', 5),
    changed: step('changed', -2),
    end: step('2025-11-15', 18),
  }
  return drawBridge({ frame, table, steps })
}

const DUES = [
  { saidOn: '2024-04-05', saidText: '5 April 2024', from: '2024-01-01', to: '2024-12-31', label: '2024' },
  { saidOn: '2025-03-13', saidText: '13 March 2025', from: null, to: '2027-06-30', label: 'by June 2027' },
  { saidOn: '2025-05-01', saidText: '1 May 2025', from: null, to: null, label: 'constantly' },
]

const SAYINGS = ['opens', 'restates', 'moves-due', 'closes'].map((relation, at) => ({
  ...{ day: `2025-0${at + 1}-01`, dayText: `day ${at}`, relation, relationText: `does ${relation}` },
  who: 'Uzbekistan',
}))

async function everyPicture(): Promise<readonly Chart[]> {
  return [
    await mirrors(),
    await bridge(),
    slippageChart({ frame, table, dues: DUES, today: '2026-11-25', todayText: 'today' }),
    restatementChart({ frame, table, sayings: SAYINGS }),
    regionMap({ frame, table, counts: new Map([['UZ-TO', 3]]) }),
  ]
}

describe('every picture', () => {
  it('has a name, a description, a source and a table, and weighs little', async () => {
    for (const chart of await everyPicture()) {
      const text = drawn(chart)
      expect(text).toContain('role="img"')
      expect(text).toContain('<title id="one-')
      expect(text).toContain('The finding &lt;here&gt;')
      expect(text).toContain('What is drawn.')
      expect(text).toContain('Source: An office, 2025-02')
      expect(text).toContain('<td data-label="Period">2023</td>')
      expect(gzipSync(text).length).toBeLessThan(15_000)
    }
  })

  it('holds neither styles nor colours nor scripts of its own', async () => {
    for (const chart of await everyPicture()) {
      const text = drawn(chart)
      expect(text).not.toMatch(/ style=|<style|<script| fill="| stroke="|#[0-9a-f]{6}|ecmeta|zr0/i)
      expect(text).not.toMatch(/NaN|undefined|\[object/)
    }
  })
})

describe('both mirrors', () => {
  it('are drawn in two inks with marks of their own, shaded between, and broken where nothing is known', async () => {
    const text = drawn(await mirrors())
    expect(text).toMatch(/class="open line-one"/)
    expect(text).toMatch(/stroke-dasharray="7,4" [^>]*class="open line-two"/)
    expect(text).toContain('fill-card line-two')
    expect(text).toContain('fill-gap')
    for (const words of ['Kazakhstan', '4,500', 'gap 200', '2021']) expect(text).toContain(words)
  })

  it('shade nothing where only one side is known', async () => {
    const alone = POINTS.map((point) => ({ ...point, second: null }))
    expect(drawn(await mirrors(alone))).not.toContain('fill-gap')
  })
})

describe('the bridge', () => {
  it('fills what is new and leaves open what has gone', async () => {
    const text = drawn(await bridge())
    expect(text.match(/class="fill-strong"/g)).toHaveLength(2)
    expect(text.match(/class="fill-one"/g)).toHaveLength(1)
    expect(text.match(/class="open line-two"/g)).toHaveLength(2)
  })
})

describe('a ledger of dates', () => {
  it('leads each saying to its due, and one without an end to the border', () => {
    const text = drawn(slippageChart({ frame, table, dues: DUES, today: '2026-11-25', todayText: 'today' }))
    for (const { label, saidText } of DUES)
      for (const words of [label, saidText]) expect(text).toContain(words)
    expect(text.match(/class="open card line-two"/g)).toHaveLength(4)
  })

  it('writes a late due beside its end, not where today stands', () => {
    const due = {
      saidOn: '2025-03-29',
      saidText: 'March',
      from: '2025-01-01',
      to: '2025-12-31',
      label: 'in 2025',
    }
    const dues = [{ ...due, saidOn: '2024-04-05', to: '2024-12-31', label: 'in 2024' }, due]
    const text = drawn(slippageChart({ frame, table, dues, today: '2026-11-25', todayText: 'today' }))
    const [end = 0] = [...text.matchAll(/d="M([\d.]+) [\d.]+l6 -6/g)].map(([, x]) => Number(x)).slice(1)
    const [, label] = /<text x="([\d.]+)"[^>]*>in 2025/.exec(text) ?? []
    expect(Number(label)).toBeLessThan(end + 24)
  })
})

describe('the line of sayings', () => {
  it('gives each relation a shape of its own and keeps them apart', () => {
    const text = drawn(restatementChart({ frame, table, sayings: SAYINGS }))
    const places = [...text.matchAll(/class="strong">does/g)]
    expect(places).toHaveLength(8)
    for (const shape of ['fill-one', 'open card line-ink', 'open card line-two', 'fill-strong'])
      expect(text).toContain(`class="${shape}"`)
  })
})

describe('the map', () => {
  it('holds every region and city of both states once', () => {
    const codes = regionShapes().flatMap((shape) => shape.codes)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.filter((code) => code.startsWith('UZ'))).toHaveLength(14)
    expect(codes.filter((code) => code.startsWith('KZ'))).toHaveLength(20)
    for (const { path, at } of regionShapes()) {
      expect(path ?? 'M').toMatch(/^M/)
      expect(at.every((place) => place > 0 && place < 720)).toBe(true)
    }
  })

  it('counts what lies in a region of 2022 in the shape it was part of', () => {
    const text = drawn(
      regionMap({
        frame,
        table,
        counts: new Map([
          ['KZ-62', 2],
          ['KZ-35', 1],
        ]),
      }),
    )
    expect(text).toMatch(/class="map-count">3</)
    expect(text.match(/land-two has/g)).toHaveLength(1)
  })
})

describe('a month', () => {
  it('begins with Monday and keeps the days in their weeks', () => {
    const weeks = weeksOf('2025-03')
    expect(weeks[0]).toEqual([null, null, null, null, null, '2025-03-01', '2025-03-02'])
    expect(weeks.at(-1)?.[0]).toBe('2025-03-31')
    expect(weeksOf('2024-02').flat()).toContain('2024-02-29')
    expect(weeksOf('2027-02')).toHaveLength(4)
  })
})

describe('the words at the end of a line', () => {
  const end = { x: 100, y: 100 }

  it('stand over the higher end and under the lower where nothing is in the way', () => {
    expect([liftOf(end, [end], true), liftOf(end, [end], false)]).toEqual([-24, 24])
    expect(liftOf(end, [end, { x: 300, y: 80 }], true)).toBe(-24)
  })

  it('cover no point of either line as long as there is a place that does not', () => {
    const over = { x: 110, y: 76 }
    const under = { x: 90, y: 124 }
    expect(liftOf(end, [end, over], true)).toBe(24)
    expect(liftOf(end, [end, over, under], true)).toBe(-48)
  })
})

describe('drawings of the same matter', () => {
  it('are made once, given up when many others were asked for, and tried again after a failure', async () => {
    const remember = remembering<number>()
    let made = 0
    const make = async () => ++made
    expect([await remember('a', make), await remember('a', make)]).toEqual([1, 1])
    for (let other = 0; other < 64; other++) await remember(`b${other}`, make)
    expect(await remember('a', make)).toBe(66)
    await expect(remember('c', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await remember('c', make)).toBe(67)
  })

  it('look the same when drawn again, and other when the matter is other', async () => {
    const [first, again] = [drawn(await mirrors()), drawn(await mirrors())]
    expect(again).toBe(first)
    const others = POINTS.map((point) => ({ ...point, second: point.second === null ? null : 100 }))
    expect(drawn(await mirrors(others))).not.toBe(first)
  })
})

describe('what the library draws', () => {
  it('becomes known tags and attributes only, its words escaped', () => {
    const script = { tag: 'script', text: 'alert(1)' }
    const node = {
      tag: 'g',
      attrs: { onclick: 'x', style: 'y' },
      children: [script, { tag: 'text', text: '<b>' }],
    }
    expect(String(markupOfNode(node))).toBe('<g><text>&lt;b&gt;</text></g>')
  })
})
