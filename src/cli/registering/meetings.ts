import type { Command } from 'commander'
import {
  getMeeting,
  listMeetings,
  type MeetingId,
  type MeetingRow,
  type MeetingView,
} from '../../register/index.js'
import { oneLine } from '../printable.js'
import { storedCard } from '../reviewing/statement.js'
import type { Session } from '../session.js'
import { type Area, declareArea } from './area.js'
import { fieldOf, rowOf, sectionOf } from './text.js'

const AREA: Area<MeetingRow, MeetingView> = {
  name: 'meeting',
  list: (query) => (db) => listMeetings(db, query),
  get: (named) => (db) => getMeeting(db, named as MeetingId),
  rowText,
  viewText,
}

/** States `register meetings`. */
export function declareMeetings(command: Command, session: Session): void {
  declareArea(command, session, AREA)
}

function rowText({ id, day, place, format, pair, participants }: MeetingRow, session: Session): string {
  return rowOf([id, day, place, format, pair], participants.join(', '), session)
}

function viewText({ meeting, delegates, readouts, sources, outcome }: MeetingView, session: Session): string {
  const { words } = session
  const people = delegates.map(({ person, post, party }) =>
    [person, post, party].filter((part) => part !== null),
  )
  return [
    session.terminal.data.colours.bold(meeting.id),
    fieldOf(words['field.day'], meeting.day, session),
    fieldOf(words['field.place'], meeting.place, session),
    fieldOf(words['field.format'], meeting.format, session),
    fieldOf(words['field.pair'], meeting.pair, session),
    ...sectionOf(
      words['field.people'],
      people.map((parts) => `  ${oneLine(parts.join(' · '))}`),
    ),
    ...sectionOf(
      words['field.readouts'],
      readouts.map(({ id, title }) => `  ${id} · ${oneLine(title)}`),
    ),
    ...sectionOf(
      words['field.said'],
      sources.map((statement) => storedCard(statement, session)),
    ),
    ...sectionOf(
      words['field.outcome'],
      outcome.map((statement) => storedCard(statement, session)),
    ),
  ].join('\n')
}
