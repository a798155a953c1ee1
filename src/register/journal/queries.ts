import { sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Page } from '../page.js'
import { pageBounds } from '../paging.js'
import type { Database } from '../tables.js'
import type { Change, JournalEntry, JournalFilter } from './types.js'

interface Stored {
  readonly entry: string
  readonly hash: string
}

type EntryText = Omit<JournalEntry, 'number' | 'hash'> & Change & { readonly n: number }

/** A stored row as an entry; the text is ours and was made by `sealEntry`. */
function entryOf({ entry, hash }: Stored): JournalEntry {
  const { n, at, actor, office, act, subject, before, after, prev } = JSON.parse(entry) as EntryText
  return { number: n, at, actor, office, act, subject, before, after, prev, hash }
}

function entriesWhere(db: Database, { subject, act, actor, words, from, until }: JournalFilter) {
  let query = db.selectFrom('journal')
  if (subject !== undefined) query = query.where('subject', '=', subject)
  if (act !== undefined) query = query.where('act', '=', act)
  if (actor !== undefined) query = query.where('actor', '=', actor)
  if (from !== undefined) query = query.where('at', '>=', from)
  if (until !== undefined) query = query.where('at', '<=', `${until}T99`)
  if (words !== undefined && words.trim() !== '')
    query = query.where('entry', 'ilike', `%${likeText(words.trim())}%`)
  return query
}

function likeText(words: string): string {
  return words.replace(/[\\%_]/g, '\\$&')
}

function isNarrowed({ subject, act, actor, from, until, words }: JournalFilter): boolean {
  return [subject, act, actor, from, until, words?.trim() || undefined].some((asked) => asked !== undefined)
}

/** Numbers have no gaps, so that the last one tells how many there are. */
async function lastOf(db: Database): Promise<number> {
  const { last } = await db
    .selectFrom('journal')
    .select((of) => of.fn.max('n').as('last'))
    .executeTakeFirstOrThrow()
  return Number(last ?? 0)
}

/** How many entries fit; of one act they are kept. */
async function countEntries(db: Database, { act, ...others }: JournalFilter): Promise<number> {
  if (act !== undefined && !isNarrowed(others)) {
    const kept = await sql<{
      total: number
    }>`select entries as total from act_counts where act = ${act}`.execute(db)
    return kept.rows[0]?.total ?? 0
  }
  const { total } = await entriesWhere(db, { act, ...others })
    .select((of) => of.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow()
  return Number(total)
}

/** One page of the whole journal is a span of numbers. */
async function pageOfAll(db: Database, filter: JournalFilter): Promise<Page<JournalEntry>> {
  const { page, size, offset } = pageBounds(filter)
  const isRising = filter.descending === false
  const total = await lastOf(db)
  const from = isRising ? offset : total - offset - size
  const rows = await db
    .selectFrom('journal')
    .select(['entry', 'hash'])
    .where('n', '>', String(from))
    .where('n', '<=', String(from + size))
    .orderBy('n', isRising ? 'asc' : 'desc')
    .execute()
  return { rows: rows.map(entryOf), total, page, size }
}

/** The entries that fit, newest first unless `descending` is false. */
export async function listJournal(
  db: Database,
  filter: JournalFilter = {},
): Promise<Result<Page<JournalEntry>>> {
  if (!isNarrowed(filter)) return ok(await pageOfAll(db, filter))
  const { page, size, offset } = pageBounds(filter)
  const fitting = entriesWhere(db, filter)
  const direction = filter.descending === false ? 'asc' : 'desc'
  // Numbers first: entries before the page are not looked at.
  const numbers = fitting.select('n').orderBy('n', direction).limit(size).offset(offset)
  const rows = await db
    .selectFrom('journal')
    .select(['entry', 'hash'])
    .where('n', 'in', numbers)
    .orderBy('n', direction)
    .execute()
  return ok({ rows: rows.map(entryOf), total: await countEntries(db, filter), page, size })
}

/** How many entries of one sort were written: `area` is what stands before the dot of their acts. */
export interface AreaChanges {
  readonly area: string
  readonly count: number
}

/** What was written since a journal number.
 *  shapes: `number` the newest entry; `areas` by falling count; `entries` the newest ones first */
export interface ChangesSince {
  readonly number: number
  readonly total: number
  readonly areas: readonly AreaChanges[]
  readonly entries: readonly JournalEntry[]
}

/** Since when, whose own acts are left out, and how many entries are told. */
export interface SinceQuery {
  readonly number: number
  readonly exceptActor?: string | undefined
  readonly entries?: number | undefined
}

const USUAL_ENTRIES = 20

/** What changed since a journal number: counts by area and the newest entries. */
export async function changesSince(db: Database, query: SinceQuery): Promise<Result<ChangesSince>> {
  const { number, exceptActor, entries = USUAL_ENTRIES } = query
  const since = db.selectFrom('journal').where('n', '>', String(number))
  const others = exceptActor === undefined ? since : since.where('actor', '!=', exceptActor)
  const areas = await others
    .select([sql<string>`split_part(act, '.', 1)`.as('area'), sql<number>`count(*)::integer`.as('count')])
    .groupBy('area')
    .orderBy('count', 'desc')
    .orderBy('area')
    .execute()
  const rows = await others.select(['entry', 'hash']).orderBy('n', 'desc').limit(entries).execute()
  const { last } = await db
    .selectFrom('journal')
    .select((of) => of.fn.max('n').as('last'))
    .executeTakeFirstOrThrow()
  const total = areas.reduce((sum, { count }) => sum + count, 0)
  return ok({ number: Number(last ?? 0), total, areas, entries: rows.map(entryOf) })
}

/** One entry by its number.
 *  errors: absent.journal-entry */
export async function getJournalEntry(db: Database, number: number): Promise<Result<JournalEntry>> {
  const row = await db
    .selectFrom('journal')
    .select(['entry', 'hash'])
    .where('n', '=', String(number))
    .executeTakeFirst()
  const message = `The journal has no entry ${number}`
  return row
    ? ok(entryOf(row))
    : fail({ code: 'absent.journal-entry', message, hint: 'Look at the newest entries' })
}

/** All entries about the subjects, oldest first. */
export async function journalOf(db: Database, subjects: readonly string[]): Promise<readonly JournalEntry[]> {
  if (subjects.length === 0) return []
  const rows = await db
    .selectFrom('journal')
    .select(['entry', 'hash'])
    .where('subject', 'in', subjects)
    .orderBy('n')
    .execute()
  return rows.map(entryOf)
}
