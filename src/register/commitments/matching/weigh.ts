import type { Trait, TraitKind, Traits } from './traits.js'

/** How much a trait of a kind tells, when it is rare. */
const WEIGHTS: Readonly<Record<TraitKind, number>> = {
  parties: 0.1,
  act: 0.5,
  subject: 1.5,
  words: 0.8,
  body: 2.5,
  sector: 0.6,
  document: 0.5,
  place: 1.8,
  state: 0.8,
  name: 1.5,
  number: 0.8,
  due: 0.4,
}

/** What is left of the score when both sides have traits of the kind and none is the same. */
const PARTED: Readonly<Partial<Record<TraitKind, number>>> = {
  parties: 0.3,
  subject: 0.5,
  body: 0.5,
  sector: 0.75,
  place: 0.35,
  state: 0.5,
  name: 0.6,
  number: 0.85,
}

/** Traits of these kinds speak when shared and are silent when not. */
const ONLY_FOR: ReadonlySet<TraitKind> = new Set(['parties', 'due', 'document'])

/** Across languages most words differ, so that those not shared say little. */
const FOREIGN_WORDS = 0.2

/** What both tell and not the same counts more than what one of them adds. */
const BOTH = 1

/** Fewer commitments than this say nothing of how rare a word is. */
const LEAST_POOL = 60

/** How rare a trait is among candidates: 1 for one that a single candidate has, near 0 for one all have. */
export type Rarity = (key: string) => number

/** Rarity by the number of candidates that have a trait. */
export function rarityAmong(candidates: readonly Traits[]): Rarity {
  const counts = new Map<string, number>()
  for (const traits of candidates)
    for (const key of traits.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const size = Math.max(candidates.length, LEAST_POOL)
  return (key) => Math.max(0.02, Math.log(size / (counts.get(key) ?? 1)) / Math.log(size))
}

/** One reason for or against taking a statement for a restatement.
 *  shapes: `words` those of the later statement; of the earlier one where they part */
export interface Reason {
  readonly kind: TraitKind
  readonly speaks: 'for' | 'against'
  readonly words: readonly string[]
}

/** How alike two statements are, from 0 to 1, and why. */
export interface Likeness {
  readonly score: number
  readonly reasons: readonly Reason[]
}

type Weigh = (key: string, trait: Trait) => number

function sumOf(traits: Iterable<readonly [string, Trait]>, weigh: Weigh): number {
  let sum = 0
  for (const [key, trait] of traits) sum += weigh(key, trait)
  return sum
}

function wordsBy(kind: TraitKind, traits: readonly (readonly [string, Trait])[]): readonly string[] {
  return traits.filter(([, trait]) => trait.kind === kind).map(([, { words }]) => words)
}

function reasonsFor(shared: readonly (readonly [string, Trait])[]): readonly Reason[] {
  const kinds = [...new Set(shared.map(([, { kind }]) => kind))]
  return kinds.map((kind) => ({ kind, speaks: 'for', words: wordsBy(kind, shared) }))
}

/** The kinds in which both tell something and nothing is the same. */
function reasonsAgainst(now: Traits, before: Traits, shared: ReadonlySet<string>): readonly Reason[] {
  const [later, earlier] = [[...now], [...before]]
  const kinds = Object.keys(PARTED) as readonly TraitKind[]
  return kinds.flatMap((kind): Reason[] => {
    const [ours, theirs] = [wordsBy(kind, later), wordsBy(kind, earlier)]
    if (ours.length === 0 || theirs.length === 0 || shared.has(kind)) return []
    return [{ kind, speaks: 'against', words: [...ours, ...theirs] }]
  })
}

/** How much of what two statements tell is the same, less for every kind in which they part.
 *  shapes: `isForeign` when they are in two languages */
export function likenessOf(
  now: Traits,
  before: Traits,
  how: { readonly rarity: Rarity; readonly isForeign: boolean },
): Likeness {
  const weigh: Weigh = (key, { kind }) => WEIGHTS[kind] * how.rarity(key)
  const lone: Weigh = (key, trait) => {
    if (ONLY_FOR.has(trait.kind)) return 0
    return weigh(key, trait) * (how.isForeign && trait.kind === 'words' ? FOREIGN_WORDS : 1)
  }
  const shared = [...now].filter(([key]) => before.has(key))
  const alone = [...now].filter(([key]) => !before.has(key))
  const theirs = [...before].filter(([key]) => !now.has(key))
  const against = reasonsAgainst(now, before, new Set(shared.map(([, { kind }]) => kind)))
  const same = sumOf(shared, weigh)
  const [ours, other] = [sumOf(alone, lone), sumOf(theirs, lone)]
  const likeness = same / (same + (ours + other) / 2 + BOTH * Math.min(ours, other) || 1)
  const score = against.reduce((left, { kind }) => left * (PARTED[kind] ?? 1), likeness)
  return { score, reasons: [...reasonsFor(shared), ...against] }
}
