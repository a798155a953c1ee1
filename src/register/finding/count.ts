import type { CodedColumn } from './coded-column.js'
import { type FacetCount, FIND_FACETS, type FindFacet, type FindQuery } from './types.js'

/** What is counted: rows by number, with the values of their facets. */
export interface Countable {
  readonly length: number
  readonly columns: Readonly<Record<FindFacet, CodedColumn>>
}

/** What counting came to.
 *  shapes: `fits` 1 for each row that fits everything */
export interface Counted {
  readonly fits: Uint8Array
  readonly total: number
  readonly facets: Readonly<Record<FindFacet, readonly FacetCount[]>>
  readonly without: Partial<Readonly<Record<FindFacet, number>>>
}

/** A facet that narrows, and which of its codes have one of the values. */
interface Narrowing {
  readonly place: number
  readonly codes: Uint32Array
  readonly allowed: Uint8Array
}

function narrowingOf(column: CodedColumn, place: number, wanted: readonly string[]): Narrowing {
  const allowed = column.values.map((values) => (values.some((value) => wanted.includes(value)) ? 1 : 0))
  return { place, codes: column.codes, allowed: Uint8Array.from(allowed) }
}

const NONE = -1
const SEVERAL = -2

/** The one facet that a row does not fit; NONE when it fits all, SEVERAL when it misses more. */
function missedBy(row: number, narrowings: readonly Narrowing[]): number {
  let missed = NONE
  for (const { place, codes, allowed } of narrowings) {
    if (allowed[codes[row] ?? 0] === 1) continue
    if (missed !== NONE) return SEVERAL
    missed = place
  }
  return missed
}

/** Of values that rows have together, each is counted by itself. */
function spread(column: CodedColumn, counts: Uint32Array): readonly FacetCount[] {
  const byValue = new Map<string, number>()
  for (const [code, count] of counts.entries())
    for (const value of count === 0 ? [] : (column.values[code] ?? []))
      byValue.set(value, (byValue.get(value) ?? 0) + count)
  return [...byValue]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
}

/** Counts the values of all facets in one walk. A row that misses one facet only still counts for the values of that one, so
 *  that one sees what another choice would bring.
 *  shapes: `isAsked` 1 for each row that the words allow */
export function countFacets(
  { length, columns }: Countable,
  isAsked: Uint8Array,
  asked: NonNullable<FindQuery['facets']>,
): Counted {
  const all = FIND_FACETS.map((name) => columns[name])
  const narrowings = FIND_FACETS.flatMap((name, place) => {
    const wanted = asked[name] ?? []
    return wanted.length === 0 ? [] : [narrowingOf(columns[name], place, wanted)]
  })
  const counts = all.map(({ values }) => new Uint32Array(values.length))
  const codes = all.map((column) => column.codes)
  const fits = new Uint8Array(length)
  const missing = new Uint32Array(all.length)
  let total = 0
  for (let row = 0; row < length; row++) {
    if (isAsked[row] === 0) continue
    const missed = missedBy(row, narrowings)
    if (missed === SEVERAL) continue
    if (missed !== NONE) {
      add(counts[missed], codes[missed], row)
      missing[missed] = (missing[missed] ?? 0) + 1
      continue
    }
    fits[row] = 1
    total += 1
    for (let place = 0; place < codes.length; place++) add(counts[place], codes[place], row)
  }
  const facets = Object.fromEntries(
    FIND_FACETS.map((name, place) => [name, spread(columns[name], counts[place] ?? new Uint32Array())]),
  ) as Counted['facets']
  const without = Object.fromEntries(
    narrowings.map(({ place }) => [FIND_FACETS[place], total + (missing[place] ?? 0)]),
  )
  return { fits, total, facets, without }
}

function add(counts: Uint32Array | undefined, codes: Uint32Array | undefined, row: number): void {
  const code = codes?.[row] ?? 0
  if (counts) counts[code] = (counts[code] ?? 0) + 1
}
