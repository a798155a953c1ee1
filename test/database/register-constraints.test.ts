import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REJECT_REASONS } from '../../src/intake/index.js'
import type { StatementId } from '../../src/kernel/index.js'
import {
  COMPARISONS,
  type Database,
  DOCUMENT_STAGES,
  DOCUMENT_TYPES,
  EVENT_TYPES,
  FIGURE_BOUNDS,
  MEASURES,
  MEETING_FORMATS,
  OCCASIONS,
  PARTY_KINDS,
  PROJECT_STAGES,
  READING_STATES,
  RELATIONS,
  WORK_STATES,
} from '../../src/register/index.js'
import { FORCES, KINDS, VALUE_TYPES } from '../../src/statements/index.js'
import { acceptAll, type TestRegister, takeIn, testRegister } from './review-setup.js'

let here: TestRegister
let owner: Database
let application: Database
let ids: Readonly<Record<string, StatementId>>

beforeAll(async () => {
  here = await testRegister()
  owner = here.database.owner
  application = here.database.application
  ids = await takeIn(here)
  await acceptAll(here, ids)
})

afterAll(() => here?.close())

/** The words a check constraint lets pass, as the database keeps them. */
async function wordsOfCheck(table: string, column: string): Promise<readonly string[]> {
  const found = await sql<{ definition: string }>`
    select pg_get_constraintdef(c.oid) as definition from pg_constraint c
    where c.contype = 'c' and c.conname = ${`${table}_${column}_check`}`.execute(owner)
  return [...(found.rows[0]?.definition ?? '').matchAll(/'([^']+)'::text/g)].map((match) => match[1] ?? '')
}

describe('closed lists', () => {
  it.each<[string, string, readonly string[]]>([
    ['parties', 'kind', PARTY_KINDS],
    ['statements', 'kind', KINDS],
    ['statements', 'force', FORCES],
    ['statements', 'state', READING_STATES],
    ['statements', 'reason', [...REJECT_REASONS, 'undone']],
    ['statement_slots', 'value_type', VALUE_TYPES],
    ['meetings', 'format', MEETING_FORMATS],
    ['commitments', 'force', FORCES],
    ['commitment_sides', 'work_state', WORK_STATES],
    ['mentions', 'relation', RELATIONS],
    ['figures', 'measure', MEASURES],
    ['figures', 'bound', FIGURE_BOUNDS],
    ['figures', 'comparison', COMPARISONS],
    ['projects', 'stage', PROJECT_STAGES],
    ['documents', 'type', DOCUMENT_TYPES],
    ['documents', 'stage', DOCUMENT_STAGES],
    ['events', 'type', EVENT_TYPES],
    ['greetings', 'occasion', OCCASIONS],
  ])('of %s.%s are the same in the database and in the code', async (table, column, words) => {
    expect([...(await wordsOfCheck(table, column))].sort()).toEqual([...words].sort())
  })
})

/** What people keep for their work, and the tie of a readout to a meeting, which is untied with its history kept. */
const ITS_OWN = ['form_drafts', 'letter_wishes', 'letters', 'meeting_readouts', 'saved_views', 'visits']

describe('what was said', () => {
  const changes: readonly (readonly [string, ReturnType<typeof sql>])[] = [
    ['the text of an edition', sql`update editions set text = 'other'`],
    ['an edition itself', sql`delete from editions`],
    ['the quote of a statement', sql`update statements set quote = 'other'`],
    ['the span of a statement', sql`update statements set span_start = 0`],
    ['the force of a statement', sql`update statements set force = 'agreed'`],
    ['the reference of a statement', sql`update statements set reference = 'UZ-KZ/2025-01-01/99'`],
    ['a slot', sql`update statement_slots set value = 'other'`],
    ['a decision', sql`delete from decisions`],
    ['a claimed figure', sql`update figures set value = 1`],
    ['all editions at once', sql`truncate editions cascade`],
  ]

  it.each(changes)('cannot be changed by the application: %s', async (_, change) => {
    await expect(change.execute(application)).rejects.toThrow('permission denied')
  })

  it.each(changes)('cannot be changed by the owner either: %s', async (_, change) => {
    await expect(change.execute(owner)).rejects.toThrow(/append-only|never changed/)
  })

  it('cannot be deleted by the application, but for what people keep for their work', async () => {
    const tables = await sql<{
      name: string
    }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(owner)
    const rights = await sql<{
      name: string
    }>`select table_name as name from information_schema.role_table_grants
      where grantee = 'kelisim_app' and privilege_type in ('DELETE', 'TRUNCATE')`.execute(owner)
    expect(tables.rows.length).toBeGreaterThan(25)
    expect(rights.rows.map(({ name }) => name).sort()).toEqual(ITS_OWN)
  })
})

describe('rows that make no sense', () => {
  const COPY = sql`id || 'x', edition, kind, force`
  const rest = sql`quote, rule, reference, id, search, added_at, 'read'`
  const columns = sql`id, edition, kind, force, span_start, span_end, quote, rule, reference, corrects, search, added_at, state`

  it.each<[string, ReturnType<typeof sql>, string]>([
    [
      'an empty span',
      sql`insert into statements (${columns}) select ${COPY}, 5, 5, ${rest} from statements limit 1`,
      'statements_span',
    ],
    [
      'a span before the text',
      sql`insert into statements (${columns}) select ${COPY}, -1, 5, ${rest} from statements limit 1`,
      'statements_span_start_check',
    ],
    [
      'a decision without a reviewer',
      sql`update statements set reviewed_by = null, reviewed_at = null`,
      'statements_decided_by',
    ],
    [
      'a rejection without a reason',
      sql`update statements set state = 'rejected'`,
      'statements_rejected_for',
    ],
    [
      'a side for nobody',
      sql`update commitment_sides set party = 'QQ' where party = 'UZ'`,
      'commitment_sides_party_fkey',
    ],
    [
      'a second commitment of one statement',
      sql`insert into commitments select id || 'x', reference || 'x', title, force,
      due, due_words, due_basis, due_why, parties, actors, addressees, sectors, opened_by, opened_at from commitments`,
      'commitments_opened_by_key',
    ],
    ['a pair that is none', sql`update readouts set pair = 'UZKZ'`, 'readouts_pair_check'],
    [
      'the same text twice',
      sql`insert into editions select id || 'x', readout, language, text, text_hash, replaces,
      received_at from editions`,
      'editions_text_hash_key',
    ],
  ])('are refused by the database: %s', async (_, change, constraint) => {
    await expect(change.execute(owner)).rejects.toThrow(constraint)
  })
})
