import type { Command } from 'commander'
import { ok, type Result } from '../../kernel/index.js'
import { systemClock } from '../../platform/index.js'
import { cellsOf } from '../../publishing/index.js'
import {
  type AreaList,
  differenceOfList,
  type FieldChange,
  type ListDifference,
  type ListedRow,
  lastJournalNumber,
  listNamed,
  type Register,
} from '../../register/index.js'
import { oneLine } from '../printable.js'
import { jsonLine, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withRegister } from '../with-register.js'
import { numberOf } from './listed.js'

interface DifferenceOptions {
  readonly list: string
  readonly from: string
  readonly to?: string
  readonly json?: boolean
}

/** Letters of `YYYY-MM-DD` in an instant. */
const DAY_LENGTH = 10

/** States `register difference`: what is new, changed and gone in any list between two numbers or days. */
export function declareDifferenceOfList(command: Command, session: Session): void {
  const { words } = session
  command
    .requiredOption('--list <name>', words['option.list'])
    .requiredOption('--from <number|day>', words['option.from-number'])
    .option('--to <number|day>', words['option.to-number'])
    .option('--json', words['option.json'])
    .action(async (options: DifferenceOptions) => session.finish(await tell(options, session)))
}

async function spanOf(
  register: Register,
  { from, to }: DifferenceOptions,
): Promise<Result<{ from: number; to: number }>> {
  const first = await numberOf(register, from)
  const last =
    to === undefined
      ? await register.ask(async (db) => ok(await lastJournalNumber(db)))
      : await numberOf(register, to)
  if (!first.ok) return first
  return last.ok ? ok({ from: first.value, to: last.value }) : last
}

function tell(options: DifferenceOptions, session: Session): Promise<Outcome> {
  const list = listNamed(options.list)
  if (!list.ok) return Promise.resolve(list)
  return withRegister(session, async (register) => {
    const span = await spanOf(register, options)
    if (!span.ok) return span
    const today = systemClock().slice(0, DAY_LENGTH)
    const found = await register.ask((db) => differenceOfList(db, list.value, { ...span.value, today }))
    if (!found.ok) return found
    const facts = { list: list.value.name, ...span.value, ...found.value }
    const text = options.json ? jsonLine('kelisim.list-difference/1', facts) : textOf(list.value, found.value)
    await say(text, session)
    return ok(0)
  })
}

function rowText({ columns }: AreaList, row: ListedRow): string {
  return cellsOf(columns, row)
    .filter((cell) => cell !== '')
    .join(' · ')
}

function fieldText({ field, before, after }: FieldChange): string {
  return `${field}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`
}

/** `+` new, `-` gone, `~` changed, one row a line; the counts last. */
function textOf(list: AreaList, { new: added, changed, gone, counts }: ListDifference): string {
  const lines = [
    ...added.map((row) => `+ ${oneLine(rowText(list, row))}`),
    ...gone.map((row) => `- ${oneLine(rowText(list, row))}`),
    ...changed.map(({ id, fields }) => `~ ${oneLine(`${id} · ${fields.map(fieldText).join(' · ')}`)}`),
    `+${counts.new} ~${counts.changed} -${counts.gone}`,
  ]
  return `${lines.join('\n')}\n`
}
