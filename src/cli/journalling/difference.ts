import type { Command } from 'commander'
import { ok } from '../../kernel/index.js'
import {
  differenceOf,
  type FieldChange,
  lastJournalNumber,
  type TableDifference,
} from '../../register/index.js'
import { oneLine } from '../printable.js'
import { numberOf } from '../registering/listed.js'
import { jsonLine, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withRegister } from '../with-register.js'

interface DifferenceOptions {
  readonly from: string
  readonly to?: string
  readonly json?: boolean
}

/** States `journal difference`: what is new, changed and gone in a table between two numbers or days. */
export function declareDifference(command: Command, session: Session): void {
  const { words } = session
  command
    .argument('<table>', words['argument.table'])
    .requiredOption('--from <number|day>', words['option.from-number'])
    .option('--to <number|day>', words['option.to-number'])
    .option('--json', words['option.json'])
    .action(async (table: string, options: DifferenceOptions) =>
      session.finish(await tellDifference(table, options, session)),
    )
}

function tellDifference(
  table: string,
  { from, to, json = false }: DifferenceOptions,
  session: Session,
): Promise<Outcome> {
  return withRegister(session, async (register) => {
    const [first, last] = [
      await numberOf(register, from),
      await (to === undefined
        ? register.ask(async (db) => ok(await lastJournalNumber(db)))
        : numberOf(register, to)),
    ]
    if (!first.ok) return first
    if (!last.ok) return last
    const span = { from: first.value, to: last.value }
    const found = await register.ask((db) => differenceOf(db, table, span))
    if (!found.ok) return found
    const facts = { table, ...span, ...found.value }
    await say(json ? jsonLine('kelisim.difference/1', facts) : textOf(found.value), session)
    return ok(0)
  })
}

/** `+` new, `-` gone, `~` changed, one row a line; the counts last. */
function textOf({ new: added, changed, gone, counts }: TableDifference): string {
  const lines = [
    ...added.map((row) => `+ ${oneLine(JSON.stringify(row))}`),
    ...gone.map((row) => `- ${oneLine(JSON.stringify(row))}`),
    ...changed.map(({ key, fields }) => `~ ${oneLine(`${key} · ${fields.map(fieldText).join(' · ')}`)}`),
    `+${counts.new} ~${counts.changed} -${counts.gone}`,
  ]
  return `${lines.join('\n')}\n`
}

function fieldText({ field, before, after }: FieldChange): string {
  return `${field}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`
}
