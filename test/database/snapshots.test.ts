import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readBundle, verifyBundle, verifyProof } from '../../bin/verify-bundle.mjs'
import { acceptStatement, undoDecision } from '../../src/intake/index.js'
import type { StatementId } from '../../src/kernel/index.js'
import {
  type Actor,
  commandNamed,
  differenceOf,
  exportJournal,
  getSnapshot,
  type JournalEntry,
  journalTip,
  lastJournalNumber,
  listCheckpoints,
  listCommitments,
  listJournal,
  listNamed,
  newestCheckpoint,
  openSigner,
  proveEntry,
  proveGrowth,
  type Register,
  registerOver,
  signDaily,
  signJournal,
  verifyJournal,
} from '../../src/register/index.js'
import { isGrowth } from '../../src/register/journal/merkle.js'
import { emptyReplay, hashOfState, replayJournal } from '../../src/register/journal/replay.js'
import { mustHave } from './must-have.js'
import {
  acceptAll,
  codeOf,
  INPUT,
  REVIEWER,
  TEXT,
  type TestRegister,
  takeIn,
  testRegister,
} from './review-setup.js'

const SECRETARIAT: Actor = { name: 'Secretary', role: 'secretariat' }
const MACHINE: Actor = { name: 'Kelisim', role: 'operator' }
const DAY = 86_400_000

let here: TestRegister
let register: Register
let folder: string
let now = Date.UTC(2025, 4, 14, 10)

const act = async <T>(actor: Actor, work: Parameters<Register['act']>[1]) =>
  mustHave(await register.act(actor, work as never)) as T
const ask = async <T>(question: Parameters<typeof register.ask<T>>[0]) =>
  mustHave(await register.ask(question))
const take = async (purpose: string) => {
  const { run } = mustHave(commandNamed('snapshots.take'))
  const done = await act<{ id: string }>(SECRETARIAT, (tx, writer) => run(tx, writer, { purpose }))
  return ask((db) => getSnapshot(db, done.id))
}

beforeAll(async () => {
  here = await testRegister()
  folder = mkdtempSync(join(tmpdir(), 'kelisim-bundle-'))
  const opened = { db: here.register.db, isWeakened: false, where: 'test', close: async () => undefined }
  const clock = () => new Date(now).toISOString()
  register = registerOver(opened, { clock, signer: () => openSigner(folder) })
})

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await here?.close()
})

describe('snapshots', () => {
  let ids: Readonly<Record<string, StatementId>>

  beforeAll(async () => {
    ids = await takeIn(here)
    await acceptAll(here, ids)
  })

  it('fix the number the journal had, for a purpose, and questions are answered as of it', async () => {
    const snapshot = await take('brief for the spring meeting')
    expect(snapshot).toMatchObject({ takenBy: 'Secretary', purpose: 'brief for the spring meeting' })
    expect(snapshot.number).toBe((await lastJournalNumber(register.db)) - 1)
    const { commitment = '' as StatementId } = ids
    await here.act((tx, writer) => undoDecision(tx, writer, { statement: commitment, version: 2 }))
    expect((await ask(listCommitments)).total).toBe(0)
    expect(mustHave(await register.askAsOf(snapshot.number, listCommitments)).total).toBe(1)
    await here.act((tx, writer) => acceptStatement(tx, writer, { statement: commitment, version: 3 }))
  })

  it('hold the hash that replaying the journal to their number gives, however much comes later', async () => {
    const [first, second] = [await take('one'), await take('two')]
    for (const { number, state } of [first, second]) {
      const replay = emptyReplay()
      await replayJournal(register.db, replay, number)
      expect([replay.number, hashOfState(replay.state)]).toEqual([number, state])
    }
    expect(first.state).not.toBe(second.state)
  })

  it('are listed, and one that is not there is told', async () => {
    const { rows } = await ask((db) =>
      mustHave(listNamed('snapshots')).rows(db, { today: '2025-05-14', words: 'spring' }),
    )
    expect(rows).toMatchObject([{ purpose: 'brief for the spring meeting', takenBy: 'Secretary' }])
    expect(codeOf(await register.ask((db) => getSnapshot(db, 'sn_none')))).toBe('absent.snapshot')
  })

  it('are taken by those who have the right, and never changed', async () => {
    const { run } = mustHave(commandNamed('snapshots.take'))
    const refused = await register.act(REVIEWER, (tx, writer) => run(tx, writer, { purpose: 'x' }))
    expect(codeOf(refused)).toBe('refused.role')
    for (const table of ['snapshots', 'checkpoints'])
      await expect(sql`delete from ${sql.table(table)}`.execute(here.database.owner)).rejects.toThrow(
        'append-only',
      )
  })

  it('sign the journal with them, their own entry in it', async () => {
    const { number } = await take('signed')
    expect((await newestCheckpoint(register.db))?.size).toBe(number + 1)
  })
})

