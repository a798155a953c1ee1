/** Meetings, drawn from what accepted statements say of them, with what the secretariat keeps beside it. Start with
 *  `types.ts`, then `rules.ts` for what is told and `details.ts` for what is kept. */
export { enterMeeting, leaveMeeting } from './commands.js'
export { meetingCommands } from './detail-commands.js'
export { meetingLists } from './lists.js'
export { getMeeting, listMeetings } from './queries.js'
export * from './types.js'
