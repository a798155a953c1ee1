import { type Command, Option } from 'commander'
import { correctStatement } from '../../intake/index.js'
import { fail, ok } from '../../kernel/index.js'
import { FORCES, type Force, KINDS, type Kind } from '../../statements/index.js'
import { complain } from '../complain.js'
import { fill } from '../fill.js'
import type { Session } from '../session.js'
import { type Decide, type DecideOptions, decideOn, withDecideOptions } from './decide.js'
import { settingsOf, slotsWith } from './set-slots.js'

interface CorrectOptions extends DecideOptions {
  readonly reason?: string
  readonly set?: readonly string[]
  readonly force?: Force
  readonly kind?: Kind
}

/** States `review correct`. */
export function declareCorrect(command: Command, session: Session): void {
  const { words } = session
  withDecideOptions(command, session)
    .option('--set <slot=value...>', words['option.set'])
    .addOption(new Option('--force <force>', words['option.force']).choices(FORCES))
    .addOption(new Option('--kind <kind>', words['option.kind-other']).choices(KINDS))
    .option('--reason <words>', words['option.reason'])
    .action(async (named: string, options: CorrectOptions) => {
      session.finish(await decideOn(named, options, correctWith(options, session), session))
    })
}

function correctWith({ reason, set = [], force, kind }: CorrectOptions, { words }: Session): Decide {
  return (statement, version) => {
    if (set.length === 0 && force === undefined && kind === undefined)
      return fail(complain('invalid.correction'))
    const settings = settingsOf(set)
    if (!settings.ok) return settings
    const { id, span, quote } = statement
    const command = {
      ...{ statement: id, version, span, quote },
      kind: kind ?? statement.kind,
      force: force ?? statement.force,
      slots: slotsWith(statement, settings.value, reason ?? words['review.by-hand']),
      note: reason,
    }
    return ok({
      what: fill(words['review.correct'], {
        id,
        changes: [...set, force ?? '', kind ?? ''].join(' ').trim(),
      }),
      make: (register, actor) => register.act(actor, (tx, writer) => correctStatement(tx, writer, command)),
    })
  }
}
