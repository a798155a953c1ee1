import type { Command } from 'commander'
import type { Result } from '../../kernel/index.js'
import { type AreaList, type Database, LISTS, type Page } from '../../register/index.js'
import { showPage, withPageOptions } from '../listing.js'
import { jsonLine, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withRegister } from '../with-register.js'
import { areaQuery, askAt, LEADING, type ListedOptions, showTable, withListedOptions } from './listed.js'

type Question<T> = (db: Database) => Promise<Result<T>>

/** Options of the lists of the register that are told in words. */
interface AreaOptions extends ListedOptions {
  readonly pair?: string
}

/** What one area of the register is to the command line. */
export interface Area<Row, View> {
  /** Name in the schema of the JSON, in the singular. */
  readonly name: string
  /** The list by its name, whose rows are these. */
  readonly list: AreaList
  readonly get: (named: string) => Question<View>
  readonly rowText: (row: Row, session: Session) => string
  readonly viewText: (view: View, session: Session) => string
}

/** States the verb of one area: without an id its list, with one the whole record. */
export function declareArea<Row, View extends object>(
  command: Command,
  session: Session,
  area: Area<Row, View>,
): void {
  withListedOptions(withPageOptions(command, session), session, area.list)
    .option('--pair <pair>', session.words['option.pair'])
    .action(async (given: readonly string[], { pair, ...told }: AreaOptions) => {
      const options = pair === undefined ? told : { ...told, filter: { ...told.filter, pair } }
      const named = given.filter((word, at) => at > 0 || !LEADING.includes(word))[0]
      const work = named === undefined ? list(area, options, session) : show(area, named, options, session)
      session.finish(await work)
    })
}

/** The list of a name that the register has.
 *  errors: none; a name that it does not have is a bug */
export function knownList(name: string): AreaList {
  const list = LISTS.get(name)
  if (!list) throw new Error(`no list ‘${name}’`)
  return list
}

function list<Row, View>(area: Area<Row, View>, options: ListedOptions, session: Session): Promise<Outcome> {
  return withRegister(session, async (register) => {
    if (options.csv || options.raw) return showTable(area.list, register, options, session)
    const page = await askAt(register, options.asOf, (db) => area.list.rows(db, areaQuery(options)))
    if (!page.ok) return page
    const text = (row: Row) => area.rowText(row, session)
    const schema = `kelisim.${area.name}-list/1`
    const rows = page.value as unknown as Page<Row>
    await showPage(rows, { schema, json: options.json ?? false, text }, session)
    return { ok: true, value: 0 }
  })
}

function show<Row, View extends object>(
  area: Area<Row, View>,
  named: string,
  { json, asOf }: ListedOptions,
  session: Session,
): Promise<Outcome> {
  return withRegister(session, async (register) => {
    const view = await askAt(register, asOf, area.get(named))
    if (!view.ok) return view
    const text = json
      ? jsonLine(`kelisim.${area.name}/1`, view.value)
      : `${area.viewText(view.value, session)}\n`
    await say(text, session)
    return { ok: true, value: 0 }
  })
}
