import regions from '../../../data/regions.json' with { type: 'json' }

/** What the register counts as a region: what governs itself, not a sea, a river or a part of the world. */
const COUNTED: ReadonlySet<string> = new Set(['region', 'city', 'port'])

const BY_NAME: ReadonlyMap<string, string> = new Map(
  regions
    .filter(({ kind }) => COUNTED.has(kind))
    .flatMap(({ code, names }) =>
      Object.values(names)
        .flat()
        .map((name) => [name.toLowerCase(), code] as const),
    ),
)

/** The regions and cities among places, each once.
 *  shapes: places as any of the languages calls them; regions by the codes of data/regions.json, sorted; what the data does not
 *  know is left out */
export function regionsNamed(places: readonly string[]): readonly string[] {
  const codes = places.flatMap((place) => BY_NAME.get(place.trim().toLowerCase()) ?? [])
  return [...new Set(codes)].sort()
}
