/** Joint centres, companies and councils: milestones of the launch, shares, activity. Start with `rules.ts`. */
export { bodyCommands } from './commands.js'
export { bodyLists } from './lists.js'
export { BODY_TYPES, MILESTONES, type Standing } from './rules.js'
