import { sql } from 'kysely'
import countries from '../../../data/countries.json' with { type: 'json' }
import { ok, type Result } from '../../kernel/index.js'
import type { Tx } from '../tables.js'

/** The states whose readouts we keep first; a pair is written in this order, the rest follow by their codes. */
const FIRST = ['UZ', 'KZ', 'KG', 'TJ', 'TM', 'AZ', 'RU', 'CN', 'TR']
const REST = 1000

interface SeedName {
  readonly party: string
  readonly language: string
  readonly form: string
}

function rankOf(code: string): number {
  const place = FIRST.indexOf(code)
  return place < 0 ? REST : place + 1
}

function namesOf({ code, names }: (typeof countries)[number]): readonly SeedName[] {
  return Object.entries(names).map(([language, forms]) => ({ party: code, language, form: forms[0] ?? code }))
}

/** Puts all states of `data/countries.json` into the register, with one name a language; what is there stays. */
export async function seedParties(tx: Tx): Promise<Result<null>> {
  const states = countries.map(({ code }) => ({ code, rank: rankOf(code) }))
  await sql`insert into parties (code, kind, rank)
    select code, 'state', rank from jsonb_to_recordset(${JSON.stringify(states)}::jsonb) as s (code text, rank integer)
    on conflict do nothing`.execute(tx)
  await sql`insert into party_names (party, language, form)
    select party, language, form from jsonb_to_recordset(${JSON.stringify(countries.flatMap(namesOf))}::jsonb)
      as n (party text, language text, form text)
    on conflict do nothing`.execute(tx)
  return ok(null)
}
