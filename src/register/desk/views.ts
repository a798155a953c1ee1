import { sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Actor, Writer } from '../actor.js'
import { type Done, defineCommand, type Owners } from '../command.js'
import { newId } from '../enter-row.js'
import { choice, count, line, optional, thing } from '../fields.js'
import { staleVersion } from '../rows.js'
import type { Database, Tx } from '../tables.js'
import { type SavedView, VISIBILITIES, type ViewId } from './types.js'

/** What a view is named by: a list, or a page under which it is shown. */
const LIST = /^[a-z][a-z0-9/-]{0,79}$/
const LONGEST_QUERY = 2000

interface ViewInput {
  readonly name: string
  readonly list: string
  readonly query: string | null
  readonly visibility: SavedView['visibility']
}

function wrong(field: string, message: string, hint: string): Result<never> {
  return fail({ code: 'invalid.field', message, hint, where: { field } })
}

function checkView({ list, query, visibility }: ViewInput, { party }: Actor): Result<null> {
  if (!LIST.test(list))
    return wrong('list', `‘${list.slice(0, 60)}’ is no list`, 'Name a list, such as commitments')
  if ((query ?? '').length > LONGEST_QUERY)
    return wrong('query', 'The question is too long to be kept', 'Drop some of its filters')
  if (visibility === 'side' && party === undefined)
    return wrong('visibility', 'You belong to no side that could share it', 'Keep it private or public')
  return ok(null)
}

async function ownersOf(tx: Tx, id: string | null, writer: Writer): Promise<Result<Owners>> {
  if (id === null) return ok([writer.actor.name])
  const found = await viewRow(tx, id)
  return found.ok ? ok([found.value.owner]) : found
}

/** One saved view, held until the transaction ends.
 *  errors: absent.view */
async function viewRow(tx: Tx, id: string): Promise<Result<{ owner: string; version: number }>> {
  const row = await tx
    .selectFrom('saved_views')
    .select(['owner', 'version'])
    .where('id', '=', id as ViewId)
    .forUpdate()
    .executeTakeFirst()
  if (row) return ok(row)
  const message = `There is no saved view ‘${id.slice(0, 80)}’`
  return fail({ code: 'absent.view', message, hint: 'Look it up in the list of views' })
}

async function addView(tx: Tx, writer: Writer, values: Omit<ViewInput, 'query'> & { query: string }) {
  const { actor, at } = writer
  const id = newId<ViewId>(writer, 'vw')
  const made = { ...values, id, owner: actor.name, party: actor.party ?? null, saved_at: at, version: 1 }
  await tx.insertInto('saved_views').values(made).execute()
  return ok({ id, version: 1 })
}

async function changeView(
  tx: Tx,
  writer: Writer,
  seen: { readonly view: string; readonly version: number | null },
  values: Omit<ViewInput, 'query'> & { query: string },
): Promise<Result<Done>> {
  const row = await viewRow(tx, seen.view)
  if (!row.ok) return row
  if (row.value.version !== seen.version) return fail(staleVersion(seen.version ?? 0, row.value.version))
  const version = row.value.version + 1
  await tx
    .updateTable('saved_views')
    .set({ ...values, party: writer.actor.party ?? null, saved_at: writer.at, version })
    .where('id', '=', seen.view as ViewId)
    .execute()
  return ok({ id: seen.view, version })
}

/** Keeps a question under a name; with `view` the one that is there is changed. */
const save = defineCommand({
  name: 'views.save',
  act: 'keep',
  area: 'view',
  fields: {
    name: line(),
    list: line(),
    query: optional(line()),
    visibility: choice(VISIBILITIES),
    view: optional(thing()),
    version: optional(count()),
  },
  owners: (tx, { view }, writer) => ownersOf(tx, view, writer),
  work: async (tx, writer, { view, version, ...input }) => {
    const checked = checkView(input, writer.actor)
    if (!checked.ok) return checked
    const values = { ...input, query: (input.query ?? '').replace(/^\?/, '') }
    return view === null ? addView(tx, writer, values) : changeView(tx, writer, { view, version }, values)
  },
})

/** Takes a saved view away. */
const remove = defineCommand({
  name: 'views.remove',
  act: 'keep',
  area: 'view',
  fields: { view: thing(), version: count() },
  owners: (tx, { view }, writer) => ownersOf(tx, view, writer),
  work: async (tx, _, { view, version }) => {
    const row = await viewRow(tx, view)
    if (!row.ok) return row
    if (row.value.version !== version) return fail(staleVersion(version, row.value.version))
    await tx
      .deleteFrom('saved_views')
      .where('id', '=', view as ViewId)
      .execute()
    return ok({ id: view, version })
  },
})

/** The acts on saved views; they are no facts of the register and write no entry of the journal. */
export const viewCommands = [save, remove] as const

/** The views that somebody may see: own ones, those of the own side, and public ones; own ones first.
 *  shapes: of one list when it is named; nobody in particular sees the public ones */
export async function viewsFor(
  db: Database,
  actor: Pick<Actor, 'name' | 'party'> | null,
  list?: string,
): Promise<Result<readonly SavedView[]>> {
  const [name, party] = [actor?.name ?? null, actor?.party ?? null]
  const found = await sql<SavedView>`select id, name, list, query, owner, party, visibility,
      saved_at as "savedAt", version from saved_views
    where (owner = ${name} or visibility = 'public' or (visibility = 'side' and party = ${party}))
      and (${list ?? null}::text is null or list = ${list ?? null})
    order by (owner = ${name}) is true desc, name, id`.execute(db)
  return ok(found.rows)
}
