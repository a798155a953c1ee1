/** The register as of a journal number. Start with `as-of.ts`. */
export { lastNumber as lastJournalNumber, numberOnDay } from './as-of.js'
