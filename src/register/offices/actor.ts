import { sql } from 'kysely'
import { type Day, fail, ok, type Result } from '../../kernel/index.js'
import type { Role } from '../../platform/index.js'
import type { Actor } from '../actor.js'
import type { Database } from '../tables.js'

interface Named {
  readonly name: string
  readonly role: Role
  readonly party: string | null
}

/** Whether the register knows any person yet; while it does not, whoever runs the program acts as he says. */
export async function hasUsers(db: Database): Promise<boolean> {
  const found = await sql`select 1 from users limit 1`.execute(db)
  return found.rows.length > 0
}

/** The person of a name with role and party, as of a day.
 *  errors: absent.user for a name nobody has, or has no more */
export async function actorNamed(db: Database, name: string, today: Day): Promise<Result<Actor>> {
  const found =
    await sql<Named>`select u.name, u.role, o.party from users u left join offices o on o.id = u.office
    where u.name = ${name} and u.since <= ${today} and (u.left_on is null or u.left_on > ${today})`.execute(
      db,
    )
  const [user] = found.rows
  if (user) return ok({ name: user.name, role: user.role, party: user.party ?? undefined })
  const hint = 'Look at the list of users, or have the operator add the person'
  return fail({ code: 'absent.user', message: `Nobody called ‘${name.slice(0, 80)}’ works here`, hint })
}
