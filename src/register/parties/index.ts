/** Who can act, and how each language calls them. Start with `types.ts`; `seed.ts` brings the states in. */
export { orderParties, pairNamed, pairOf, partiesOfPair } from './pair.js'
export { getParty, listParties } from './queries.js'
export { seedParties } from './seed.js'
export * from './types.js'
