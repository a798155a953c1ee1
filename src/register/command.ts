import { sql } from 'kysely'
import { z } from 'zod'
import { fail, ok, type Problem, type Result } from '../kernel/index.js'
import type { Act, Area } from '../platform/index.js'
import type { Writer } from './actor.js'
import type { Fields, InputOf } from './fields.js'
import type { PartyCode } from './parties/types.js'
import { checkRight } from './rights.js'
import type { Tx } from './tables.js'

/** What was given for a command: text from a form, a line or a table row, or JSON. */
export type Given = Readonly<Record<string, unknown>>

/** What came of a command: the thing it changed and the version that has now.
 *  shapes: `proposal` the id of the proposal that a second person has yet to confirm; then nothing has changed */
export interface Done {
  readonly id: string
  readonly version: number
  readonly proposal?: string
}

/** Who must confirm an act before it is done: any other person, or a person of the other side. */
export type Confirmation = 'another-person' | 'both-sides'

/** Whose a thing is: parties whose offices may move it, or a person's name; nobody's when empty. */
export type Owners = readonly (PartyCode | string)[]

/** One command of the register, callable by name: from a form, the command line, a row of a table, a test.
 *  shapes: `name` is `area.verb`; `right` what the role table is asked; `check` reads without doing */
export interface Command {
  readonly name: string
  readonly right: { readonly act: Act; readonly area: Area }
  readonly fields: Fields
  /** Who must confirm it whatever was given; null when nobody must, or when that hangs on what is given. */
  readonly second: Confirmation | null
  readonly confirmation: (tx: Tx, given: Given) => Promise<Confirmation | null>
  readonly check: (given: Given) => Result<Given>
  readonly owners: (tx: Tx, writer: Writer, given: Given) => Promise<Result<Owners>>
  readonly run: (tx: Tx, writer: Writer, given: Given) => Promise<Result<Done>>
}

/** How an area states a command.
 *  shapes: `owners` is asked before the right is checked, so that a side moves only its own; `work` does the rest */
export interface CommandSpec<Named extends Fields> {
  readonly name: string
  readonly act: Act
  readonly area: Area
  readonly fields: Named
  readonly confirmation?: Confirmation | ((tx: Tx, input: InputOf<Named>) => Promise<Confirmation | null>)
  readonly owners?: (tx: Tx, input: InputOf<Named>, writer: Writer) => Promise<Result<Owners>>
  readonly work: (tx: Tx, writer: Writer, input: InputOf<Named>) => Promise<Result<Done>>
}

function problemOf(error: z.ZodError, name: string): Problem {
  const issue = error.issues[0]
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const field = unknown ?? issue?.path.map(String).join('.') ?? ''
  const why = unknown === undefined ? (issue?.message ?? 'is wrong') : 'is no field of this act'
  return {
    code: 'invalid.field',
    message: `‘${field}’ of ${name}: ${why}`,
    hint: 'Look at the fields of the act and mend this one',
    where: { field },
  }
}

function makeCheck<Named extends Fields>({ name, fields }: CommandSpec<Named>) {
  const shape = Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema]))
  const schema = z.strictObject(shape)
  const absent = Object.fromEntries(
    Object.entries(fields)
      .filter(([, one]) => one.kind === 'list')
      .map(([key]) => [key, []]),
  )
  const nothing = Object.fromEntries(
    Object.entries(fields)
      .filter(([, one]) => !one.isRequired && one.kind !== 'list')
      .map(([key]) => [key, null]),
  )
  return (given: Given): Result<InputOf<Named>> => {
    const read = schema.safeParse({ ...nothing, ...absent, ...given })
    return read.success ? ok(read.data as InputOf<Named>) : fail(problemOf(read.error, name))
  }
}

async function checkOwn<Named extends Fields>(
  tx: Tx,
  writer: Writer,
  spec: CommandSpec<Named>,
  input: InputOf<Named>,
): Promise<Result<null>> {
  const owners = spec.owners ? await spec.owners(tx, input, writer) : ok([])
  if (!owners.ok) return owners
  const { party, name } = writer.actor
  const isOwn = owners.value.includes(name) || (party !== undefined && owners.value.includes(party))
  return checkRight(writer, spec.act, { area: spec.area, isOwn })
}

async function idOf(tx: Tx, named: unknown): Promise<unknown> {
  if (typeof named !== 'string' || !named.includes('/')) return named
  const found = await sql<{ id: string }>`select id from commitments where reference = ${named}`.execute(tx)
  return found.rows[0]?.id ?? named
}

/** The fields as they were read, with the ids of commitments in the place of their references; a reference that nothing has
 *  stays, and the work says so. */
async function withIds<Named extends Fields>(
  tx: Tx,
  fields: Named,
  input: InputOf<Named>,
): Promise<InputOf<Named>> {
  const given = Object.entries<unknown>(input)
  const known = given.map(async ([name, value]) => [
    name,
    fields[name]?.kind === 'commitment' ? await idOf(tx, value) : value,
  ])
  return Object.fromEntries(await Promise.all(known)) as InputOf<Named>
}

/** A command out of what its area states: reading of the fields, the right, then the work.
 *  errors of run: invalid.field, refused.role, those of the work */
export function defineCommand<Named extends Fields>(spec: CommandSpec<Named>): Command {
  const check = makeCheck(spec)
  return {
    name: spec.name,
    right: { act: spec.act, area: spec.area },
    fields: spec.fields,
    second: typeof spec.confirmation === 'string' ? spec.confirmation : null,
    confirmation: async (tx, given) => {
      const { confirmation = null } = spec
      if (typeof confirmation !== 'function') return confirmation
      const input = check(given)
      return input.ok ? confirmation(tx, input.value) : null
    },
    check,
    owners: async (tx, writer, given) => {
      const read = check(given)
      if (!read.ok) return read
      const input = await withIds(tx, spec.fields, read.value)
      return spec.owners ? spec.owners(tx, input, writer) : ok([])
    },
    run: async (tx, writer, given) => {
      const read = check(given)
      if (!read.ok) return read
      const input = await withIds(tx, spec.fields, read.value)
      const right = await checkOwn(tx, writer, spec, input)
      return right.ok ? spec.work(tx, writer, input) : right
    },
  }
}
