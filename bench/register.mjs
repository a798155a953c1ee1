import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { median } from './measure.mjs'
import { fillAreas } from './register-areas.mjs'
import { Loader, readoutsFor } from './register-load.mjs'
import { Figures } from './register-measure.mjs'
import {
  askAccept,
  askDifference,
  askFinding,
  askListDifference,
  askLists,
  askMentions,
  askSearch,
  bareSelect,
} from './register-questions.mjs'
import { say } from './say.mjs'

/** Statements of the two loads; the second holds the first. */
const SIZES = [10_000, 100_000]
const COMMITMENTS_OF = 0.2
/** Readouts that wait for review in each load, with numbers that no other has. */
const WAITING = { from: 1_000_000, readouts: 3 }

async function modulesOf(root) {
  const load = (place) => import(pathToFileURL(join(root, 'dist/src', place)).href)
  const [platform, register, intake] = await Promise.all(
    ['platform/index.js', 'register/index.js', 'intake/index.js'].map(load),
  )
  const { useOwnServer } = await load('platform/embedded.js')
  const { searchWords } = await load('register/search.js')
  const { GENESIS, sealEntry } = await load('register/journal/chain.js')
  return { platform, register, intake, useOwnServer, searchWords, GENESIS, sealEntry }
}

function must(result) {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`)
  return result.value
}

/** A register in a folder of its own, with a connection that may do everything. */
async function openEmpty({ platform, register, useOwnServer }, dataFolder) {
  const config = must(platform.readConfig({}, { dataFolder }))
  const opened = must(await register.openRegister(config))
  const server = must(await useOwnServer({ dataFolder }))
  const client = new pg.Client(server.connectionAs('owner'))
  await client.connect()
  const close = async () => {
    await client.end()
    await server.leave()
    await opened.close()
  }
  return { opened, client, close }
}

async function idsOf(client, state, count) {
  const found = await client.query('select id from statements where state = $1 order by id limit $2', [
    state,
    count,
  ])
  return found.rows.map(({ id }) => id)
}

async function commitmentStatements(client) {
  const found = await client.query('select opened_by from commitments order by id desc limit 40')
  return found.rows.map((row) => row.opened_by)
}

/** Brings the load to so many statements, and to what a database does in its idle hours. */
async function loadUpTo({ loader, client }, from, to, turn) {
  const started = performance.now()
  await loader.load(readoutsFor(from), readoutsFor(to))
  const first = WAITING.from + turn * WAITING.readouts
  await loader.load(first, first + WAITING.readouts, false)
  const thousands = (statements) => (statements * COMMITMENTS_OF) / 1000
  await fillAreas(client, { from: thousands(from), to: thousands(to) })
  // The rows were written past the triggers that keep the counts.
  await client.query('select recount()')
  await client.query('vacuum analyze')
  const { rows } = await client.query(`select (select count(*) from statements) as statements,
    (select count(*) from commitments) as commitments, (select max(n) from journal) as entries`)
  const { statements, commitments, entries } = rows[0]
  say(
    `${statements} statements, ${commitments} commitments, ${entries} journal entries`,
    `loaded in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  )
}

async function measure({ opened, client, modules, source }) {
  const figures = new Figures(bareSelect({ db: opened.db, ids: await idsOf(client, 'accepted', 1000) }))
  await figures.keepBare()
  const waiting = await idsOf(client, 'read', 40)
  await askAccept(figures, { register: opened, intake: modules.intake, waiting })
  const asked = { db: opened.db, modules: modules.register, source }
  await askLists(figures, asked)
  await askSearch(figures, asked)
  await askFinding(figures, asked)
  await askDifference(figures, asked)
  await askListDifference(figures, asked)
  await askMentions(figures, { ...asked, ids: await commitmentStatements(client) })
  return figures
}

/** How many times as long a question may take of ten times as many statements: a page of a list is flat, for what it shows does
 *  not grow; all else, such as what words find, may grow as its answer does, which is linear. The least of each question's times
 *  are held against each other, since what comes on top is the machine's. */
const GROWTH = {
  list: ['a page of a list is flat, at most', 2.5],
  other: ['all else is linear, at most', 10],
}

function grownFrom(small, large) {
  return [...large.times]
    .filter(([name]) => small.times.has(name))
    .map(([name, { least }]) => ({
      name,
      growth: least / small.times.get(name).least,
      sort: large.sortOf(name) === 'list' ? 'list' : 'other',
    }))
    .sort((one, other) => other.growth - one.growth)
}

/** How many times as long the large load takes as the small one, at worst and at the middle, and whether that is kept. */
function tellGrowth(small, large) {
  const grown = grownFrom(small, large)
  console.log(
    `Growth from ${SIZES[0]} to ${SIZES[1]} statements, by the least times, the steepest first (1 is flat):`,
  )
  for (const { name, growth } of grown.slice(0, 12)) say(`  ${name}`, growth.toFixed(2))
  say('  half of all grow less than', median(grown.map(({ growth }) => growth)).toFixed(2))
  for (const [sort, [what, limit]] of Object.entries(GROWTH)) {
    const ofSort = grown.filter((one) => one.sort === sort)
    const over = ofSort.filter(({ growth }) => growth > limit)
    const [worst] = ofSort
    say(
      `  ${what} ${limit} times: ${over.length === 0 ? 'kept' : 'OVER'}`,
      `${worst?.growth.toFixed(2)} (${worst?.name}), ${ofSort.length - over.length} of ${ofSort.length} within`,
    )
    for (const { name, growth } of over) say(`    over: ${name}`, growth.toFixed(2))
  }
}

/** A folder that the database's own account can enter, too. */
function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-bench-'))
  chmodSync(folder, 0o711)
  return folder
}

/** Fills a register of its own with so many statements and hands its folder to the work; throws it away after. */
export async function withLoadedRegister({ root, source, statements }, work) {
  const folder = makeFolder()
  const modules = await modulesOf(root)
  const { client, close } = await openEmpty(modules, folder)
  try {
    const loader = new Loader({ client, register: modules, source })
    await loadUpTo({ loader, client }, 0, statements, 0)
    await work(folder)
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Times of the register under a generated load, in a database of its own that is thrown away. */
export async function benchRegister({ root, source }) {
  const folder = makeFolder()
  const modules = await modulesOf(root)
  const { opened, client, close } = await openEmpty(modules, folder)
  try {
    const loader = new Loader({ client, register: modules, source })
    const found = []
    for (const [turn, size] of SIZES.entries()) {
      await loadUpTo({ loader, client }, turn === 0 ? 0 : SIZES[turn - 1], size, turn)
      found.push(await measure({ opened, client, modules, source }))
      console.log(`  load of the machine in the last five minutes: ${loadavg()[1].toFixed(1)}`)
    }
    tellGrowth(...found)
    found.at(-1)?.tellLimits()
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}
