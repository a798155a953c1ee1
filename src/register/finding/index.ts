/** The search of the register over all kinds, with counts of facets. Start with `types.ts`, then `find.ts`; what makes it quick
 *  is `holdings.ts`. */
export { findDue, findInRegister } from './find.js'
export { foundSince } from './since.js'
export * from './types.js'
