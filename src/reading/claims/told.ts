import type { Rule } from '../../grammar/index.js'
import type { ClauseFinder } from '../clauses/clause-roles.js'
import type { ClauseClaims } from './claims.js'
import { type Draft, redrafted } from './draft.js'
import { draftsOf } from './drafts.js'
import { framed } from './framed.js'

function isTopic({ rule }: { readonly rule: Rule }): boolean {
  return rule.kind === 'topic'
}

/** Whether a clause tells what the one before it says, and says nothing of its own: nothing, or a topic within a topic. */
function isTold(told: ClauseClaims, by: Draft, complementisers: ReadonlySet<string>): boolean {
  const isSilent =
    told.claims.length === 0 || (isTopic(by) && told.claims.every(({ match }) => isTopic(match)))
  return isSilent && opensTold(told, complementisers)
}

function opensTold({ items }: ClauseClaims, complementisers: ReadonlySet<string>): boolean {
  const opener = items[0]?.text === ',' ? items[1] : items[0]
  return opener !== undefined && complementisers.has(opener.text)
}

/** The drafts of a clause; the first that goes on with a promise holds what is said if there is none. */
function draftsOfClause(clause: ClauseClaims, relatives: ClauseFinder['relatives']): Draft[] {
  const drafts = draftsOf(clause, relatives)
  if (clause.otherwise.length === 0) return drafts
  const otherwise = draftsOf({ ...clause, claims: clause.otherwise, lost: [], otherwise: [] }, relatives)
  const first = drafts.findIndex(({ rule }) => rule.carried === true && rule.force === undefined)
  return drafts.map((draft, at) => (at === first ? redrafted(draft, { otherwise }) : draft))
}

/** Drafts of a sentence; the last claim of a clause reaches on over a told clause that holds no claim of its own.
 *  A topic that only opens a told clause with claims (`expressed satisfaction that`) is none. */
export function draftsOfSentence(
  clauses: readonly ClauseClaims[],
  { complementisers, relatives }: Pick<ClauseFinder, 'complementisers' | 'relatives'>,
): Draft[] {
  const drafts: Draft[] = []
  for (const clause of clauses) {
    const last = drafts.at(-1)
    if (last?.run.to === clause.clause.from && isTold(clause, last, complementisers))
      drafts[drafts.length - 1] = redrafted(last, { run: { from: last.run.from, to: clause.clause.to } })
    else {
      if (last?.run.to === clause.clause.from && isTopic(last) && opensTold(clause, complementisers))
        drafts.pop()
      drafts.push(...draftsOfClause(clause, relatives))
    }
  }
  return framed(drafts)
}
