/**
 * The part of the platform that needs no library: what reading a text on the command line takes.
 * It is a door of its own because the whole platform loads four libraries (0.17 s), which reading never uses.
 * Start with `boundary.ts` (problems to exit codes) and `dictionaries.ts`.
 */
export { exitCodeOf } from './boundary.js'
export { loadDictionaries } from './dictionaries.js'
export { packageRoot } from './package-root.js'
