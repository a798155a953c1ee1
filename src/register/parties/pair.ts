import { sql } from 'kysely'
import { fail, ok, type Result } from '../../kernel/index.js'
import type { Database } from '../tables.js'
import type { Pair, PartyCode } from './types.js'

/** The two parties of a pair. */
export function partiesOfPair(pair: Pair | null): readonly PartyCode[] {
  return pair === null ? [] : pair.split('-')
}

/** Parties in the order of the register, each once.
 *  errors: invalid.party for codes the register does not know */
export async function orderParties(
  db: Database,
  codes: readonly PartyCode[],
): Promise<Result<readonly PartyCode[]>> {
  const found = await sql<{ code: PartyCode }>`select code from parties where code = any(${[...codes]})
    order by rank, code`.execute(db)
  const known = found.rows.map(({ code }) => code)
  const unknown = codes.find((code) => !known.includes(code))
  if (unknown === undefined) return ok(known)
  const hint = 'Use the two letters of ISO 3166-1, such as UZ'
  return fail({
    code: 'invalid.party',
    message: `No party has the code ‘${unknown}’`,
    hint,
    where: { field: 'party' },
  })
}

/** The pair of exactly two states, in the order of the register; null for fewer, more, or other parties. */
export async function pairOf(db: Database, codes: readonly PartyCode[]): Promise<Result<Pair | null>> {
  const ordered = await orderParties(db, codes)
  if (!ordered.ok) return ordered
  const isPair = ordered.value.length === 2 && ordered.value.every((code) => /^[A-Z]{2}$/.test(code))
  return ok(isPair ? ordered.value.join('-') : null)
}

/** Two states as the register writes them.
 *  errors: invalid.party, invalid.pair */
export async function pairNamed(db: Database, first: PartyCode, second: PartyCode): Promise<Result<Pair>> {
  const pair = await pairOf(db, [first, second])
  if (!pair.ok) return pair
  if (pair.value !== null) return ok(pair.value)
  return fail({
    code: 'invalid.pair',
    message: `${first} and ${second} are no two states`,
    hint: 'Name two different states',
  })
}
