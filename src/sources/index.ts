/**
 * Files in which readouts come: recognised by their first bytes and turned to plain text with what they tell of themselves.
 * It fetches nothing and keeps nothing, and it knows no language; whoever gives a file looks at the text before it is read.
 * Start with `open.ts`; each format has a file of its own.
 */
export { LARGEST_FILE, type OpenedFile, openFile } from './open.js'
export { SOURCES_PROBLEMS } from './problems.js'
