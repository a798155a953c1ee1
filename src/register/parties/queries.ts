import { sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Database } from '../tables.js'
import type { Party, PartyCode } from './types.js'

const NAMES = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('language', n.language, 'form', n.form) order by n.language), '[]')
  from party_names n where n.party = p.code)`

async function partiesWhere(db: Database, condition: ReturnType<typeof sql>): Promise<readonly Party[]> {
  const found = await sql<Party>`select p.code, p.kind, ${NAMES} as names from parties p where ${condition}
    order by p.rank, p.code`.execute(db)
  return found.rows
}

/** All parties with their names, in the order of the register. */
export async function listParties(db: Database): Promise<Result<readonly Party[]>> {
  return ok(await partiesWhere(db, sql`true`))
}

/** One party with its names.
 *  errors: absent.party */
export async function getParty(db: Database, code: PartyCode): Promise<Result<Party>> {
  const [party] = await partiesWhere(db, sql`p.code = ${code}`)
  const hint = 'Look it up in the list of parties'
  return party ? ok(party) : fail({ code: 'absent.party', message: `No party ${code}`, hint })
}
