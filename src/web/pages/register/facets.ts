import { WORK_STATES } from '../../../register/index.js'
import { FORCES } from '../../../statements/index.js'
import type { RegisterDoor } from '../../register-door.js'
import { filterOf, type RegisterQuery } from './query.js'

/** One value of a facet with how many commitments have it, given the other filters. */
export interface FacetValue {
  readonly change: Partial<RegisterQuery>
  readonly key: string
  readonly isOn: boolean
  readonly count: number
}

export const FACETS = ['force', 'work', 'side'] as const
export type FacetName = (typeof FACETS)[number]
export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>

/** The states of the pair; other states come when other pairs do. */
const SIDES = ['KZ', 'UZ'] as const

async function countOf(door: RegisterDoor, query: RegisterQuery, today: string): Promise<number> {
  const counted = await door.commitments({ ...filterOf(query, today), page: 1, size: 1 })
  return counted.ok ? counted.value.total : 0
}

/** Counts one facet's values one after the other: a list page must not take the whole pool. */
async function valuesOf(
  name: FacetName,
  keys: readonly string[],
  query: RegisterQuery,
  count: (query: RegisterQuery) => Promise<number>,
): Promise<readonly FacetValue[]> {
  const values: FacetValue[] = []
  for (const key of keys) {
    const isOn = query[name] === key
    const narrowed = { ...query, [name]: key }
    values.push({ key, isOn, count: await count(narrowed), change: { [name]: isOn ? null : key } })
  }
  return values.filter((value) => value.count > 0 || value.isOn)
}

/** The facets of the list with their counts. */
export async function countFacets(door: RegisterDoor, query: RegisterQuery, today: string): Promise<Facets> {
  const count = (narrowed: RegisterQuery) => countOf(door, narrowed, today)
  return {
    force: await valuesOf('force', FORCES, query, count),
    work: await valuesOf('work', WORK_STATES, query, count),
    side: await valuesOf('side', SIDES, query, count),
  }
}
