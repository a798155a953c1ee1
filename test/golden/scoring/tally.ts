/** Found, wrongly found, missed. */
export interface Tally {
  hits: number
  extras: number
  misses: number
}

export function emptyTally(): Tally {
  return { hits: 0, extras: 0, misses: 0 }
}

/** The harmonic mean of precision and recall; nothing found is nothing, as in the contract's scorer. */
export function f1({ hits, extras, misses }: Tally): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + extras + misses)
}
