/** What regional formats have on their agenda, meeting by meeting. Start with `rules.ts`. */
export { agendaCommands } from './commands.js'
export { agendaLists } from './lists.js'
