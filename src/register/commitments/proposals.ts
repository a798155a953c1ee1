import { sql } from 'kysely'
import { ok, type Result, type StatementId } from '../../kernel/index.js'
import type { Force } from '../../statements/index.js'
import { partiesOfPair } from '../parties/pair.js'
import { getStatement } from '../statements/queries.js'
import { slotsNamed, valuesNamed } from '../statements/slots.js'
import type { Reference, StoredStatement } from '../statements/types.js'
import type { Database } from '../tables.js'
import { suggestRelation } from './chain.js'
import { type Proposal, proposeMentions } from './match.js'
import { searchedBy } from './matching/searched.js'
import { type Sayable, traitsOf } from './matching/traits.js'
import type { Reason } from './matching/weigh.js'
import { DUE } from './sayings.js'
import type { CommitmentId, Due, Relation } from './types.js'

/** A commitment that a statement may say again; a person ties them or does not.
 *  shapes: `rank` from 1; `score` from 0 to 1; `relation` what due and force suggest */
export interface MentionProposal {
  readonly rank: number
  readonly commitment: CommitmentId
  readonly reference: Reference
  readonly title: string
  readonly score: number
  readonly isLikely: boolean
  readonly reasons: readonly Reason[]
  readonly relation: Relation
}

interface Candidate extends Sayable {
  readonly commitment: CommitmentId
  readonly force: Force
  readonly due: Due | null
}

/** So many statements that share a trait are looked at, so many of them are weighed. */
const MOST_FOUND = 5000
const MOST_NEAR = 600
const MOST_WEIGHED = 200

/** So many proposals are made when nobody asks for more. */
const USUAL_LIMIT = 10

/** Commitments said earlier, in another readout, by the same parties, that share most of what is searched for. */
async function candidatesFor(db: Database, statement: StoredStatement): Promise<readonly Candidate[]> {
  const sought = searchedBy(traitsOf(statement))
  if (sought.length === 0) return []
  const queries = sought.map((query) => sql`to_tsquery('simple', ${query})`)
  const hits = sql.join(
    queries.map((query) => sql`(t.found @@ ${query})::integer`),
    sql` + `,
  )
  const parties = [...new Set([...partiesOfPair(statement.pair), ...valuesNamed(statement, 'party')])]
  const { id, readout, published } = statement
  const found = await sql<Candidate>`with told as materialized (
      select s.id, s.search_vector as found from statements s
      where s.search_vector @@ to_tsquery('simple', ${sought.join(' | ')}) and s.kind = 'commitment'
        and s.state = 'accepted' and s.id <> ${id} limit ${MOST_FOUND}),
    near as materialized (
      select a.id, a.force, a.opened_by, ${DUE} as due, ${hits} as hits from told t
      join commitments a on a.opened_by = t.id where a.parties && ${parties}::text[]
      order by hits desc, a.opened_at desc limit ${MOST_NEAR})
    select n.id as commitment, n.force, n.due, o.quote, o.language, o.pair,
      (select coalesce(jsonb_agg(jsonb_build_object('name', w.name, 'quote', w.quote,
        'value', jsonb_build_object('type', w.value_type, 'text', w.value)) order by w.ordinal), '[]')
        from statement_slots w where w.statement = n.opened_by) as slots
    from near n join origins o on o.statement = n.opened_by
    where o.readout <> ${readout} and coalesce(o.published <= ${published}, true)
    order by n.hits desc, o.published desc limit ${MOST_WEIGHED}`.execute(db)
  return found.rows
}

interface Root {
  readonly said: string
  readonly commitment: CommitmentId
  readonly reference: Reference
  readonly title: string
}

/** The commitments that carry the chains in which others, or the statement itself, stand. */
async function rootsOf(
  db: Database,
  commitments: readonly string[],
  statement: string,
): Promise<ReadonlyMap<string, Root>> {
  const found = await sql<Root>`with recursive up as (
      select case when opened_by = ${statement} then opened_by else id end as said, id, restates, reference, title
      from commitments where id = any(${[...commitments]}) or opened_by = ${statement}
      union select u.said, c.id, c.restates, c.reference, c.title from up u join commitments c on c.id = u.restates)
    select said, id as commitment, reference, title from up where restates is null`.execute(db)
  return new Map(found.rows.map((root) => [root.said, root]))
}

function dueOf(statement: StoredStatement): Due | null {
  const [slot] = slotsNamed(statement, 'due')
  return slot ? { edtf: slot.value.text, words: slot.quote, basis: slot.basis } : null
}

type Scored = Proposal<Candidate>

function proposalOf(scored: Scored, { commitment, reference, title }: Root, relation: Relation) {
  const { isLikely, reasons } = scored
  return { commitment, reference, title, score: Number(scored.score.toFixed(3)), isLikely, reasons, relation }
}

/** One proposal a chain, of its best saying; none for the chain the statement stands in already. */
function onePerChain(
  scored: readonly Scored[],
  roots: ReadonlyMap<string, Root>,
  statement: StoredStatement,
): readonly Omit<MentionProposal, 'rank'>[] {
  const now = { due: dueOf(statement), force: statement.force }
  const seen = new Set([roots.get(statement.id)?.commitment])
  return scored.flatMap((one) => {
    const root = roots.get(one.candidate.commitment)
    if (!root || seen.has(root.commitment)) return []
    seen.add(root.commitment)
    return [proposalOf(one, root, suggestRelation(one.candidate, now))]
  })
}

/** The commitments that a statement may say again, likeliest first; nothing is tied by it.
 *  shapes: said by the same parties, on the same day or earlier, in another readout
 *  errors: absent.statement */
export async function proposeMentionsFor(
  db: Database,
  statementId: StatementId,
  { limit = USUAL_LIMIT }: { readonly limit?: number } = {},
): Promise<Result<readonly MentionProposal[]>> {
  const statement = await getStatement(db, statementId)
  if (!statement.ok) return statement
  const candidates = await candidatesFor(db, statement.value)
  const scored = proposeMentions(statement.value, candidates, MOST_WEIGHED)
  const commitments = scored.map(({ candidate }) => candidate.commitment)
  const roots = await rootsOf(db, commitments, statementId)
  const best = onePerChain(scored, roots, statement.value).slice(0, limit)
  return ok(best.map((proposal, at) => ({ rank: at + 1, ...proposal })))
}
