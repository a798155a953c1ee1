/**
 * The Uzbek words of the pages in the official Latin letters, typed against the English keys.
 */
export { frame } from './frame.js'
export { home } from './home.js'
export { read } from './read.js'
