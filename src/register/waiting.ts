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

interface Alike extends OpenProposal {
  readonly count: number
}

/** How many proposals wait for this person's confirmation. Those alike in all that decides who may confirm are counted
 *  together, for they are few sorts, and this is asked for every page. */
export async function countWaiting(db: Database, actor: Actor): Promise<number> {
  if (!mayDo(actor.role, 'confirm', { area: 'proposal' })) return 0
  const { rows } = await sql<Alike>`select command, confirmation, parties, '' as "madeBy",
      made_party as "madeParty", count(*)::integer as count
    from proposals where state = 'open' and made_by <> ${actor.name}
    group by command, confirmation, parties, made_party`.execute(db)
  return rows.filter((one) => mayConfirm(actor, one)).reduce((sum, { count }) => sum + count, 0)
}
