import { randomInt } from 'node:crypto'
import { fail, ok, type Result } from '../../kernel/index.js'
import { hashOf } from './sealed.js'
import type { IdentityDatabase } from './tables.js'
import type { CodePurpose, OneTimeCode } from './types.js'

/** Letters that are not taken for each other when read out or copied by hand. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 5
const GROUP = 5
const MINUTE = 60_000

/** How long a code holds, in minutes: one from the command line half an hour, one that is sent to a person a week. */
const MINUTES: Readonly<Record<CodePurpose['kind'], number>> = { first: 30, person: 7 * 24 * 60 }

/** A code of 25 letters in groups, 122 random bits. */
function drawCode(): string {
  const group = () => Array.from({ length: GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}

/** The code without what people add in copying it. */
function hashOfCode(code: string): string {
  return hashOf('code', code.toUpperCase().replace(/[^0-9A-Z]/g, ''))
}

/** Makes a code and puts out of force those made before for the same purpose. */
export async function makeCode(
  db: IdentityDatabase,
  { kind, person }: CodePurpose,
  { madeBy, now }: { readonly madeBy: string; readonly now: Date },
): Promise<OneTimeCode> {
  const code = drawCode()
  const until = new Date(now.getTime() + MINUTES[kind] * MINUTE)
  const earlier = db.deleteFrom('codes').where('kind', '=', kind).where('used_at', 'is', null)
  await earlier.where('person', person === null ? 'is' : '=', person).execute()
  const row = { hash: hashOfCode(code), kind, person, made_by: madeBy, until, used_at: null }
  await db.insertInto('codes').values(row).execute()
  return { code, until: until.toISOString() }
}

function unknownCode(): Result<never> {
  const message = 'The code is unknown, used already, or too old'
  return fail({ code: 'refused.code', message, where: { field: 'code' } })
}

/** What a code that still holds is for.
 *  errors: refused.code */
export async function findPurpose(
  db: IdentityDatabase,
  code: string,
  now: Date,
): Promise<Result<CodePurpose>> {
  const found = await db
    .selectFrom('codes')
    .select(['kind', 'person'])
    .where('hash', '=', hashOfCode(code))
    .where('used_at', 'is', null)
    .where('until', '>', now)
    .executeTakeFirst()
  return found ? ok(found) : unknownCode()
}

/** Spends a code; of two at once one has it.
 *  errors: refused.code */
export async function spendCode(db: IdentityDatabase, code: string, now: Date): Promise<Result<CodePurpose>> {
  const spent = await db
    .updateTable('codes')
    .set({ used_at: now })
    .where('hash', '=', hashOfCode(code))
    .where('used_at', 'is', null)
    .where('until', '>', now)
    .returning(['kind', 'person'])
    .executeTakeFirst()
  return spent ? ok(spent) : unknownCode()
}

/** Gives a code back that was spent for nothing. */
export async function giveBack(db: IdentityDatabase, code: string): Promise<void> {
  await db.updateTable('codes').set({ used_at: null }).where('hash', '=', hashOfCode(code)).execute()
}

/** A code of an application that shows one every half a minute counts once only; false when it was used before. */
export async function spendOnce(db: IdentityDatabase, person: string, code: string): Promise<boolean> {
  const at = new Date()
  await db
    .deleteFrom('spent')
    .where('at', '<', new Date(at.getTime() - 10 * MINUTE))
    .execute()
  const row = { hash: hashOf('totp', `${person}\n${code}`), at }
  const kept = await db
    .insertInto('spent')
    .values(row)
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .executeTakeFirst()
  return kept.numInsertedOrUpdatedRows === 1n
}
