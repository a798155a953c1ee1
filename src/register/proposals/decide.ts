import { fail, ok, type Result } from '../../kernel/index.js'
import { mayDo } from '../../platform/index.js'
import type { Actor, Writer } from '../actor.js'
import type { Command, Confirmation, Done, Given } from '../command.js'
import { changeRow, holdRow, staleVersion } from '../rows.js'
import type { Tx } from '../tables.js'

/** What can become of a proposal. */
type Decided = 'confirmed' | 'withdrawn' | 'refused'

interface Proposal {
  readonly command: string
  readonly input: Given
  readonly confirmation: Confirmation
  readonly parties: readonly string[]
  readonly state: 'open' | Decided
  readonly made_by: string
  readonly made_party: string | null
  readonly version: number
}

/** Which proposal is decided, as it was seen. */
export interface Decision {
  readonly proposal: string
  readonly version: number
}

async function holdProposal(tx: Tx, { proposal, version }: Decision): Promise<Result<Proposal>> {
  const held = await holdRow(tx, { table: 'proposals', key: { id: proposal }, missing: 'absent.proposal' })
  if (!held.ok) return held
  const found = held.value as unknown as Proposal
  if (found.version !== version) return fail(staleVersion(version, found.version))
  if (found.state === 'open') return ok(found)
  return fail({
    code: 'conflict.state',
    message: `The proposal is ${found.state} already`,
    hint: 'Nothing is left to decide',
  })
}

function refuse(message: string, hint: string): Result<never> {
  return fail({ code: 'refused.second-person', message, hint })
}

/** Whether this person may be the second one. */
function checkSecond({ name, party }: Actor, proposal: Proposal): Result<null> {
  const { made_by, made_party, confirmation, parties } = proposal
  if (name === made_by)
    return refuse('Nobody decides his own proposal', 'Ask another person who has the right')
  if (confirmation === 'another-person') return ok(null)
  if (party === undefined || party === made_party || (parties.length > 0 && !parties.includes(party)))
    return refuse(
      'This needs a person of the other side',
      `Ask an office of ${parties.filter((one) => one !== made_party).join(', ')}`,
    )
  return ok(null)
}

interface Closing extends Decision {
  readonly state: Decided
  readonly ground?: string | null
}

function close(tx: Tx, writer: Writer, { proposal, version, state, ground = null }: Closing) {
  const { actor, at } = writer
  const decided = { decided_by: actor.name, decided_party: actor.party ?? null, decided_at: at }
  const values = { state, ...decided, ground }
  const row = { table: 'proposals', key: { id: proposal }, missing: 'absent.proposal' } as const
  return changeRow(tx, writer, { ...row, version, act: `proposal.${state}`, values })
}

/** Confirms a proposal of another person; then the command is done in the name of the one who confirms.
 *  errors: absent.proposal, conflict.version, conflict.state, refused.second-person, those of the command */
export async function confirmProposal(
  tx: Tx,
  writer: Writer,
  { decision, commands }: { decision: Decision; commands: ReadonlyMap<string, Command> },
): Promise<Result<Done>> {
  const held = await holdProposal(tx, decision)
  if (!held.ok) return held
  const second = checkSecond(writer.actor, held.value)
  if (!second.ok) return second
  const command = commands.get(held.value.command)
  if (!command) return refuse(`The act ‘${held.value.command}’ is no more`, 'Withdraw the proposal')
  const closed = await close(tx, writer, { ...decision, state: 'confirmed' })
  return closed.ok ? command.run(tx, writer, held.value.input) : closed
}

/** Takes back a proposal that nobody has confirmed; only who made it may.
 *  errors: absent.proposal, conflict.version, conflict.state, refused.second-person */
export async function withdrawProposal(tx: Tx, writer: Writer, decision: Decision): Promise<Result<Done>> {
  const held = await holdProposal(tx, decision)
  if (!held.ok) return held
  if (held.value.made_by !== writer.actor.name)
    return refuse('Only who made a proposal takes it back', `Ask ${held.value.made_by}`)
  return close(tx, writer, { ...decision, state: 'withdrawn' })
}

/** Only who could do the act may refuse it, though the act itself may be no more. */
function checkMayDo({ actor }: Writer, { parties }: Proposal, command: Command | undefined): Result<null> {
  const { name, party, role } = actor
  const isOwn = parties.includes(name) || (party !== undefined && parties.includes(party))
  if (command === undefined || mayDo(role, command.right.act, { area: command.right.area, isOwn }))
    return ok(null)
  return fail({
    code: 'refused.role',
    message: `The role ‘${role}’ may not decide ‘${command.name}’`,
    hint: 'Leave it to somebody who has the right to the act itself',
  })
}

/** Refuses a proposal of another person with a ground; who could confirm it may, and the act is never done.
 *  errors: absent.proposal, conflict.version, conflict.state, refused.second-person, refused.role */
export async function refuseProposal(
  tx: Tx,
  writer: Writer,
  { decision, commands }: { decision: Decision & { ground: string }; commands: ReadonlyMap<string, Command> },
): Promise<Result<Done>> {
  const held = await holdProposal(tx, decision)
  if (!held.ok) return held
  const second = checkSecond(writer.actor, held.value)
  if (!second.ok) return second
  const may = checkMayDo(writer, held.value, commands.get(held.value.command))
  return may.ok ? close(tx, writer, { ...decision, state: 'refused' }) : may
}
