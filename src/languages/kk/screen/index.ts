/**
 * The Kazakh words of the pages in Cyrillic letters, typed against the English keys.
 */
export { frame } from './frame.js'
export { home } from './home.js'
export { read } from './read.js'
