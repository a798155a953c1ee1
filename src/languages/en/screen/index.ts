/**
 * The English words of the pages, one file a page; the keys here are the keys of every language.
 * Messages with `{…}` follow the ICU message syntax.
 */
export { acts } from './acts.js'
export { catalogue } from './catalogue.js'
export { choices } from './choices.js'
export { commitment } from './commitment.js'
export { countries } from './countries.js'
export { dates } from './dates.js'
export { figures } from './figures.js'
export { frame } from './frame.js'
export { home } from './home.js'
export { journal } from './journal.js'
export { kinds } from './kinds.js'
export { languages } from './languages.js'
export { meetings } from './meetings.js'
export { problems } from './problems.js'
export { read } from './read.js'
export { reading } from './reading.js'
export { register } from './register.js'
export { review } from './review.js'
export { slots } from './slots.js'
export { whys } from './whys.js'
