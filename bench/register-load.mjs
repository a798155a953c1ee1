import { AREA_ROWS, readoutOf, STATEMENTS_OF_READOUT } from './register-rows.mjs'

const READOUTS_AT_ONCE = 40
const SECOND = 1000
/** The journal of the load begins here and has an entry a minute. */
const BEGIN = Date.UTC(2020, 0, 1)

/** Writes generated readouts, reviewed or still to be, with their journal and history, past the commands but not past the
 *  rules: the chain is whole, and each version has the number of its entry. */
export class Loader {
  #client
  #register
  #source
  #head = null
  #columns = new Map()

  constructor({ client, register, source }) {
    this.#client = client
    this.#register = register
    this.#source = source
  }

  /** Readouts from one number to another, both counted from 0; those that are not accepted wait for review. */
  async load(from, to, isAccepted = true) {
    // Triggers and references would be looked at row by row; the rows are made so that they hold.
    await this.#client.query('set session_replication_role = replica')
    for (let start = from; start < to; start += READOUTS_AT_ONCE)
      await this.#loadPortion(start, Math.min(start + READOUTS_AT_ONCE, to), isAccepted)
    await this.#client.query('set session_replication_role = origin')
  }

  async #loadPortion(from, to, isAccepted) {
    await this.#readHead()
    const rows = new Map()
    for (let readout = from; readout < to; readout++) this.#addReadout(rows, readout, isAccepted)
    await this.#client.query('begin')
    for (const [table, all] of rows) await this.#insert(table, all)
    await this.#client.query('commit')
  }

  async #readHead() {
    const found = await this.#client.query('select n, hash from journal order by n desc limit 1')
    const [last] = found.rows
    this.#head = last
      ? { number: Number(last.n), hash: last.hash }
      : { number: 0, hash: this.#register.GENESIS }
  }

  #addReadout(rows, number, isAccepted) {
    const made = readoutOf(number, this.#source)
    const since = this.#head.number
    const at = new Date(BEGIN + since * 60 * SECOND).toISOString()
    const { id, title, publisher, day, pair, edition, text, hash } = made
    const received = { received_at: at, received_by: 'Reviewer' }
    const search = this.#register.searchWords(text)
    this.#keep(rows, 'readouts', since, { id, title, publisher, published: day, pair, search, ...received })
    this.#keep(rows, 'editions', since, { id: edition, readout: id, text, text_hash: hash, received_at: at })
    const nothing = { mentions: [], remainder: [], problems: [] }
    const reading = { id: edition.replace('ed', 'rg'), edition, reader_version: 'bench/1', language: 'ru' }
    this.#keep(rows, 'readings', since, { ...reading, ...nothing, read_at: at })
    for (const [ordinal, statement] of made.statements.entries()) {
      this.#keep(rows, 'reading_statements', since, { reading: reading.id, statement: statement.id, ordinal })
      this.#addStatement(rows, statement, { ...made, at, isAccepted })
    }
  }

  #addStatement(rows, statement, { day, pair, at, isAccepted }) {
    const { id, edition, kind, force, quote, reference, slots } = statement
    const since = this.#head.number
    const search = this.#register.searchWords([quote, ...slots.map(({ value }) => value)].join(' '))
    const fixed = {
      id,
      edition,
      kind,
      force,
      span_start: 0,
      span_end: quote.length,
      quote,
      reference,
      search,
    }
    const read = { ...fixed, pair, rule: `ru/${kind}/bench`, added_at: at, state: 'read', version: 1 }
    for (const slot of slots) this.#keep(rows, 'statement_slots', since, slot)
    if (!isAccepted) return this.#keep(rows, 'statements', since, read)
    const entry = { act: 'statement.accepted', subject: id, before: { state: 'read' } }
    const n = this.#append(rows, at, { ...entry, after: { ...fixed, state: 'accepted', slots } })
    const reviewed = { state: 'accepted', version: 2, reviewed_by: 'Reviewer', reviewed_at: at }
    this.#keep(rows, 'statements', n, { ...read, ...reviewed })
    this.#add(rows, 'history.statements', { ...read, since_n: since, until_n: n })
    const decision = { statement: id, version: 2, act: 'accepted', state_before: 'read', by: 'Reviewer', at }
    this.#keep(rows, 'decisions', n, decision)
    this.#addArea(rows, statement, { day, pair, at })
  }

  #addArea(rows, statement, place) {
    const made = Object.entries(AREA_ROWS[statement.kind](statement, place))
    const [[table, [first]]] = made
    const n = this.#append(rows, place.at, {
      ...{ act: `${table}.entered`, subject: first.id, before: null, after: first },
    })
    for (const [name, all] of made) for (const row of all) this.#keep(rows, name, n, row)
  }

  #append(rows, at, change) {
    const number = this.#head.number + 1
    const draft = { ...change, number, at, actor: 'Reviewer', office: null, prev: this.#head.hash }
    const sealed = this.#register.sealEntry(draft)
    if (!sealed.ok) throw new Error(sealed.problem.message)
    this.#head = { number, hash: sealed.value.hash }
    this.#add(rows, 'journal', { n: number, ...sealed.value })
    return number
  }

  /** A row that holds since an entry, in its table and in the table of its history. */
  #keep(rows, table, since, row) {
    this.#add(rows, table, row)
    this.#add(rows, `history.${table}`, { ...row, since_n: since })
  }

  #add(rows, table, row) {
    const known = rows.get(table)
    if (known) known.push(row)
    else rows.set(table, [row])
  }

  /** Columns to be written, and what to write: columns that are generated in the table are made anew in its history. */
  async #columnsOf(table) {
    if (!this.#columns.has(table)) {
      const found = await this.#client.query(
        `select a.attname as name, g.usual from pg_attribute a
        left join (select p.attname, pg_get_expr(d.adbin, d.adrelid) as usual from pg_attribute p
          join pg_attrdef d on d.adrelid = p.attrelid and d.adnum = p.attnum
          where p.attrelid = to_regclass(replace($1, 'history.', 'public.')) and p.attgenerated <> '') g
          on g.attname = a.attname
        where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`,
        [table],
      )
      this.#columns.set(table, found.rows)
    }
    return this.#columns.get(table)
  }

  async #insert(table, all) {
    const keys = new Set(Object.keys(Object.assign({}, ...all)))
    const columns = (await this.#columnsOf(table)).filter(
      ({ name, usual }) => usual !== null || keys.has(name),
    )
    const names = columns.map(({ name }) => `"${name}"`).join(', ')
    const values = columns.map(({ name, usual }) => usual ?? `"${name}"`).join(', ')
    await this.#client.query(
      `insert into ${table} (${names}) select ${values} from json_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(all)],
    )
  }
}

/** How many readouts hold so many statements. */
export function readoutsFor(statements) {
  return Math.ceil(statements / STATEMENTS_OF_READOUT)
}
