import { sql } from 'kysely'
import { mayDo } from '../platform/index.js'
import type { Actor } from './actor.js'
import type { Confirmation } from './command.js'
import { COMMANDS } from './commands.js'
import type { Database } from './tables.js'

/** A proposal that nobody has decided, as far as it matters for who may confirm it. */
export interface OpenProposal {
  readonly command: string
  readonly confirmation: Confirmation
  readonly parties: readonly string[]
  readonly madeBy: string
  readonly madeParty: string | null
}

/** Whether this person may be the second one for a proposal: another one than its maker, of the other side where both must
 *  agree, and with the right to the act itself. */
export function mayConfirm({ name, role, party }: Actor, proposal: OpenProposal): boolean {
  const { command, confirmation, parties, madeBy, madeParty } = proposal
  const right = COMMANDS.get(command)?.right
  if (name === madeBy || right === undefined || !mayDo(role, 'confirm', { area: 'proposal' })) return false
  const isOwn = parties.includes(name) || (party !== undefined && parties.includes(party))
  if (!mayDo(role, right.act, { area: right.area, isOwn })) return false
  if (confirmation === 'another-person') return true
  return party !== undefined && party !== madeParty && (parties.length === 0 || parties.includes(party))
}

/** More wait for nobody; the rest is told as “so many and more”. */
const MOST = 200

/** How many proposals wait for this person's confirmation. */
export async function countWaiting(db: Database, actor: Actor): Promise<number> {
  if (!mayDo(actor.role, 'confirm', { area: 'proposal' })) return 0
  const { rows } = await sql<OpenProposal>`select command, confirmation, parties, made_by as "madeBy",
      made_party as "madeParty"
    from proposals where state = 'open' and made_by <> ${actor.name} order by made_at limit ${sql.lit(MOST)}`.execute(
    db,
  )
  return rows.filter((proposal) => mayConfirm(actor, proposal)).length
}
