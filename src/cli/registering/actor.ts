import type { Command as Line } from 'commander'
import { fail, ok, type Result } from '../../kernel/index.js'
import { mayDo, ROLES, type Role, systemClock } from '../../platform/index.js'
import { type Actor, actorNamed, type Command, hasUsers, type Register } from '../../register/index.js'
import { complain } from '../complain.js'
import type { Session } from '../session.js'

/** Who acts, as the line says it. */
export interface ActorOptions {
  readonly as?: string
  readonly actorRole?: string
  readonly actorParty?: string
}

/** Gives a verb the options that say who acts. */
export function withActorOptions(line: Line, { words }: Session): Line {
  return line
    .option('--as <name>', words['option.as-actor'])
    .option('--actor-role <role>', words['option.actor-role'])
    .option('--actor-party <party>', words['option.actor-party'])
}

/** Letters of `YYYY-MM-DD` in an instant. */
const DAY_LENGTH = 10

/** The first role that may do the act at least to what is its own. */
function usualRole({ right }: Command): Role {
  const { act, area } = right
  return ROLES.find((role) => mayDo(role, act, { area, isOwn: true })) ?? 'public'
}

function knownRole(named: string): Result<Role> {
  const role = ROLES.find((known) => known === named)
  return role ? ok(role) : fail(complain('invalid.role', { role: named, roles: ROLES.join(', ') }))
}

/** The person who acts. As long as the register knows no persons, a name is believed with role and party as told; afterwards
 *  the register says what role and party the person has.
 *  errors: invalid.reviewer without a name, invalid.role, absent.user */
export async function actorOf(
  register: Register,
  options: ActorOptions,
  command: Command,
): Promise<Result<Actor>> {
  const name = options.as?.trim() ?? ''
  if (name === '') return fail(complain('invalid.reviewer'))
  if (await hasUsers(register.db)) return actorNamed(register.db, name, systemClock().slice(0, DAY_LENGTH))
  const role = options.actorRole === undefined ? ok(usualRole(command)) : knownRole(options.actorRole)
  return role.ok ? ok({ name, role: role.value, party: options.actorParty }) : role
}
