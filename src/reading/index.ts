/**
 * The reader: one edition in, one reading out, the same for the same text always.
 * It touches no file; dictionaries come in as bytes. It stores nothing and judges nothing.
 * Start with `reader.ts` and `read.ts`; then `sentence.ts`, `names/`, `clauses/`, `claims/`, `build.ts` and `slots/`.
 */
export { contractOf, editionOf } from '../statements/index.js'
export type { NearMiss } from './near-miss.js'
export { READING_PROBLEMS } from './problems.js'
export { makeCheckedReader, makeReader } from './reader.js'
export { READER_VERSION, type Reader } from './reader-of.js'
export type { Fit } from './recognise.js'
export type { Dictionaries } from './runtime.js'
export type { ReadingTrace, TracedMatch, TracedSentence, TracedToken } from './trace.js'
