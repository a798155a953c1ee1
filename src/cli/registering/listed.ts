import type { Command as Line } from 'commander'
import { type Day, fail, ok, type Result } from '../../kernel/index.js'
import type { AreaWords } from '../../languages/area-words.js'
import { systemClock } from '../../platform/index.js'
import { cellsOf, csvOf } from '../../publishing/index.js'
import {
  type AreaList,
  type AreaQuery,
  COMMANDS,
  everyRow,
  type ListedRow,
  numberOnDay,
  type Question,
  type Register,
} from '../../register/index.js'
import { complain } from '../complain.js'
import { type ListOptions, queryOf, showPage, withPageOptions } from '../listing.js'
import { oneLine } from '../printable.js'
import { jsonLine, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withRegister } from '../with-register.js'
import { declareGive } from './give.js'
import { fieldOf, sectionOf } from './text.js'

/** What may be asked of a list. */
export interface ListedOptions extends ListOptions {
  readonly filter?: Readonly<Record<string, string>>
  readonly sort?: string
  readonly descending?: boolean
  readonly asOf?: string
  readonly csv?: boolean
  readonly raw?: boolean
}

/** Words people put before an id by habit. */
export const LEADING: readonly string[] = ['show', 'list']

/** `name=value`, gathered over repeated options. */
function gatherFilter(
  text: string,
  gathered: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const at = text.indexOf('=')
  return { ...gathered, [at < 0 ? text : text.slice(0, at)]: at < 0 ? '' : text.slice(at + 1) }
}

/** Gives a verb what may be asked of a list beside its page. */
export function withListedOptions(line: Line, { words }: Session, list: AreaList): Line {
  return line
    .argument('[id...]', words['argument.id'])
    .option('--search <words>', words['option.search'])
    .option('--filter <name=value>', `${words['option.filter']}: ${list.filters.join(', ')}`, gatherFilter)
    .option('--sort <column>', `${words['option.sort']}: ${list.sorts.join(', ')}`)
    .option('--descending', words['option.descending'])
    .option('--as-of <number|day>', words['option.as-of'])
    .option('--csv', words['option.csv'])
    .option('--raw', words['option.raw'])
}

/** States the verb of a list: without an id the list, with one the whole record, and its acts as verbs under it. */
export function declareListed(line: Line, session: Session, list: AreaList, areas: AreaWords): void {
  withListedOptions(withPageOptions(line.enablePositionalOptions(), session), session, list).action(
    async (given: readonly string[], options: ListedOptions) => {
      const named = given.filter((word, at) => at > 0 || !LEADING.includes(word))[0]
      session.finish(
        await (named === undefined
          ? showList(list, options, session)
          : showRecord(list, named, options, session)),
      )
    },
  )
  declareActs(line, session, list.name, areas)
}

/** States the acts that belong to a list as verbs under it. */
export function declareActs(line: Line, session: Session, list: string, areas: AreaWords): void {
  for (const command of COMMANDS.values()) {
    const [area, verb = ''] = command.name.split('.')
    if (area !== list) continue
    declareGive(line.command(verb).description(areas.acts[command.name] ?? ''), session, command, areas)
  }
}

/** The journal number that is given as itself or as a day.
 *  errors: invalid.as-of */
export async function numberOf(register: Register, asOf: string): Promise<Result<number>> {
  if (/^\d{1,15}$/.test(asOf)) return ok(Number(asOf))
  if (/^\d{4}-\d\d-\d\d$/.test(asOf)) return register.ask((db) => numberOnDay(db, asOf))
  return fail(complain('invalid.as-of', { given: asOf }))
}

/** Asks now, or as of a journal number or a day. */
export async function askAt<T>(
  register: Register,
  asOf: string | undefined,
  question: Question<T>,
): Promise<Result<T>> {
  if (asOf === undefined) return register.ask(question)
  const number = await numberOf(register, asOf)
  return number.ok ? register.askAsOf(number.value, question) : number
}

/** Letters of `YYYY-MM-DD` in an instant. */
const DAY_LENGTH = 10

function todayHere(): Day {
  return systemClock().slice(0, DAY_LENGTH)
}

/** What the options ask of a list. */
export function areaQuery(options: ListedOptions): AreaQuery {
  const { filter, sort, descending } = options
  return { ...queryOf(options), filters: filter, sort, descending, today: todayHere() }
}

function showList(list: AreaList, options: ListedOptions, session: Session): Promise<Outcome> {
  const { json = false, csv, raw, asOf } = options
  const isTable = csv === true || raw === true
  return withRegister(session, async (register) => {
    if (isTable) return showTable(list, register, options, session)
    const page = await askAt(register, asOf, (db) => list.rows(db, areaQuery(options)))
    if (!page.ok) return page
    const text = (row: ListedRow) =>
      oneLine(
        cellsOf(list.columns, row)
          .filter((cell) => cell !== '')
          .join(' · '),
      )
    await showPage(page.value, { schema: `kelisim.${list.name}/1`, json, text }, session)
    return { ok: true, value: 0 }
  })
}

/** Prints a whole list as a table. */
export async function showTable(
  list: AreaList,
  register: Register,
  options: ListedOptions,
  session: Session,
): Promise<Outcome> {
  const rows = await everyRow((page) =>
    askAt(register, options.asOf, (db) => list.rows(db, { ...areaQuery(options), ...page })),
  )
  if (!rows.ok) return rows
  await say(csvOf(list.tableColumns ?? list.columns, rows.value, { isRaw: options.raw ?? false }), session)
  return { ok: true, value: 0 }
}

function showRecord(
  list: AreaList,
  named: string,
  { json, asOf }: ListedOptions,
  session: Session,
): Promise<Outcome> {
  return withRegister(session, async (register) => {
    const record = await askAt(register, asOf, (db) => list.record(db, named, todayHere()))
    if (!record.ok) return record
    await say(
      json ? jsonLine(`kelisim.${list.name}-record/1`, record.value) : recordText(record.value, session),
      session,
    )
    return { ok: true, value: 0 }
  })
}

function isRecords(value: unknown): value is readonly ListedRow[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'object')
}

/** One record that stands within another, in a line with the names of its values; what it does not know is left out. */
function memberText(member: ListedRow): string {
  const names = Object.keys(member)
  const told = cellsOf(names, member).flatMap((cell, at) => (cell === '' ? [] : [`${names[at]} ${cell}`]))
  return `  ${oneLine(told.join(' · '))}`
}

/** A record as fields, the records within it as sections below. */
function recordText(record: ListedRow, session: Session): string {
  const fields = Object.entries(record).filter(([, value]) => !isRecords(value))
  const cells = cellsOf(
    fields.map(([name]) => name),
    record,
  )
  const sections = Object.entries(record).flatMap(([name, value]) =>
    isRecords(value) ? sectionOf(name, value.map(memberText)) : [],
  )
  return `${[...fields.map(([name], at) => fieldOf(name, cells[at] || null, session)), ...sections].join('\n')}\n`
}
