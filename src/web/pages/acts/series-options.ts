import { ok, type Result } from '../../../kernel/index.js'
import {
  type AreaList,
  type Claimed,
  type Command,
  checkClaim,
  type HeldAgainst,
  type ListedRow,
} from '../../../register/index.js'
import { sideName } from '../../parts/pair.js'
import { textIn } from '../../parts/row.js'
import type { RegisterDoor } from '../../register-door.js'
import { type Screen, wordFor } from '../../screen.js'
import type { Option } from './form.js'
import { listOfField } from './kept-lists.js'
import type { TypedFields } from './typed.js'

/** The act that holds a claim against a series. */
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
function offered(rows: readonly ListedRow[], screen: Screen): readonly Option[] {
  const [whole, groups] = [true, false].map((isWhole) =>
    rows.filter(({ product }) => (product === null) === isWhole),
  )
  const all = [...(whole ?? []), ...(groups ?? [])]
  return all.map((row) => ({ id: textIn(row, 'id'), label: labelOf(row, screen) }))
}

/** The claim that is to be tied; null where the form does not say which it is. */
async function claimIn(
  door: RegisterDoor,
  command: Command,
  typed: TypedFields,
  today: string,
): Promise<Claimed | null> {
  const list = listOfField(command, 'figure')
  const named = typed.get('figure')
  const figure = list && named ? await door.record(list, named, today) : null
  return figure?.ok ? (figure.value as unknown as Claimed) : null
}

/** Whether a series may be held against the claim, by the rule of the act; of a claim that is not known, whether it may be at all. */
function mayHold(row: ListedRow, claim: Claimed | null): boolean {
  const series = row as unknown as HeldAgainst
  return checkClaim(claim ?? { ...series, unit: '' }, series).ok
}

/** The series that a field of an act may hold, in words. */
export async function seriesOptions(
  door: RegisterDoor,
  list: AreaList,
  { command, typed }: { readonly command: Command; readonly typed: TypedFields },
  { today, screen }: { readonly today: string; readonly screen: Screen },
): Promise<Result<readonly Option[]>> {
  const rows = await door.everyRow(list, { today, filters: {} })
  if (!rows.ok || command.name !== TIES_CLAIM) return rows.ok ? ok(offered(rows.value, screen)) : rows
  const claim = await claimIn(door, command, typed, today)
  return ok(
    offered(
      rows.value.filter((row) => mayHold(row, claim)),
      screen,
    ),
  )
}
