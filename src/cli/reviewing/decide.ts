import type { Command } from 'commander'
import { type Decided, isVersionConflict } from '../../intake/index.js'
import { fail, type Problem, type Result } from '../../kernel/index.js'
import type { Actor, Register, StoredStatement } from '../../register/index.js'
import { complain } from '../complain.js'
import { askConsent, isShown, type WriteOptions, withWriteOptions } from '../consent.js'
import { fill } from '../fill.js'
import { wholeNumber } from '../listing.js'
import { jsonLine, remark, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withRegister } from '../with-register.js'
import { findStatement, storedCard } from './statement.js'

/** Options of every decision. */
export interface DecideOptions extends WriteOptions {
  readonly as?: string
  readonly version?: number
  readonly json?: boolean
}

/** A decision about one statement, ready to be made. */
export interface Decision {
  /** What will be done, for people. */
  readonly what: string
  readonly make: (register: Register, actor: Actor) => Promise<Result<Decided>>
}

/** From the statement as stored and the version the person saw to the decision. */
export type Decide = (statement: StoredStatement, version: number) => Result<Decision>

/** Gives a verb what every decision takes. */
export function withDecideOptions(command: Command, session: Session): Command {
  const { words } = session
  return withWriteOptions(command, session)
    .argument('<statement>', words['argument.statement'])
    .option('--as <name>', words['option.as'])
    .option('--version <n>', words['option.version'], wholeNumber(1, 1_000_000))
    .option('--json', words['option.json'])
}

/** Finds the statement, shows it, asks, decides, and tells what came of it.
 *  errors: invalid.reviewer, invalid.confirmation, those of the decision */
export async function decideOn(
  named: string,
  options: DecideOptions,
  decide: Decide,
  session: Session,
): Promise<Outcome> {
  const name = options.as?.trim() ?? ''
  if (name === '') return fail(complain('invalid.reviewer'))
  return withRegister(session, async (register) => {
    const found = await findStatement(register, named)
    if (!found.ok) return found
    const decision = decide(found.value, options.version ?? found.value.version)
    if (!decision.ok) return decision
    if (isShown(options, session)) remark(storedCard(found.value, session), session)
    const consent = await askConsent(decision.value.what, options, session)
    if (!consent.ok || !consent.value) return consent.ok ? { ok: true, value: 0 } : consent
    const made = await decision.value.make(register, { name, role: 'reviewer' })
    return made.ok ? tellDecided(made.value, options, session) : tellConflict(made.problem, session)
  })
}

async function tellDecided(decided: Decided, { json }: DecideOptions, session: Session): Promise<Outcome> {
  const { statement, state, version, entered } = decided
  const place = entered === null ? '' : `  ${entered.area}/${entered.id}`
  await say(
    json ? jsonLine('kelisim.decision/1', decided) : `${statement}  ${state}  v${version}${place}\n`,
    session,
  )
  return { ok: true, value: 0 }
}

/** A decision that came too late: the statement as it is now stands above the problem. */
function tellConflict(problem: Problem, session: Session): Outcome {
  if (isVersionConflict(problem)) {
    const { current, attempted } = problem
    remark(fill(session.words['review.conflict'], { seen: attempted.version, now: current.version }), session)
    remark(storedCard(current, session), session)
  }
  return fail(problem)
}
