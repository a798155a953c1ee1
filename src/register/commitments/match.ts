import { type Sayable, traitsOf } from './matching/traits.js'
import { likenessOf, type Reason, rarityAmong } from './matching/weigh.js'

/** From this score on a restatement is likely; below it stands only to be looked at. */
export const LIKELY = 0.5

/** One commitment a statement may say again, with how likely it is and why; a person joins them, nobody else. */
export interface Proposal<Candidate> {
  readonly candidate: Candidate
  /** From 0 to 1. */
  readonly score: number
  readonly isLikely: boolean
  readonly reasons: readonly Reason[]
}

function isForeign(one: Sayable, other: Sayable): boolean {
  return one.language?.slice(0, 2) !== other.language?.slice(0, 2)
}

/** The commitments that a statement may say again, likeliest first. Parties, bodies, sectors, subjects, places and dues weigh
 *  across languages, words by how they begin; what is rare among the candidates tells more. Another sector, place, body or
 *  number speaks against it.
 *  shapes: candidates are statements said earlier; those that share nothing are left out */
export function proposeMentions<Candidate extends Sayable>(
  statement: Sayable,
  candidates: readonly Candidate[],
): readonly Proposal<Candidate>[] {
  const now = traitsOf(statement)
  const traits = candidates.map(traitsOf)
  const rarity = rarityAmong(traits)
  const proposals = candidates.map((candidate, at) => {
    const how = { rarity, isForeign: isForeign(statement, candidate) }
    const { score, reasons } = likenessOf(now, traits[at] ?? new Map(), how)
    return { candidate, score, isLikely: score >= LIKELY, reasons }
  })
  return proposals.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score)
}
