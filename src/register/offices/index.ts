/** Offices, the persons in them with their roles, and which acts need a second person there. Start with `commands.ts`. */
export { actorNamed, hasUsers } from './actor.js'
export { officeCommands, requireSecond } from './commands.js'
export { officeLists } from './lists.js'
