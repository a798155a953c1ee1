import type { AreaList, Command, ListedRow } from '../../../register/index.js'
import { showPage } from '../../answer.js'
import type { Asked } from '../../environment.js'
import type { FieldProblem } from '../../parts/fields.js'
import type { RegisterDoor } from '../../register-door.js'
import type { Screen } from '../../screen.js'
import type { ActForm, Option } from './form.js'
import { changedField, listOfAct, listOfField } from './kept-lists.js'
import { ActPage } from './page.js'
import { seriesOptions } from './series-options.js'
import type { TypedFields } from './typed.js'
import { versionIn } from './version.js'

/** Rows offered to choose from. */
const MOST_OPTIONS = 100

function optionOf(list: AreaList, row: ListedRow): Option {
  const [, second = '', third = ''] = list.columns
  const id = String(row.id ?? '')
  const label = [row.title, row.name, row[second], row[third]].find((value) => typeof value === 'string')
  return { id, label: typeof label === 'string' ? label : id }
}

/** What the options of a form hang on. */
interface OptionsAsked {
  readonly today: string
  readonly screen: Screen
}

async function rowOptions(
  door: RegisterDoor,
  list: AreaList,
  shown: Pick<ShownForm, 'command' | 'typed'>,
  asked: OptionsAsked,
): Promise<readonly Option[]> {
  if (list.name === 'series') {
    const series = await seriesOptions(door, list, shown, asked)
    return series.ok ? series.value : []
  }
  const rows = await door.rows(list, { today: asked.today, page: 1, size: MOST_OPTIONS })
  return rows.ok ? rows.value.rows.map((row) => optionOf(list, row)) : []
}

async function optionsOf(
  door: RegisterDoor,
  shown: Pick<ShownForm, 'command' | 'typed'>,
  asked: OptionsAsked,
): Promise<Record<string, readonly Option[]>> {
  const options: Record<string, readonly Option[]> = {}
  for (const [name, { kind }] of Object.entries(shown.command.fields)) {
    const list = kind === 'thing' ? listOfField(shown.command, name) : undefined
    const rows = list ? await rowOptions(door, list, shown, asked) : []
    if (rows.length > 0) options[name] = rows
  }
  return options
}

async function changedThing(
  door: RegisterDoor,
  command: Command,
  typed: TypedFields,
  today: string,
): Promise<ListedRow | null> {
  const id = typed.get(changedField(command) ?? '')
  const list = listOfAct(command)
  if (!id || list === undefined) return null
  const record = await door.record(list, id, today)
  return record.ok ? record.value : null
}

/** A form to show, with what was given or typed, and what is wrong with it.
 *  shapes: `isOvertaken` when somebody else changed the thing meanwhile; then its new version is taken up */
export interface ShownForm {
  readonly command: Command
  readonly typed: TypedFields
  readonly fixed: ReadonlySet<string>
  readonly back: string
  readonly problems?: readonly FieldProblem[]
  readonly status?: Parameters<typeof showPage>[2]
  readonly isOvertaken?: boolean
}

/** The form with what was given in it; the version of what it changes is looked up where the address gives none. */
export async function showForm(
  c: Asked,
  door: RegisterDoor,
  shown: ShownForm,
  today: string,
): Promise<Response> {
  const { command, isOvertaken = false } = shown
  const present = await changedThing(door, command, shown.typed, today)
  const version = present === null ? undefined : versionIn(command, present, shown.typed)
  const isLookedUp = version !== undefined && (isOvertaken || !shown.typed.get('version'))
  const typed = isLookedUp ? new Map(shown.typed).set('version', String(version)) : shown.typed
  const form: ActForm = {
    command,
    typed,
    fixed: isLookedUp ? new Set([...shown.fixed, 'version']) : shown.fixed,
    options: await optionsOf(door, { command, typed }, { today, screen: c.var.screen }),
    problems: shown.problems ?? [],
    confirmation: command.second,
    back: shown.back,
    present: isOvertaken ? present : null,
  }
  return showPage(c, <ActPage form={form} screen={c.var.screen} />, shown.status)
}
