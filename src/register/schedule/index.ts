/** Events to come, whose time narrows or moves while each wording of it is kept. Start with `rules.ts`. */
export { scheduleCommands } from './commands.js'
export { scheduleLists } from './lists.js'
