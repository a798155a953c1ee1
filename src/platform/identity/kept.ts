import { sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import { hashOf, makeToken, seal, unseal } from './sealed.js'
import type { IdentityDatabase } from './tables.js'
import type { KeptForm } from './types.js'

const HOUR = 3_600_000
/** Nobody has to sign in to have a form kept, so there is an end to it. */
const MOST_FORMS = 2_000
const MOST_LETTERS = 1_500_000

/** Keeps a form for an hour, sealed with a token that only the browser has from then on.
 *  errors: invalid.too-large, unavailable.kept-forms */
export async function keepForm(db: IdentityDatabase, form: KeptForm, now: Date): Promise<Result<string>> {
  const text = JSON.stringify(form)
  if (text.length > MOST_LETTERS)
    return fail({ code: 'invalid.too-large', message: 'The form is larger than what is kept' })
  await db
    .deleteFrom('kept_forms')
    .where('at', '<', new Date(now.getTime() - HOUR))
    .execute()
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from kept_forms`.execute(db)
  if ((rows[0]?.count ?? 0) >= MOST_FORMS)
    return fail({ code: 'unavailable.kept-forms', message: 'Too many forms are kept already' })
  const token = makeToken()
  const row = { hash: hashOf('form', token), sealed: seal(text, token), at: now }
  await db.insertInto('kept_forms').values(row).execute()
  return ok(token)
}

/** The form of a token; null when there is none any more. */
export async function findForm(db: IdentityDatabase, token: string, now: Date): Promise<KeptForm | null> {
  const found = await db
    .selectFrom('kept_forms')
    .select('sealed')
    .where('hash', '=', hashOf('form', token))
    .where('at', '>', new Date(now.getTime() - HOUR))
    .executeTakeFirst()
  const text = found ? unseal(found.sealed, token) : null
  return text === null ? null : (JSON.parse(text) as KeptForm)
}

/** Forgets the form of a token. */
export async function forgetForm(db: IdentityDatabase, token: string): Promise<void> {
  await db.deleteFrom('kept_forms').where('hash', '=', hashOf('form', token)).execute()
}
