import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { chanceFrom } from './chance.mjs'
import { median } from './measure.mjs'
import { promisesFrom } from './mention-texts.mjs'
import { say } from './say.mjs'

const COMMITMENTS = 20_000
const OF_A_READOUT = 10
const AT_ONCE = 2000
const ASKED = 40
const DAY = 24 * 60 * 60 * 1000

async function modulesOf(root) {
  const load = (place) => import(pathToFileURL(join(root, 'dist/src', place)).href)
  const [platform, register, own, search] = await Promise.all(
    ['platform/index.js', 'register/index.js', 'platform/embedded.js', 'register/search.js'].map(load),
  )
  return { ...platform, ...register, ...own, ...search }
}

function must(result) {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`)
  return result.value
}

const idOf = (prefix, number) => `${prefix}_${String(number).padStart(24, '0')}`

/** The readout of every tenth promise, a day later each. */
function readoutRows(number, { language }) {
  const day = new Date(Date.UTC(2010, 0, 1) + number * DAY).toISOString().slice(0, 10)
  const [id, at] = [idOf('rd', number), `${day}T00:00:00Z`]
  const readout = { id, title: 'Readout', publisher: 'UZ', published: day, pair: 'UZ-KZ', search: '' }
  const edition = {
    id: idOf('ed', number),
    readout: id,
    language,
    text: 'Text',
    text_hash: String(number).padStart(64, '0'),
  }
  return {
    readouts: [{ ...readout, received_at: at, received_by: 'Reviewer' }],
    editions: [{ ...edition, received_at: at }],
  }
}

/** A promise as accepted statement with its act, and the commitment it opened. */
function promiseRows(number, { act, quote }, searchWords) {
  const [id, at] = [idOf('st', number), '2010-01-01T00:00:00Z']
  const reference = `UZ-KZ/undated/${String(number).padStart(2, '0')}`
  const told = { force: 'agreed', reference, pair: 'UZ-KZ' }
  const statement = {
    id,
    edition: idOf('ed', Math.floor(number / OF_A_READOUT)),
    kind: 'commitment',
    ...told,
  }
  const span = { quote, span_start: 0, span_end: quote.length, rule: 'ru/commitment/bench' }
  const reviewed = { state: 'accepted', version: 2, reviewed_by: 'Reviewer', reviewed_at: at, added_at: at }
  const slot = { statement: id, ordinal: 0, name: 'act', value_type: 'words', value: act, quote: act }
  const lists = { parties: ['UZ', 'KZ'], actors: [], addressees: [], sectors: [] }
  return {
    statements: [{ ...statement, ...span, ...reviewed, search: searchWords(`${quote} ${act}`) }],
    statement_slots: [{ ...slot, span_start: 0, span_end: act.length, basis: 'stated' }],
    commitments: [
      { id: idOf('co', number), title: act, ...told, ...lists, opened_by: id, opened_at: at, version: 1 },
    ],
  }
}

function gather(all, rows) {
  for (const [table, some] of Object.entries(rows)) {
    all[table] ??= []
    all[table].push(...some)
  }
}

async function insert(client, table, rows) {
  const columns = Object.keys(rows[0]).map((name) => `"${name}"`)
  const given = `json_populate_recordset(null::${table}, $1)`
  const text = `insert into ${table} (${columns}) select ${columns} from ${given}`
  await client.query(text, [JSON.stringify(rows)])
}

/** Writes the promises past the commands: only what is asked here is measured. */
async function fill(client, { promise, searchWords }) {
  await client.query('set session_replication_role = replica')
  for (let from = 0; from < COMMITMENTS; from += AT_ONCE) {
    const all = {}
    for (let number = from; number < from + AT_ONCE; number++) {
      const made = promise(Math.floor(number / OF_A_READOUT))
      if (number % OF_A_READOUT === 0) gather(all, readoutRows(number / OF_A_READOUT, made))
      gather(all, promiseRows(number, made, searchWords))
    }
    for (const [table, rows] of Object.entries(all)) await insert(client, table, rows)
  }
  await client.query('vacuum analyze')
}

/** Milliseconds by the clock for each of the newest statements, after one that warms up. */
async function timesOf(ask) {
  const times = []
  for (let turn = 0; turn <= ASKED; turn++) {
    const from = performance.now()
    await ask(idOf('st', COMMITMENTS - 1 - turn * 7))
    times.push(performance.now() - from)
  }
  return times.slice(1).sort((one, other) => one - other)
}

async function measure({ db }, { proposeMentionsFor }) {
  const bare = median(
    await timesOf((id) => db.selectFrom('statements').selectAll().where('id', '=', id).execute()),
  )
  const times = await timesOf(async (id) => must(await proposeMentionsFor(db, id)))
  const middle = median(times)
  say(`proposals against ${COMMITMENTS} commitments, median`, `${middle.toFixed(1)} ms`)
  say('the slowest of them', `${times.at(-1).toFixed(1)} ms`)
  say('a bare select by primary key', `${bare.toFixed(2)} ms`)
  say('proposals take as long as bare selects, times', (middle / bare).toFixed(0))
}

/** How long it takes to find what a statement may say again among many commitments of four languages. */
export async function benchMentions({ root }) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kelisim-bench-'))
  const modules = await modulesOf(root)
  const opened = must(await modules.openRegister(must(modules.readConfig({}, { dataFolder }))))
  const server = must(await modules.useOwnServer({ dataFolder }))
  const client = new pg.Client(server.connectionAs('owner'))
  try {
    await client.connect()
    const promise = promisesFrom(root, chanceFrom(20240405))
    await fill(client, { promise, searchWords: modules.searchWords })
    await measure(opened, modules)
  } finally {
    await client.end()
    await server.leave()
    await opened.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
