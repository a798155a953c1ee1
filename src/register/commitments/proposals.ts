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

/** So many statements that share traits are looked at, so many of them are weighed. */
const MOST_NEAR = 500
const MOST_WEIGHED = 150

/** The best of them, among which there is one saying a chain for every proposal. */
const MOST_SCORED = 60

/** So many proposals are made when nobody asks for more. */
const USUAL_LIMIT = 10

/** Accepted promises by each of the traits searched for; the rarer the trait, the more it tells. Each trait is a list of its
 *  own that is counted once, so that nothing has to be joined to weigh it. */
function sharingTraits(statement: StoredStatement, sought: readonly string[]) {
  const lists = sought.map((query, at) => ({ query, list: sql.ref(`trait_${at}`) }))
  const found = lists.map(
    ({ query, list }) => sql`${list} as materialized (select s.id from statements s
      where s.word_vector @@ to_tsquery('simple', ${query}) and s.kind = 'commitment' and s.state = 'accepted'
        and s.id <> ${statement.id})`,
  )
  const weighed = lists.map(
    ({ list }) => sql`select id, (select 1 / ln(2 + count(*)) from ${list}) as hit from ${list}`,
  )
  return sql`${sql.join(found)},
    told as materialized (select id, sum(hit) as hits from (${sql.join(weighed, sql` union all `)}) w
      group by id order by hits desc, id limit ${MOST_NEAR})`
}

/** Commitments said earlier, in another readout, by the same parties, that share most of what is searched for. */
async function candidatesFor(db: Database, statement: StoredStatement): Promise<readonly Candidate[]> {
  const sought = searchedBy(traitsOf(statement))
  if (sought.length === 0) return []
  const parties = [...new Set([...partiesOfPair(statement.pair), ...valuesNamed(statement, 'party')])]
  const { readout, published } = statement
  const found = await sql<Candidate>`with ${sharingTraits(statement, sought)},
    near as materialized (
      select a.id, a.force, a.opened_by, ${DUE} as due, o.quote, o.language, o.pair from told t
      cross join lateral (select * from commitments c where c.opened_by = t.id offset 0) a
      join origins o on o.statement = t.id
      where a.parties && ${parties}::text[] and o.readout <> ${readout}
        and coalesce(o.published <= ${published}, true)
      order by t.hits desc, o.published desc, a.id limit ${MOST_WEIGHED})
    select n.id as commitment, n.force, n.due, n.quote, n.language, n.pair,
      (select coalesce(json_agg(json_build_object('name', w.name, 'quote', w.quote,
        'value', json_build_object('type', w.value_type, 'text', w.value)) order by w.ordinal), '[]')
        from statement_slots w where w.statement = n.opened_by) as slots
    from near n`.execute(db)
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
      union select u.said, c.id, c.restates, c.reference, c.title from up u
      cross join lateral (select * from commitments o where o.id = u.restates offset 0) c)
    select said, id as commitment, reference, title from up where restates is null`.execute(db)
  return new Map(found.rows.map((root) => [root.said, root]))
}

function dueOf(statement: StoredStatement): Due | null {
  const [slot] = slotsNamed(statement, 'due')
  return slot ? { edtf: slot.value.text, words: slot.quote, basis: slot.basis } : null
}

type Scored = Proposal<Candidate>

interface Chains {
  readonly roots: ReadonlyMap<string, Root>
  readonly statement: StoredStatement
  readonly limit: number
}

function proposalOf(scored: Scored, { commitment, reference, title }: Root, relation: Relation) {
  const { isLikely, reasons } = scored
  return { commitment, reference, title, score: Number(scored.score.toFixed(3)), isLikely, reasons, relation }
}

/** One proposal a chain, of its best saying; none for the chain the statement stands in already. */
function onePerChain(
  scored: readonly Scored[],
  { roots, statement, limit }: Chains,
): readonly Omit<MentionProposal, 'rank'>[] {
  const now = { due: dueOf(statement), force: statement.force }
  const seen = new Set([roots.get(statement.id)?.commitment])
  const best = scored.flatMap((one) => {
    const root = roots.get(one.candidate.commitment)
    if (!root || seen.has(root.commitment)) return []
    seen.add(root.commitment)
    return [{ one, root }]
  })
  return best
    .slice(0, limit)
    .map(({ one, root }) => proposalOf(one, root, suggestRelation(one.candidate, now)))
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
  const scored = proposeMentions(statement.value, candidates, MOST_SCORED)
  const commitments = scored.map(({ candidate }) => candidate.commitment)
  const roots = await rootsOf(db, commitments, statementId)
  const best = onePerChain(scored, { roots, statement: statement.value, limit })
  return ok(best.map((proposal, at) => ({ rank: at + 1, ...proposal })))
}
