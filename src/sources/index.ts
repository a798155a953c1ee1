/**
 * Documents in which readouts come, from a file or from an address: recognised by their first bytes and turned to plain text with what
 * they tell of themselves. It keeps nothing and reads no language: the few words it has to know are data. Whoever gives a document looks
 * at its text before it is read.
 * Start with `open.ts`; each format has a file or folder of its own, `fetch/` has all that goes out to the network. What only asks for
 * the format of a file enters by `recognise.ts`, behind which no library stands.
 */
export { type FetchRules, pageAddress } from './fetch/rules.js'
export type { PageLink } from './html.js'
export { type OpenedFile, openAddress, openFile } from './open.js'
export { SOURCES_PROBLEMS } from './problems.js'
export { LARGEST_FILE, recogniseFormat } from './recognise.js'
export { sourceProblem } from './refusals.js'
