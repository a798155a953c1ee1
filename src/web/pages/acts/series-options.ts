import { ok, type Result } from '../../../kernel/index.js'
import type { AreaList, Command, ListedRow } from '../../../register/index.js'
import { sideName } from '../../parts/pair.js'
import { textIn } from '../../parts/row.js'
import type { RegisterDoor } from '../../register-door.js'
import { type Screen, wordFor } from '../../screen.js'
import type { Option } from './form.js'
import { listOfField } from './kept-lists.js'
import type { TypedFields } from './typed.js'

/** The act that holds a claim against a series; a claim is of all goods, so that no product group can stand against it. */
const TIES_CLAIM = 'figures.tie-series'

/** What people know a series by: who reports what, of which goods, how often, in what unit. */
function labelOf(row: ListedRow, screen: Screen): string {
  const { trade, choices, products } = screen.words
  const product = textIn(row, 'product')
  const goods = product === '' ? trade.allGoods : `${trade.group}: ${wordFor(products, product)}`
  return [
    `${sideName(textIn(row, 'reporter'), screen)}: ${wordFor(choices, textIn(row, 'measure'))}`,
    wordFor(trade.flows, textIn(row, 'flow')),
    goods,
    wordFor(trade.frequencies, textIn(row, 'frequency')),
    wordFor(trade.unitNames, textIn(row, 'unit')),
  ].join('; ')
}

/** Series to choose from, those of all goods first. */
function offered(rows: readonly ListedRow[], { name }: Command, screen: Screen): readonly Option[] {
  const whole = rows.filter(({ product }) => product === null)
  const groups = name === TIES_CLAIM ? [] : rows.filter(({ product }) => product !== null)
  return [...whole, ...groups].map((row) => ({ id: textIn(row, 'id'), label: labelOf(row, screen) }))
}

/** The pair of the claim that is to be tied; none where the form does not say which claim it is, or it names no pair. */
async function pairOfClaim(
  door: RegisterDoor,
  command: Command,
  typed: TypedFields,
  today: string,
): Promise<Readonly<Record<string, string>>> {
  const list = listOfField(command, 'figure')
  const named = typed.get('figure')
  const figure = list && named ? await door.record(list, named, today) : null
  const pair = figure?.ok ? textIn(figure.value, 'pair') : ''
  return pair === '' ? {} : { pair }
}

/** The series that a field of an act may hold, in words. */
export async function seriesOptions(
  door: RegisterDoor,
  list: AreaList,
  { command, typed }: { readonly command: Command; readonly typed: TypedFields },
  { today, screen }: { readonly today: string; readonly screen: Screen },
): Promise<Result<readonly Option[]>> {
  const filters = await pairOfClaim(door, command, typed, today)
  const rows = await door.everyRow(list, { today, filters })
  return rows.ok ? ok(offered(rows.value, command, screen)) : rows
}