describe('the difference of two numbers', () => {
  it('tells what is new, changed with its fields, and gone', async () => {
    const from = await lastJournalNumber(register.db)
    const { topic = '' as StatementId } = await takeIn(here, {
      ...INPUT,
      published: '2025-07-01',
      text: `${TEXT}Выпуск 9\n`,
    })
    const middle = await lastJournalNumber(register.db)
    await here.act((tx, writer) => acceptStatement(tx, writer, { statement: topic, version: 1 }))
    const to = await lastJournalNumber(register.db)
    const added = await ask((db) => differenceOf(db, 'statements', { from, to: middle }))
    expect(added).toMatchObject({ counts: { new: 10, changed: 0, gone: 0 }, changed: [], gone: [] })
    expect(added.new).toHaveLength(10)
    const moved = await ask((db) => differenceOf(db, 'statements', { from: middle, to }))
    expect(moved.counts).toEqual({ new: 0, changed: 1, gone: 0 })
    expect(moved.changed[0]?.key).toBe(topic)
    expect(moved.changed[0]?.fields).toContainEqual({ field: 'state', before: 'read', after: 'accepted' })
    expect(moved.changed[0]?.fields.map(({ field }) => field)).not.toContain('quote')
    const whole = await ask((db) => differenceOf(db, 'statements', { from, to, rows: 3 }))
    expect([whole.counts.new, whole.new.length]).toEqual([10, 3])
  })

  it('tells of a row that went, and of nothing where nothing happened', async () => {
    const from = await lastJournalNumber(register.db)
    await here.database.owner.transaction().execute(async (tx) => {
      await sql`delete from report_items`.execute(tx)
      await sql`insert into journal (n, entry, hash) select n + 1, replace(replace(entry, '"n":' || n, '"n":' || n + 1),
        prev, hash), repeat('e', 64) from journal order by n desc limit 1`.execute(tx)
    })
    const gone = await ask((db) => differenceOf(db, 'report_items', { from, to: from + 1 }))
    expect(gone.counts).toMatchObject({ new: 0, changed: 0 })
    expect(gone.gone.length).toBe(gone.counts.gone)
    expect(gone.counts.gone).toBeGreaterThan(0)
    const nothing = await ask((db) => differenceOf(db, 'figures', { from, to: from + 1 }))
    expect(nothing.counts).toEqual({ new: 0, changed: 0, gone: 0 })
    await here.database.owner.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await sql`delete from journal where n = ${from + 1}`.execute(tx)
    })
  })

  it.each([
    ['absent.list', 'journal', { from: 0, to: 1 }],
    ['absent.list', 'statements; drop table x', { from: 0, to: 1 }],
    ['absent.journal-entry', 'statements', { from: 0, to: 100_000 }],
    ['invalid.numbers', 'statements', { from: 2, to: 1 }],
  ] as const)('is refused with %s: %s', async (code, table, span) => {
    expect(codeOf(await register.ask((db) => differenceOf(db, table, span)))).toBe(code)
  })
})

describe('checkpoints', () => {
  it('are signed once a day, and only when the journal grew', async () => {
    now += DAY
    const sizes = async () => (await listCheckpoints(register.db)).map(({ size }) => size)
    await act(MACHINE, signDaily)
    const first = await sizes()
    expect(first.at(-1)).toBe(await lastJournalNumber(register.db))
    await takeIn(here, { ...INPUT, published: '2025-08-01', text: `${TEXT}Выпуск 10\n` })
    await act(MACHINE, signDaily)
    expect(await sizes()).toEqual(first)
    now += DAY
    await act(MACHINE, signDaily)
    expect(await sizes()).toHaveLength(first.length + 1)
    now += DAY
    await act(MACHINE, signDaily)
    expect(await sizes()).toHaveLength(first.length + 1)
  })

  it('are told with the newest entry of the journal, as the foot of a page has them', async () => {
    const { number, signed } = await journalTip(register.db)
    const newest = await newestCheckpoint(register.db)
    expect({ number, ...signed }).toEqual({
      number: await lastJournalNumber(register.db),
      size: newest?.size,
      root: newest?.root,
    })
    const untouched = await testRegister()
    expect(await journalTip(untouched.register.db)).toEqual({ number: 0, signed: null })
    await untouched.close()
  })

  it('are signed with a key that only its owner reads, made once', () => {
    const [one, two] = [mustHave(openSigner(folder)), mustHave(openSigner(folder))]
    expect(one.key).toBe(two.key)
    expect(statSync(join(folder, 'keys', 'journal.pem')).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(folder, 'keys'))).toEqual(['journal.pem'])
    writeFileSync(join(folder, 'no-folder'), '')
    expect(codeOf(openSigner(join(folder, 'no-folder')))).toBe('unavailable.journal-key')
  })
})

