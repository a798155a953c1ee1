import { ok } from '../../../kernel/index.js'
import { type FoundRow, journalOf, type ListedRow, lastJournalNumber } from '../../../register/index.js'
import { showJson, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import { fileName, showCsv } from '../../downloads.js'
import type { Asked, WebApp } from '../../environment.js'
import { originOf, showFeed } from '../../feeds.js'
import type { RegisterDoor } from '../../register-door.js'
import { everyFound, listOf } from './find.js'
import { RegisterPage } from './page.js'
import { isOfCommitments, type RegisterQuery, registerPath, registerQueryOf } from './query.js'

async function showList(c: Asked, door: RegisterDoor, { clock }: AppParts): Promise<Response> {
  const list = await listOf(door, registerQueryOf(c), todayOf(clock))
  return showResult(c, list, (shown) => <RegisterPage list={shown} screen={c.var.screen} />)
}

async function showListAsJson(c: Asked, door: RegisterDoor, { clock }: AppParts): Promise<Response> {
  const list = await listOf(door, registerQueryOf(c), todayOf(clock))
  if (!list.ok) return showProblem(c, list.problem)
  const { found, since, query } = list.value
  const told = since && { number: since.number, marks: Object.fromEntries(since.marks), gone: since.gone }
  return showJson(c, ok({ ...found, since: told, notUnderstood: query.odd }))
}

const COLUMNS = [
  ...[
    'reference',
    'kind',
    'force',
    'title',
    'quote',
    'language',
    'due',
    'dueWords',
    'dueBasis',
    'sides',
    'sectors',
    'regions',
    'flags',
  ],
  ...['timesSaid', 'pair', 'publisher', 'published', 'readoutTitle', 'readout', 'commitment', 'statement'],
]

function cellsOf({ sides, ...row }: FoundRow): ListedRow {
  return { ...row, sides: sides.map(({ party, workState }) => `${party}: ${workState}`) }
}

/** The one pair that the list is narrowed to. */
function pairOf({ facets }: RegisterQuery): string | null {
  return facets.pair?.length === 1 ? (facets.pair[0] ?? null) : null
}

async function showTable(c: Asked, door: RegisterDoor, { clock }: AppParts): Promise<Response> {
  const query = registerQueryOf(c)
  const rows = await everyFound(door, query, todayOf(clock))
  if (!rows.ok) return showProblem(c, rows.problem)
  const last = await door.ask(async (db) => ok(await lastJournalNumber(db)))
  const list = isOfCommitments(query) ? 'commitments' : 'statements'
  const told = { pair: pairOf(query), list, day: todayOf(clock), number: last.ok ? last.value : 0 }
  return showCsv(c, { columns: COLUMNS, rows: rows.value.map(cellsOf), name: fileName(told, 'csv') })
}

/** When each row changed last, by its statement. */
async function changedLast(door: RegisterDoor, rows: readonly FoundRow[]) {
  const subjects = rows.flatMap(({ statement, commitment }) => [statement, commitment ?? statement])
  const found = await door.ask(async (db) => ok(await journalOf(db, subjects)))
  const entries = found.ok ? found.value : []
  return new Map(entries.map(({ subject, at }) => [subject, at] as const))
}

async function showFollowed(c: Asked, door: RegisterDoor, parts: AppParts): Promise<Response> {
  const query = { ...registerQueryOf(c), page: 1 }
  const list = await listOf(door, query, todayOf(parts.clock))
  if (!list.ok) return showProblem(c, list.problem)
  const { screen } = c.var
  const origin = originOf(c, parts)
  const { rows } = list.value.found
  const changed = await changedLast(door, rows)
  const entries = rows.map(({ reference, title, quote, statement, commitment }) => ({
    id: `${origin}/r/${reference}`,
    address: `${origin}${screen.href(`/r/${reference}`)}`,
    title: `${reference} ${title ?? quote}`.slice(0, 200),
    words: quote,
    updated: changed.get(commitment ?? statement) ?? changed.get(statement) ?? parts.clock(),
  }))
  const newest = [...entries].sort((one, other) => other.updated.localeCompare(one.updated))
  return showFeed(c, {
    title: screen.words.finding.feedTitle,
    address: `${origin}${screen.href(registerPath(query, {}))}`,
    self: `${origin}${screen.href(registerPath(query, {}, '.atom'))}`,
    language: screen.language,
    licence: screen.words.frame.licence,
    entries: newest,
  })
}

/** The register as a page, as JSON, as a table and as a feed. */
export function addRegisterRoutes(app: WebApp, parts: AppParts): void {
  app.get('/register', (c) => throughDoor(c, (open) => showList(c, open, parts)))
  app.get('/register.json', (c) => throughDoor(c, (open) => showListAsJson(c, open, parts)))
  app.get('/register.csv', (c) => throughDoor(c, (open) => showTable(c, open, parts)))
  app.get('/register.atom', (c) => throughDoor(c, (open) => showFollowed(c, open, parts)))
  app.get('/register.feed.json', (c) => throughDoor(c, (open) => showFollowed(c, open, parts)))
}
