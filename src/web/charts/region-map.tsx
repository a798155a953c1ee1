import { Canvas } from './canvas.js'
import type { Chart, ChartFrame, ChartTable } from './chart.js'
import { MAP_SIZE, type RegionShape, regionShapes } from './region-shapes.js'

/** What is counted in regions.
 *  shapes: `counts` by the codes of data/regions.json; the table beneath lists the regions by name */
export interface MapData {
  readonly frame: ChartFrame
  readonly table: ChartTable
  readonly counts: ReadonlyMap<string, number>
}

function countIn({ codes }: RegionShape, counts: MapData['counts']): number {
  return codes.reduce((sum, code) => sum + (counts.get(code) ?? 0), 0)
}

function landClass({ id }: RegionShape, count: number): string {
  const side = id.startsWith('UZ') ? 'land-one' : 'land-two'
  return count > 0 ? `land ${side} has` : `land ${side}`
}

function Count({ shape, count }: { readonly shape: RegionShape; readonly count: number }) {
  const [x, y] = shape.at.map(Math.round)
  return (
    <g>
      <circle cx={x} cy={y} r={13} class="fill-card line-ink map-dot" />
      <text x={x} y={(y ?? 0) + 6} text-anchor="middle" class="map-count">
        {count}
      </text>
    </g>
  )
}

/** The regions of both states with how many lie in each; a list stands beneath, for a map alone says nothing to many. */
export function regionMap({ frame, table, counts }: MapData): Chart {
  const shapes = regionShapes().map((shape) => ({ shape, count: countIn(shape, counts) }))
  const lands = shapes.filter(({ shape }) => shape.path !== null)
  const wide = (
    <Canvas frame={frame} {...MAP_SIZE}>
      {lands.map(({ shape, count }) => (
        <path d={shape.path ?? ''} class={landClass(shape, count)} />
      ))}
      {shapes.map(({ shape, count }) => (count > 0 ? <Count shape={shape} count={count} /> : null))}
    </Canvas>
  )
  return { frame, table, wide }
}
