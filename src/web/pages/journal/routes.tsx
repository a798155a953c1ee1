import { z } from 'zod'
import { ok, type Result } from '../../../kernel/index.js'
import { countRegister, countWaiting, type JournalFilter, listCheckpoints } from '../../../register/index.js'
import { showJson, showPage, showProblem, throughDoor } from '../../answer.js'
import type { AppParts } from '../../app-parts.js'
import { bodyOf, packed } from '../../archive.js'
import { nameOfPart, showTable, type Table } from '../../downloads.js'
import type { Asked, WebApp } from '../../environment.js'
import { askedDay, pageNumber } from '../../parts/page-query.js'
import { readQuery } from '../../query.js'
import type { RegisterDoor } from '../../register-door.js'
import { type Health, HealthPage } from './health.js'
import { type JournalAsked, JournalPage } from './page.js'

const line = z.string().max(200).nullable().default(null)

const query = z.strictObject({
  page: pageNumber,
  subject: line,
  act: line,
  actor: line,
  q: line,
  from: askedDay,
  until: askedDay,
  verify: z.literal('yes').optional(),
})

/** Most entries of a table for programs; the bundle holds all. */
const MOST = 5000
const SIZE = 200
const COLUMNS = ['number', 'at', 'actor', 'office', 'act', 'subject', 'before', 'after', 'prev', 'hash']

function filterOf({ subject, act, actor, q, from, until }: JournalAsked): JournalFilter {
  return {
    ...{ subject: subject ?? undefined, act: act ?? undefined, actor: actor ?? undefined },
    ...{ words: q ?? undefined, from: from ?? undefined, until: until ?? undefined },
  }
}

async function showEntries(c: Asked, door: RegisterDoor, filter: JournalFilter): Promise<Response> {
  const rows: object[] = []
  let total = 0
  for (let page = 1; rows.length < MOST; page++) {
    const found = await door.journal({ ...filter, page, size: SIZE })
    if (!found.ok) return showProblem(c, found.problem)
    rows.push(...found.value.rows)
    total = found.value.total
    if (found.value.rows.length < SIZE) break
  }
  const name = nameOfPart('journal', { held: rows.length, total })
  return showTable(c, { columns: COLUMNS, rows: rows as Table['rows'], name })
}

async function showJournal(c: Asked, door: RegisterDoor, { watch }: AppParts): Promise<Response> {
  const asked = readQuery(c, query)
  if (!asked.ok) return showProblem(c, asked.problem)
  const { page, verify, ...narrowed } = asked.value
  const filter = filterOf(narrowed)
  if (c.req.path.endsWith('.csv')) return showEntries(c, door, filter)
  const found = await door.journal({ ...filter, page })
  if (!found.ok || c.req.path.endsWith('.json')) return showJson(c, found)
  const verdict = verify ? await door.verdict() : null
  if (verdict && !verdict.ok) return showProblem(c, verdict.problem)
  if (verdict) watch?.keep(verdict.value)
  const checkpoints = await door.ask(async (db) => ok(await listCheckpoints(db)))
  if (!checkpoints.ok) return showProblem(c, checkpoints.problem)
  const list = {
    ...{ page: found.value, asked: narrowed, verdict: verdict?.value ?? null },
    ...{ checkpoints: checkpoints.value.toReversed(), seen: watch?.seen() ?? null },
  }
  return showPage(c, <JournalPage list={list} screen={c.var.screen} />)
}

/** What outsiders check the journal by, packed while it is read. */
async function sendBundle(c: Asked, door: RegisterDoor): Promise<Response> {
  const bundle = await door.bundle()
  if (!bundle.ok) return showProblem(c, bundle.problem)
  const name = `kelisim-bundle-${bundle.value.entries}.zip`
  return c.body(bodyOf(packed('bundle', bundle.value.files)), 200, {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="${name}"`,
  })
}

async function healthOf(c: Asked, { clock, watch }: AppParts): Promise<Result<Health>> {
  const { door } = c.var
  const counts = door === null ? null : await door.askKept('counts of the register', countRegister)
  const waiting =
    door === null ? null : await door.ask(async (db) => ok(await countWaiting(db, c.var.actor ?? NOBODY)))
  const seen = watch?.seen() ?? null
  return ok({
    database: counts?.ok === true,
    counts: counts?.ok ? counts.value : null,
    confirmations: waiting?.ok ? waiting.value : null,
    clock: clock(),
    verified: seen === null ? null : { at: seen.at, brokenAt: seen.verdict.broken?.number ?? null },
  })
}

const NOBODY = { name: '', role: 'public' } as const

async function showHealth(c: Asked, parts: AppParts): Promise<Response> {
  const health = await healthOf(c, parts)
  if (!health.ok || c.req.path.endsWith('.json')) return showJson(c, health)
  return showPage(c, <HealthPage health={health.value} screen={c.var.screen} />)
}

/** The journal and the walk along its chain, which changes nothing and is asked for by GET; and how the machine does. */
export function addJournalRoutes(app: WebApp, parts: AppParts): void {
  for (const ending of ['', '.json', '.csv'])
    app.get(`/journal${ending}`, (c) => throughDoor(c, (open) => showJournal(c, open, parts)))
  app.get('/journal/bundle', (c) => throughDoor(c, (open) => sendBundle(c, open)))
  app.get('/health', (c) => showHealth(c, parts))
  app.get('/health.json', (c) => showHealth(c, parts))
}
