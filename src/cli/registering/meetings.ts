import type { Command } from 'commander'
import { areaWords } from '../../languages/area-words.js'
import {
  getMeeting,
  type MeetingId,
  type MeetingRow,
  type MeetingView,
  type Neighbour,
} from '../../register/index.js'
import { oneLine } from '../printable.js'
import { storedCard } from '../reviewing/statement.js'
import type { Session } from '../session.js'
import { type Area, declareArea, knownList } from './area.js'
import { fieldOf, rowOf, sectionOf } from './text.js'

const AREA: Area<MeetingRow, MeetingView> = {
  name: 'meeting',
  list: knownList('meetings'),
  get: (named) => (db) => getMeeting(db, named as MeetingId),
  rowText,
  viewText,
}

/** States `register meetings`. */
export function declareMeetings(command: Command, session: Session): void {
  declareArea(command, session, AREA)
}

function rowText(
  { id, day, place, format, state, pair, participants }: MeetingRow,
  session: Session,
): string {
  return rowOf([id, day, place, format, state, pair], participants.join(', '), session)
}

const neighbourText = (one: Neighbour | null) =>
  one === null ? null : [one.day, one.format, one.place, one.id].filter((part) => part !== null).join(' · ')

/** What is kept beside what readouts tell, and the meetings of the pair around this one. */
function keptLines({ kept, delegation, earlier, next }: MeetingView, session: Session): readonly string[] {
  const { fields } = areaWords(session.language)
  const field = (name: string, value: string | null) =>
    value === null ? [] : [fieldOf(fields[name] ?? name, value, session)]
  const people = delegation.map(({ person, post, party }) => `  ${oneLine(`${party} · ${person} · ${post}`)}`)
  return [
    ...field('time', kept?.time ?? null),
    ...field('zone', kept?.zone ?? null),
    ...field('ground', kept?.ground ?? null),
    ...field('source', kept?.source ?? null),
    ...field('earlier', neighbourText(earlier)),
    ...field('next', neighbourText(next)),
    ...sectionOf(fields.delegation ?? 'delegations', people),
  ]
}

function viewText(view: MeetingView, session: Session): string {
  const { meeting, delegates, readouts, sources, outcome } = view
  const { words } = session
  const people = delegates.map(({ person, post, party }) =>
    [person, post, party].filter((part) => part !== null),
  )
  return [
    session.terminal.data.colours.bold(meeting.id),
    fieldOf(areaWords(session.language).fields.state ?? 'state', meeting.state, session),
    fieldOf(words['field.day'], meeting.day, session),
    fieldOf(words['field.place'], meeting.place, session),
    fieldOf(words['field.format'], meeting.format, session),
    fieldOf(words['field.pair'], meeting.pair, session),
    ...keptLines(view, session),
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
