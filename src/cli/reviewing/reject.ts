import type { Command } from 'commander'
import { REJECT_REASONS, type RejectReason, rejectStatement } from '../../intake/index.js'
import { fail, ok, type Result } from '../../kernel/index.js'
import { complain } from '../complain.js'
import { fill } from '../fill.js'
import type { Session } from '../session.js'
import { type Decide, type DecideOptions, decideOn, withDecideOptions } from './decide.js'

interface RejectOptions extends DecideOptions {
  readonly reason?: string
  readonly note?: string
}

/** Why, as the closed list has it, with the words of the reviewer beside. */
interface Grounds {
  readonly reason: RejectReason
  readonly note?: string
}

/** States `review reject`. */
export function declareReject(command: Command, session: Session): void {
  const { words } = session
  const reasons = fill(words['option.reason-of'], { reasons: REJECT_REASONS.join(', ') })
  withDecideOptions(command, session)
    .option('--reason <reason>', reasons)
    .option('--note <words>', words['option.note'])
    .action(async (named: string, options: RejectOptions) => {
      session.finish(await decideOn(named, options, rejectFor(options, session), session))
    })
}

function rejectFor(options: RejectOptions, { words }: Session): Decide {
  return ({ id }, version) => {
    const grounds = groundsOf(options)
    if (!grounds.ok) return grounds
    const command = { statement: id, version, ...grounds.value }
    return ok({
      what: fill(words['review.reject'], { id, reason: grounds.value.reason }),
      make: (register, actor) => register.act(actor, (tx, writer) => rejectStatement(tx, writer, command)),
    })
  }
}

/** One word is a reason of the list; several are the reviewer's own, kept as a note. */
function groundsOf({ reason, note }: RejectOptions): Result<Grounds> {
  const told = reason?.trim() ?? ''
  const known = REJECT_REASONS.find((each) => each === told)
  if (known !== undefined) return ok({ reason: known, ...(note === undefined ? {} : { note }) })
  if (/\s/u.test(told)) return ok({ reason: 'other', note: note === undefined ? told : `${told}. ${note}` })
  const choices = REJECT_REASONS.join(', ')
  return fail(
    complain('invalid.option-choice', { option: '--reason', value: told, choices }, { field: '--reason' }),
  )
}
