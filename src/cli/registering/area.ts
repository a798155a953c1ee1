import type { Command } from 'commander'
import type { Result } from '../../kernel/index.js'
import { type Database, LISTS, type ListQuery, type Page } from '../../register/index.js'
import { type ListOptions, queryOf, showPage, withPageOptions } from '../listing.js'
import { jsonLine, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withRegister } from '../with-register.js'
import { showTable } from './listed.js'

type Question<T> = (db: Database) => Promise<Result<T>>

/** Options of the lists of the register. */
export interface AreaOptions extends ListOptions {
  readonly pair?: string
  readonly csv?: boolean
  readonly raw?: boolean
}

/** What one area of the register is to the command line. */
export interface Area<Row, View> {
  /** Name in the schema of the JSON, in the singular. */
  readonly name: string
  readonly list: (query: ListQuery<never> & { readonly pair?: string }) => Question<Page<Row>>
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
  const { words } = session
  withPageOptions(command, session)
    .argument('[id...]', words['argument.id'])
    .option('--search <words>', words['option.search'])
    .option('--pair <pair>', words['option.pair'])
    .option('--csv', words['option.csv'])
    .option('--raw', words['option.raw'])
    .action(async (given: readonly string[], options: AreaOptions) => {
      const named = given.filter((word, at) => at > 0 || !LEADING.includes(word))[0]
      const work = named === undefined ? list(area, options, session) : show(area, named, options, session)
      session.finish(await work)
    })
}

/** Words people put before an id by habit. */
const LEADING: readonly string[] = ['show', 'list']

function list<Row, View>(area: Area<Row, View>, options: AreaOptions, session: Session): Promise<Outcome> {
  const table = LISTS.get(`${area.name}s`)
  return withRegister(session, async (register) => {
    if (table && (options.csv || options.raw)) return showTable(table, register, options, session)
    const pair = options.pair === undefined ? {} : { pair: options.pair }
    const page = await register.ask(area.list({ ...queryOf(options), ...pair }))
    if (!page.ok) return page
    const text = (row: Row) => area.rowText(row, session)
    const schema = `kelisim.${area.name}-list/1`
    await showPage(page.value, { schema, json: options.json ?? false, text }, session)
    return { ok: true, value: 0 }
  })
}

function show<Row, View extends object>(
  area: Area<Row, View>,
  named: string,
  { json }: AreaOptions,
  session: Session,
): Promise<Outcome> {
  return withRegister(session, async (register) => {
    const view = await register.ask(area.get(named))
    if (!view.ok) return view
    const text = json
      ? jsonLine(`kelisim.${area.name}/1`, view.value)
      : `${area.viewText(view.value, session)}\n`
    await say(text, session)
    return { ok: true, value: 0 }
  })
}