describe('a bundle', () => {
  const key = () => mustHave(openSigner(folder)).key

  it('that the register exports is sound to the verifier that shares no code with it', async () => {
    await act(MACHINE, signJournal)
    const target = join(folder, 'bundle')
    const made = await ask((db) => exportJournal(db, target, key()))
    expect(made).toMatchObject({ entries: await lastJournalNumber(register.db), editions: 3 })
    const verdict = verifyBundle(readBundle(target), { key: key() })
    expect(verdict).toMatchObject({ sound: true, checked: made.entries })
    expect(readdirSync(folder).filter((name) => name.startsWith('bundle'))).toEqual(['bundle'])
    expect(codeOf(await register.ask((db) => exportJournal(db, target, key())))).toBe('conflict.folder')
  })

  it('is not left behind half made', async () => {
    const target = join(folder, 'no-folder', 'bundle')
    expect(codeOf(await register.ask((db) => exportJournal(db, target, key())))).toBe('unavailable.folder')
  })

  it('holds of one entry what an outsider needs, and no more', async () => {
    for (const number of [1, 2, 7, await lastJournalNumber(register.db)]) {
      const proof = await ask((db) => proveEntry(db, { number }))
      expect(verifyProof({ ...proof, key: key() })).toMatchObject({ sound: true })
    }
    expect(codeOf(await register.ask((db) => proveEntry(db, { number: 99_999 })))).toBe(
      'absent.journal-entry',
    )
  })
})

describe('the proof that the journal only grew', () => {
  const rootIn = (note: string) => Buffer.from(note.split('\n')[2] ?? '', 'base64')
  const sizeIn = (note: string) => Number(note.split('\n')[1])

  it('holds from every checkpoint to the newest, and for no other pair', async () => {
    const checkpoints = await listCheckpoints(register.db)
    expect(checkpoints.length).toBeGreaterThan(1)
    for (const { size, note } of checkpoints) {
      const { from, to, path } = await ask((db) => proveGrowth(db, size))
      expect(from).toBe(note)
      const growth = {
        from: { size, root: rootIn(from) },
        to: { size: sizeIn(to), root: rootIn(to) },
        path: path.map((step) => Buffer.from(step, 'hex')),
      }
      expect(isGrowth(growth)).toBe(true)
      const other = { ...growth, from: { size, root: Buffer.alloc(32, 1) } }
      expect(isGrowth(other)).toBe(false)
    }
    expect(codeOf(await register.ask((db) => proveGrowth(db, 99_999)))).toBe('absent.checkpoint')
  })
})

describe('replaying the journal', () => {
  const AREAS = ['figures', 'projects', 'documents', 'events', 'reports', 'greetings', 'awards', 'topics']

  async function entries(): Promise<readonly JournalEntry[]> {
    const found: JournalEntry[] = []
    for (let page = 1; ; page++) {
      const { rows } = await ask((db) => listJournal(db, { page, size: 200, descending: false }))
      found.push(...rows)
      if (rows.length < 200) return found
    }
  }

  it.each(AREAS)('rebuilds the rows of %s', async (table) => {
    const { state } = await (async () => {
      const replay = emptyReplay()
      await replayJournal(register.db, replay)
      return replay
    })()
    const found = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(register.db)
    expect(found.rows.length).toBeGreaterThan(0)
    for (const { id, ...row } of found.rows) expect(row).toMatchObject(state.get(String(id)) as object)
  })

  it('rebuilds what statements say and where their review stands', async () => {
    const last = new Map((await entries()).map((entry) => [entry.subject, entry]))
    const decided = await register.db.selectFrom('statements').selectAll().where('version', '>', 1).execute()
    expect(decided.length).toBeGreaterThan(5)
    for (const { id, state, version } of decided)
      expect(last.get(id)?.after).toMatchObject({ state, version })
  })
})

describe('a register whose owner tampers with everything but checkpoints', () => {
  const tamper = (change: ReturnType<typeof sql>) =>
    here.database.owner.transaction().execute(async (tx) => {
      await sql`set local session_replication_role = replica`.execute(tx)
      await change.execute(tx)
    })

  it('is sound before', async () => {
    expect(await ask(verifyJournal)).toMatchObject({ sound: true, broken: null })
  })

  it('cannot cut the tail unseen', async () => {
    const last = await lastJournalNumber(register.db)
    await tamper(sql`delete from journal where n >= ${last - 1}`)
    expect((await ask(verifyJournal)).broken).toEqual({ number: last - 1, why: 'tail-cut' })
  })

  it('cannot rewrite an entry with its hash where a checkpoint was signed', async () => {
    const size = (await listCheckpoints(register.db))[0]?.size ?? 0
    await tamper(sql`delete from journal where n > ${size}`)
    await tamper(sql`update checkpoints set root = repeat('a', 64) where size = ${size}`)
    expect((await ask(verifyJournal)).broken).toEqual({ number: size, why: 'root-mismatch' })
  })
})
