import regions from '../../../../data/regions.json' with { type: 'json' }

const BY_CODE: ReadonlySet<string> = new Set(regions.map(({ code }) => code))

const BY_NAME: ReadonlyMap<string, string> = new Map(
  regions.flatMap(({ code, names }) =>
    Object.values(names)
      .flat()
      .map((name) => [name.toLowerCase(), code] as const),
  ),
)

/** The code of a place that was given by its code or by one of its names; null for one that the data does not know. */
export function placeCode(place: string): string | null {
  if (BY_CODE.has(place)) return place
  return BY_NAME.get(place.trim().toLowerCase()) ?? null
}
