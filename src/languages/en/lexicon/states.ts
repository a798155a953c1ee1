import countries from '../../../../data/countries.json' with { type: 'json' }

/** Adjectives of a state with its code of ISO 3166-1. */
const ADJECTIVES: readonly (readonly [adjectives: readonly string[], code: string])[] = countries.flatMap(
  ({ code, adjectives }) => (adjectives?.en === undefined ? [] : [[adjectives.en, code] as const]),
)

/** Adjectives of states, as words that may stand for each other, with their codes of ISO 3166-1.
 *  source: `adjectives` of `data/countries.json` */
export const BY_STATE: readonly (readonly [words: string, code: string])[] = ADJECTIVES.map(
  ([adjectives, code]) => [adjectives.join('|'), code],
)

/** The state of each adjective. */
export const STATE_OF_ADJECTIVE: ReadonlyMap<string, string> = new Map(
  ADJECTIVES.flatMap(([adjectives, code]) =>
    adjectives.map((adjective): [string, string] => [adjective, code]),
  ),
)
