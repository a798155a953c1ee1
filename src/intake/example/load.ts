import acts from '../../../data/example/acts.json' with { type: 'json' }
import notes from '../../../data/example/notes.json' with { type: 'json' }
import { fail, ok, type Result } from '../../kernel/index.js'
import { mayDo, ROLES, type Role } from '../../platform/index.js'
import {
  type Actor,
  type Command,
  commandNamed,
  type Done,
  giveCommand,
  lastJournalNumber,
  type Register,
} from '../../register/index.js'
import type { Read } from '../../statements/index.js'
import { acceptStatement } from '../accept.js'
import { intakeReadout } from '../intake.js'
import { listReview } from '../queue.js'
import type { ExampleAct, ExampleData, ExampleNote, LoadedExample } from './types.js'

/** Who everything of the example is entered by; by this name it is told from the rest. */
export const EXAMPLE_ACTOR = 'Example register'

/** The second person, where an act needs one. */
const SECOND_ACTOR = `${EXAMPLE_ACTOR}, second person`

/** The real public record of Uzbekistan and Kazakhstan 2018–2026, incomplete, each row with its source.
 *  source: data/example */
const EXAMPLE: ExampleData = { notes: notes as readonly ExampleNote[], acts: acts as readonly ExampleAct[] }

/** Ids given so far: `$label` of acts, `#key/n` of the commitments of notes, `#key/kind/n` of their statements. */
type Ids = Map<string, string>

const REVIEWER: Actor = { name: EXAMPLE_ACTOR, role: 'reviewer' }

/** Statements of one note at most; notes are short. */
const MOST_STATEMENTS = 100

async function acceptAll(
  register: Register,
  readout: string,
  { key }: ExampleNote,
  ids: Ids,
): Promise<Result<number>> {
  const waiting = await register.ask((db) =>
    listReview(db, { readout: readout as never, size: MOST_STATEMENTS }),
  )
  if (!waiting.ok) return waiting
  const told = new Map<string, number>()
  for (const { id: statement, version, kind } of waiting.value.rows) {
    const number = (told.get(kind) ?? 0) + 1
    told.set(kind, number)
    const decided = await register.act(REVIEWER, (tx, writer) =>
      acceptStatement(tx, writer, { statement, version }),
    )
    if (!decided.ok) return decided
    ids.set(`#${key}/${kind}/${number}`, statement)
    if (kind === 'commitment') ids.set(`#${key}/${number}`, decided.value.entered?.id ?? '')
  }
  return ok(waiting.value.rows.length)
}

async function loadNote(
  register: Register,
  read: Read,
  note: ExampleNote,
  ids: Ids,
): Promise<Result<number>> {
  const { text, published, publisher, source } = note
  const input = { text, published, publisher, title: `Note of ours on: ${source}`, parties: ['UZ', 'KZ'] }
  const taken = await register.act(REVIEWER, (tx, writer) => intakeReadout(tx, writer, { input, read }))
  return taken.ok ? acceptAll(register, taken.value.readout, note, ids) : taken
}

function roleFor({ right }: Command, isOffice: boolean): Role {
  const fitting = ROLES.filter((role) => mayDo(role, right.act, { area: right.area, isOwn: isOffice }))
  return fitting.find((role) => (role === 'office') === isOffice) ?? fitting[0] ?? 'secretariat'
}

function filled(given: ExampleAct['given'], ids: Ids): ExampleAct['given'] {
  const known = (value: unknown) => (typeof value === 'string' ? (ids.get(value) ?? value) : value)
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, known(value)]))
}

async function confirm(register: Register, proposal: string, party: string): Promise<Result<Done>> {
  const command = commandNamed('proposals.confirm')
  if (!command.ok) return command
  const actor: Actor = { name: SECOND_ACTOR, role: 'office', party }
  return register.act(actor, (tx, writer) => giveCommand(tx, writer, command.value, { proposal, version: 1 }))
}

async function loadAct(register: Register, told: ExampleAct, ids: Ids): Promise<Result<Done>> {
  const command = commandNamed(told.act)
  if (!command.ok) return command
  const actor: Actor = {
    name: EXAMPLE_ACTOR,
    role: roleFor(command.value, told.party !== undefined),
    party: told.party,
  }
  const given = filled(told.given, ids)
  const done = await register.act(actor, (tx, writer) => giveCommand(tx, writer, command.value, given))
  if (!done.ok)
    return fail({ ...done.problem, message: `${told.act} of the example: ${done.problem.message}` })
  if (told.label !== undefined) ids.set(`$${told.label}`, done.value.id)
  return done.value.proposal === undefined
    ? done
    : confirm(register, done.value.proposal, told.second ?? 'KZ')
}

/** Fills an empty register with the example: notes are read and accepted, acts are given as anybody gives them.
 *  errors: conflict.not-empty, those of the acts */
export async function loadExample(
  register: Register,
  read: Read,
  { notes: told, acts: given } = EXAMPLE,
): Promise<Result<LoadedExample>> {
  if ((await lastJournalNumber(register.db)) > 0)
    return fail({
      code: 'conflict.not-empty',
      message: 'The register holds something already',
      hint: 'Load the example into a data folder of its own',
    })
  const ids: Ids = new Map()
  let statements = 0
  for (const note of told) {
    const loaded = await loadNote(register, read, note, ids)
    if (!loaded.ok) return loaded
    statements += loaded.value
  }
  for (const act of given) {
    const done = await loadAct(register, act, ids)
    if (!done.ok) return done
  }
  return ok({ notes: told.length, statements, acts: given.length })
}
