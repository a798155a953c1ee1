import { geoConicEqualArea, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import shapes from '../../../data/regions/uz-kz.topo.json' with { type: 'json' }

interface Codes {
  readonly codes: readonly string[]
}

/** A region or city as it is drawn.
 *  shapes: `codes` those of data/regions.json that lie in it; `path` null for a city, which is a point */
export interface RegionShape {
  readonly id: string
  readonly codes: readonly string[]
  readonly path: string | null
  readonly at: readonly [number, number]
}

export const MAP_SIZE = { width: 720, height: 452 } as const

/** The states whose regions have shapes. */
export const MAPPED_STATES: ReadonlySet<string> = new Set(['UZ', 'KZ'])

type Regions = Topology<{ regions: GeometryCollection<Codes>; cities: GeometryCollection<Codes> }>

function drawRegions(): readonly RegionShape[] {
  const topology = shapes as unknown as Regions
  const regions = feature(topology, topology.objects.regions)
  const cities = feature(topology, topology.objects.cities)
  const projection = geoConicEqualArea()
    .parallels([39, 52])
    .rotate([-66, 0])
    .fitSize([MAP_SIZE.width, MAP_SIZE.height], regions)
  const path = geoPath(projection).digits(0)
  return [...regions.features, ...cities.features].map((one) => ({
    id: String(one.id),
    codes: one.properties.codes,
    path: one.geometry.type === 'Point' ? null : path(one),
    at: path.centroid(one),
  }))
}

let drawn: readonly RegionShape[] | undefined

/** The regions of both states on one sheet, drawn once. */
export function regionShapes(): readonly RegionShape[] {
  drawn ??= drawRegions()
  return drawn
}
