import { sql } from 'kysely'
import countries from '../../../data/countries.json' with { type: 'json' }
import parties from '../../../data/parties.json' with { type: 'json' }
import { ok, type Result } from '../../kernel/index.js'
import type { Tx } from '../tables.js'
import { PARTY_KINDS, type PartyKind } from './types.js'

interface Listed {
  readonly code: string
  readonly kind: PartyKind
  readonly rank: number
  readonly names: Readonly<Record<string, readonly string[] | undefined>>
}

/** The file tells bodies more finely than the register needs: what is no state, region, ministry or company is a body. */
function kindOf(kind: string): PartyKind {
  return PARTY_KINDS.find((known) => known === kind) ?? (kind === 'company' ? 'enterprise' : 'body')
}

/** Parties stand in the order of their file, which is the order a pair is written in; all other states come after. */
function listSeeds(): readonly Listed[] {
  const first = parties.map(
    ({ code, kind, names }, index): Listed => ({ code, kind: kindOf(kind), names, rank: index + 1 }),
  )
  const known = new Set(first.map(({ code }) => code))
  const rest = countries.filter(({ code }) => !known.has(code))
  return [...first, ...rest.map(({ code, names }): Listed => ({ code, names, kind: 'state', rank: 1000 }))]
}

interface SeedName {
  readonly party: string
  readonly language: string
  readonly form: string
}

/** The first name of each language is the usual one. */
function namesOf({ code, names }: Listed): readonly SeedName[] {
  return Object.entries(names).map(([language, forms]) => ({
    party: code,
    language,
    form: forms?.[0] ?? code,
  }))
}

/** Puts the parties of `data/` into the register with one name a language; what is there stays. */
export async function seedParties(tx: Tx): Promise<Result<null>> {
  const seeds = listSeeds()
  const rows = JSON.stringify(seeds.map(({ code, kind, rank }) => ({ code, kind, rank })))
  await sql`insert into parties (code, kind, rank)
    select code, kind, rank from jsonb_to_recordset(${rows}::jsonb) as s (code text, kind text, rank integer)
    on conflict do nothing`.execute(tx)
  const names = JSON.stringify(seeds.flatMap(namesOf))
  await sql`insert into party_names (party, language, form)
    select party, language, form from jsonb_to_recordset(${names}::jsonb) as n (party text, language text, form text)
    on conflict do nothing`.execute(tx)
  return ok(null)
}
