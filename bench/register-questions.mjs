import { pickFrom } from './chance.mjs'
import { patiently } from './register-measure.mjs'

const TODAY = '2026-11-25'
/** A day before the end of a year, when promises of both loads fall due. */
const BEFORE_DUES = '2018-12-10'

function must(result) {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`)
  return result.value
}

/** A select by primary key and nothing else: what any question costs at least here. */
export function bareSelect({ db, ids }) {
  return (turn) =>
    db
      .selectFrom('statements')
      .selectAll()
      .where('id', '=', ids[(turn * 37) % ids.length])
      .execute()
}

/** Accepts statements that wait, each once. */
export async function askAccept(figures, { register, intake, waiting }) {
  const actor = { name: 'Reviewer', role: 'reviewer' }
  const accept = (statement) =>
    register.act(actor, (tx, writer) => intake.acceptStatement(tx, writer, { statement, version: 1 }))
  const enter = async () => must(await accept(waiting.pop()))
  await figures.ask('entering a reviewed statement, with its journal', enter, 'entering')
}

/** A filter of the list that some row fits, from a row of its middle; null when no filter has the name of a column. */
function filterFor({ filters }, row) {
  for (const name of filters) {
    const value = Array.isArray(row?.[name]) ? row[name][0] : row?.[name]
    if (value !== null && value !== undefined) return { [name]: String(value) }
  }
  return null
}

/** The first page of a list, one in its middle, and one with a filter. */
async function askList(figures, { db, name, rows, filters }) {
  const page = (asked) => rows(db, { today: TODAY, ...asked }).then(must)
  const first = await patiently(() => page({}))
  const length = first.total
  if (length === 0) return console.log(`  ${name}: no rows`)
  console.log(`  ${name}: ${length} rows`)
  const keep = (what, asked) => figures.ask(`${name}: ${what}`, () => page(asked), 'list')
  const middle = Math.max(1, Math.floor(length / first.size / 2))
  await keep('first page', {})
  await keep('middle page', { page: middle })
  const filter = filterFor({ filters }, first.rows[Math.floor(first.rows.length / 2)])
  if (filter) await keep(`with ${Object.keys(filter)[0]}`, { filters: filter })
}

/** Lists with pages of their own, which are asked with their filters beside the page. */
function ownLists({ listStatements, listReadouts, listMeetings, listJournal }) {
  const flat =
    (list) =>
    (db, { filters, ...query }) =>
      list(db, { ...query, ...filters })
  return [
    { name: 'statements', rows: flat(listStatements), filters: ['kind'] },
    { name: 'statements of a pair', rows: flat(listStatements), filters: ['pair'] },
    { name: 'readouts', rows: flat(listReadouts), filters: ['pair'] },
    { name: 'meetings', rows: flat(listMeetings), filters: ['pair'] },
    { name: 'journal', rows: flat(listJournal), filters: ['act'] },
  ]
}

/** Every list of the register. */
export async function askLists(figures, { db, modules }) {
  const named = [...modules.LISTS.values()]
  const own = ownLists(modules).filter(({ name }) => !named.some((one) => one.name === name))
  for (const list of [...own, ...named]) await askList(figures, { db, ...list })
}

/** Searching in statements: a rare word, a frequent one, the beginning of one, and a phrase. */
export async function askSearch(figures, { db, modules, source }) {
  const search = (words) => modules.listStatements(db, { words }).then(must)
  const rare = Array.from({ length: 30 }, () => pickFrom(source.words, source.chance))
  const keep = async (name, words) => {
    const { total } = await patiently(() => search(words(0)))
    console.log(`  search: ${name}: ${total} statements have it`)
    await figures.ask(`search: ${name}`, (turn) => search(words(turn)), 'search')
  }
  await keep('a rare word', (turn) => rare[turn % rare.length])
  await keep('a frequent word', () => 'сотрудничества')
  await keep('the beginning of a word', () => 'тран')
  await keep('a phrase', () => '"и казахстана"')
}

/** The search over all kinds with its eleven facets, and what falls due; the first question of a process reads all rows. */
export async function askFinding(figures, { db, modules, source }) {
  const find = (asked) => modules.findInRegister(db, { today: TODAY, ...asked }).then(must)
  const from = performance.now()
  const { total, size } = await patiently(() => find({}))
  console.log(`  finding: the first question of a process: ${(performance.now() - from).toFixed(0)} ms`)
  const rare = Array.from({ length: 30 }, () => pickFrom(source.words, source.chance))
  const keep = (name, asked, sort = 'list') =>
    figures.ask(`finding: ${name}`, (turn) => find(asked(turn)), sort)
  await keep('everything', () => ({}))
  await keep('a kind', () => ({ facets: { kind: ['commitment'] } }))
  await keep('a pair and a flag', () => ({ facets: { pair: ['UZ-KZ'], flag: ['overdue'] } }))
  await keep('a page in the middle', () => ({ page: Math.max(1, Math.floor(total / size / 2)) }))
  await keep('a rare word', (turn) => ({ words: rare[turn % rare.length] }), 'finding')
  await keep('a frequent word', () => ({ words: 'сотрудничества' }), 'finding')
  const due = () => modules.findDue(db, { today: BEFORE_DUES, days: 30 }).then(must)
  console.log(`  finding: ${(await patiently(due)).total} commitments fall due within 30 days`)
  await figures.ask('finding: what falls due within 30 days', due, 'list')
}

/** What differs in a list between two numbers, as its rows show it; the last tenth of the journal. */
export async function askListDifference(figures, { db, modules }) {
  const to = await modules.lastJournalNumber(db)
  const from = Math.floor(to * 0.9)
  for (const name of ['commitments', 'figures', 'ties']) {
    const list = modules.LISTS.get(name)
    const ask = async () => must(await modules.differenceOfList(db, list, { from, to, today: TODAY }))
    await figures.ask(`difference of the list ${name}, last tenth`, ask, 'difference')
  }
  const list = modules.LISTS.get('commitments')
  const { rows } = must(await patiently(() => list.rows(db, { today: TODAY })))
  const ids = rows.map(({ id }) => id)
  const marks = async () => must(await modules.changedSince(db, list, { ids, number: from, today: TODAY }))
  await figures.ask('marks since a number on a page of commitments', marks, 'list')
}

/** What differs between two numbers, of the last tenth and of the last half of the journal. */
export async function askDifference(figures, { db, modules }) {
  const to = await modules.lastJournalNumber(db)
  for (const table of ['commitments', 'statements'])
    for (const [what, share] of [
      ['tenth', 0.9],
      ['half', 0.5],
    ]) {
      const span = { from: Math.floor(to * share), to }
      const ask = async () => must(await modules.differenceOf(db, table, span))
      await figures.ask(`difference of two numbers, ${table}, last ${what}`, ask, 'difference')
    }
}

/** Which commitments a statement may say again, against all that there are. */
export async function askMentions(figures, { db, modules, ids }) {
  const ask = async (turn) => must(await modules.proposeMentionsFor(db, ids[turn % ids.length]))
  await figures.ask('proposals of mentions', ask, 'mentions')
}
