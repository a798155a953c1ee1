import type { Command as Line } from 'commander'
import { type Imported, importTable, readTable } from '../../intake/index.js'
import { fail, type Problem } from '../../kernel/index.js'
import { commandNamed } from '../../register/index.js'
import { askConsent, type WriteOptions, withWriteOptions } from '../consent.js'
import { fill } from '../fill.js'
import { readText } from '../input/text.js'
import { type ActorOptions, actorOf, withActorOptions } from '../registering/actor.js'
import { jsonLine, remark, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withRegister } from '../with-register.js'

interface ImportOptions extends ActorOptions, WriteOptions {
  readonly partial?: boolean
  readonly json?: boolean
}

/** States `import`: a table, each row of it one act. */
export function declare(line: Line, session: Session): void {
  const { words } = session
  withActorOptions(withWriteOptions(line, session), session)
    .argument('<act>', words['argument.act'])
    .argument('<file>', words['argument.file'])
    .option('--partial', words['option.partial'])
    .option('--json', words['option.json'])
    .action(async (act: string, file: string, options: ImportOptions) =>
      session.finish(await importFile({ act, file }, options, session)),
    )
}

async function importFile(
  { act, file }: { readonly act: string; readonly file: string },
  options: ImportOptions,
  session: Session,
): Promise<Outcome> {
  const command = commandNamed(act)
  if (!command.ok) return command
  const text = await readText(file, session)
  if (!text.ok) return text
  const rows = readTable(text.value)
  if (!rows.ok) return rows
  return withRegister(session, async (register) => {
    const actor = await actorOf(register, options, command.value)
    if (!actor.ok) return actor
    const what = fill(session.words['import.ask'], { act, rows: rows.value.length })
    const consent = await askConsent(what, options, session)
    if (!consent.ok || !consent.value) return consent.ok ? { ok: true, value: 0 } : consent
    const table = { command: command.value, rows: rows.value, isPartial: options.partial ?? false }
    const imported = await register.act(actor.value, (tx, writer) => importTable(tx, writer, table))
    return imported.ok ? tell(imported.value, options, session) : fail(inFile(imported.problem, file))
  })
}

function inFile(problem: Problem, file: string): Problem {
  return { ...problem, where: { ...problem.where, file } }
}

/** Exit code of an import that left rows out. */
const LEFT_OUT = 2

async function tell(imported: Imported, { json }: ImportOptions, session: Session): Promise<Outcome> {
  const { taken, bad } = imported
  if (json) await say(jsonLine('kelisim.import/1', imported), session)
  else
    for (const { line, problem } of bad)
      await say(
        `${fill(session.words['note.line'], { line })}: ${problem.code}: ${problem.message}\n`,
        session,
      )
  remark(fill(session.words['import.done'], { taken, bad: bad.length }), session)
  return { ok: true, value: bad.length > 0 ? LEFT_OUT : 0 }
}
