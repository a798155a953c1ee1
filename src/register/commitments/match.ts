import { lazily } from './matching/lazily.js'
import { type Sayable, type Traits, traitsOf } from './matching/traits.js'
import { likenessOf, type Reason, rarityAmong, reasonsOf, type Weighing } from './matching/weigh.js'

/** From this score on a restatement is likely; below it stands only to be looked at. */
const LIKELY = 0.6

/** One commitment a statement may say again, with how likely it is and why; a person joins them, nobody else. */
export interface Proposal<Candidate> {
  readonly candidate: Candidate
  /** From 0 to 1. */
  readonly score: number
  readonly isLikely: boolean
  /** Found when they are looked at. */
  readonly reasons: readonly Reason[]
}

/** So many are worth a look. */
const USUAL_LIMIT = 20

function isForeign(one: Sayable, other: Sayable): boolean {
  return one.language?.slice(0, 2) !== other.language?.slice(0, 2)
}

interface Weighed<Candidate> {
  readonly candidate: Candidate
  readonly traits: Traits
  readonly weighing: Weighing
  readonly score: number
}

function weighAll<Candidate extends Sayable>(
  statement: Sayable,
  now: Traits,
  candidates: readonly Candidate[],
): readonly Weighed<Candidate>[] {
  const known = candidates.map((candidate) => ({ candidate, traits: traitsOf(candidate) }))
  const rarity = rarityAmong(known.map(({ traits }) => traits))
  return known.map(({ candidate, traits }) => {
    const weighing = { rarity, isForeign: isForeign(statement, candidate) }
    return { candidate, traits, weighing, score: likenessOf(now, traits, weighing) }
  })
}

/** The commitments that a statement may say again, likeliest first. Parties, bodies, sectors, subjects, places and dues weigh
 *  across languages, words by how they begin; what is rare among the candidates tells more. Another sector, place, body or
 *  number speaks against it.
 *  shapes: candidates are statements said earlier; those that share nothing are left out */
export function proposeMentions<Candidate extends Sayable>(
  statement: Sayable,
  candidates: readonly Candidate[],
  limit = USUAL_LIMIT,
): readonly Proposal<Candidate>[] {
  const now = traitsOf(statement)
  const best = weighAll(statement, now, candidates)
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
  return best.map(({ candidate, traits, weighing, score }) => {
    const reasons = lazily(() => reasonsOf(now, traits, weighing))
    return {
      ...{ candidate, score, isLikely: score >= LIKELY },
      get reasons() {
        return reasons()
      },
    }
  })
}
