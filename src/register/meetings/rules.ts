import { collect, fail, ok, type Result } from '../../kernel/index.js'
import type { PartyCode } from '../parties/types.js'
import { choiceNamed, periodNamed, slotsNamed, valueNamed, valuesNamed } from '../statements/slots.js'
import type { StoredStatement } from '../statements/types.js'
import { MEETING_FORMATS, type MeetingFormat } from './types.js'

/** What one statement says of a meeting; what it does not say is null. */
export interface ToldMeeting {
  readonly format: MeetingFormat | null
  readonly place: string | null
  readonly day: string | null
  readonly tone: string | null
}

/** What a statement of kind meeting says.
 *  errors: invalid.slot-value, invalid.date, invalid.missing-slot when nothing is said of the meeting at all */
export function meetingOf(statement: StoredStatement): Result<ToldMeeting> {
  const told = collect({
    something: checkSomethingTold(statement),
    format: choiceNamed(statement, 'format', MEETING_FORMATS),
    day: periodNamed(statement, 'day'),
  })
  if (!told.ok) return told
  const { format, day } = told.value
  return ok({ format, place: valueNamed(statement, 'place'), day, tone: valueNamed(statement, 'tone') })
}

function checkSomethingTold({ slots }: StoredStatement): Result<null> {
  if (slots.length > 0) return ok(null)
  const message = 'The statement says nothing of the meeting: neither who met nor where or when'
  const hint = 'Correct the statement and mark a participant, a party, a place or a day'
  return fail({ code: 'invalid.missing-slot', message, hint, where: { field: 'participant' } })
}

/** The parties a statement says were there. */
export function partiesOf(statement: StoredStatement): readonly PartyCode[] {
  return valuesNamed(statement, 'party')
}

/** The persons a statement says were there, each once, in the order of the text. */
export function personsOf(statement: StoredStatement): readonly string[] {
  return [...new Set(slotsNamed(statement, 'participant').map(({ value }) => value.text))]
}

/** Persons without doubles: a surname alone, as headlines have it, is the person whose full name ends with it. */
export function mergePersons(persons: readonly string[]): readonly string[] {
  const names = [...new Set(persons)]
  return names.filter((name) => !names.some((other) => other.endsWith(` ${name}`)))
}

const FIELDS = ['format', 'place', 'day', 'tone'] as const

/** One picture of a meeting from all that is said of it: the first word on each matter counts. */
export function tellMeeting(told: readonly ToldMeeting[]): ToldMeeting {
  const first = <Field extends (typeof FIELDS)[number]>(field: Field) =>
    told.map((one) => one[field]).find((value) => value !== null) ?? null
  return { format: first('format'), place: first('place'), day: first('day'), tone: first('tone') }
}

function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other
}

/** Whether two tellings of one readout speak of the same meeting: nothing that both say differs. */
export function isSameInReadout(one: ToldMeeting, other: ToldMeeting): boolean {
  return agree(one.format, other.format) && agree(one.place, other.place) && agree(one.day, other.day)
}

/** Whether tellings of two readouts speak of the same meeting of a pair: both name the same exact day, and their formats
 *  do not differ; places are written in each readout's own language, so they do not count. */
export function isSameAcrossReadouts(one: ToldMeeting, other: ToldMeeting): boolean {
  const isExact = one.day !== null && /^\d{4}-\d\d-\d\d$/.test(one.day)
  return isExact && one.day === other.day && agree(one.format, other.format)
}
