import type { Command as Line } from 'commander'
import type { AreaWords } from '../../languages/area-words.js'
import { type Command, type Done, type Field, type Given, giveCommand } from '../../register/index.js'
import { askConsent, type WriteOptions, withWriteOptions } from '../consent.js'
import { fill } from '../fill.js'
import { jsonLine, remark, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withRegister } from '../with-register.js'
import { type ActorOptions, actorOf, withActorOptions } from './actor.js'

interface GiveOptions extends ActorOptions, WriteOptions {
  readonly json?: boolean
  readonly key?: string
}

/** `dueWords` as an option: `--due-words`. */
function optionOf(field: string): string {
  return `--${field.replaceAll('_', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** What commander makes of the option: `due_words` and `dueWords` both come back as `dueWords`. */
function keyOf(field: string): string {
  return field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function meaningOf(name: string, { choices, kind }: Field<unknown>, words: AreaWords): string {
  const said = words.fields[name] ?? name
  return choices.length > 0 ? `${said}: ${choices.join(', ')}` : `${said} (${kind})`
}

function givenOf(options: Readonly<Record<string, unknown>>, command: Command): Given {
  const told = Object.keys(command.fields).map((field) => [field, options[keyOf(field)]] as const)
  return Object.fromEntries(told.filter(([, value]) => value !== undefined))
}

/** States one act of the register as a verb: an option for each field, and who acts. */
export function declareGive(line: Line, session: Session, command: Command, areas: AreaWords): void {
  const { words } = session
  for (const [name, field] of Object.entries(command.fields))
    line.option(`${optionOf(name)} <${field.kind}>`, meaningOf(name, field, areas))
  withActorOptions(withWriteOptions(line, session), session)
    .option('--key <key>', words['option.key'])
    .option('--json', words['option.json'])
    .action(async (options: GiveOptions & Readonly<Record<string, string>>) =>
      session.finish(await give(command, options, session)),
    )
}

async function give(
  command: Command,
  options: GiveOptions & Readonly<Record<string, unknown>>,
  session: Session,
): Promise<Outcome> {
  const given = givenOf(options, command)
  const read = command.check(given)
  if (!read.ok) return read
  return withRegister(session, async (register) => {
    const actor = await actorOf(register, options, command)
    if (!actor.ok) return actor
    const consent = await askConsent(command.name, options, session)
    if (!consent.ok || !consent.value) return consent.ok ? { ok: true, value: 0 } : consent
    const form = options.key === undefined ? {} : { form: options.key }
    const done = await register.act(
      actor.value,
      (tx, writer) => giveCommand(tx, writer, command, given),
      form,
    )
    if (!done.ok) return done
    await tell(done.value, options, session)
    return { ok: true, value: 0 }
  })
}

async function tell(done: Done, { json }: GiveOptions, session: Session): Promise<void> {
  if (json) return say(jsonLine('kelisim.done/1', done), session)
  await say(`${done.proposal ?? done.id}\n`, session)
  const { words } = session
  remark(fill(done.proposal ? words['note.proposed'] : words['note.done'], { ...done }), session)
}
