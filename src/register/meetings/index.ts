/** Meetings, drawn from what accepted statements say of them. Start with `types.ts`, then `rules.ts`. */
export { enterMeeting, leaveMeeting } from './commands.js'
export { getMeeting, listMeetings } from './queries.js'
export * from './types.js'
