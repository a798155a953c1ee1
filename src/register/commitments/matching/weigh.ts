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
const BOTH = 1.5

/** Fewer commitments than this say nothing of how rare a word is. */
const LEAST_POOL = 60

/** How rare each trait is among candidates, by key: 1 for one that a single candidate has, near 0 for one all have. */
export type Rarity = ReadonlyMap<string, number>

/** The least a trait that all candidates have still tells. */
const LEAST_RARITY = 0.02

/** Rarity by the number of candidates that have a trait. */
export function rarityAmong(candidates: readonly Traits[]): Rarity {
  const counts = new Map<string, number>()
  for (const traits of candidates)
    for (const key of traits.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const size = Math.max(candidates.length, LEAST_POOL)
  const rarityOf = (count: number) => Math.max(LEAST_RARITY, Math.log(size / count) / Math.log(size))
  return new Map([...counts].map(([key, count]) => [key, rarityOf(count)]))
}

/** One reason for or against taking a statement for a restatement.
 *  shapes: `words` those of the later statement, and of the earlier one, too, where the two part */
export interface Reason {
  readonly kind: TraitKind
  readonly speaks: 'for' | 'against'
  readonly words: readonly string[]
}

/** How rare traits are, and whether the two statements are in two languages. */
export interface Weighing {
  readonly rarity: Rarity
  readonly isForeign: boolean
}

interface Side {
  readonly lone: number
  readonly shared: number
  readonly kinds: ReadonlySet<TraitKind>
  readonly sharedKinds: ReadonlySet<TraitKind>
}

function loneWeight({ kind }: Trait, isForeign: boolean): number {
  if (ONLY_FOR.has(kind)) return 0
  return WEIGHTS[kind] * (isForeign && kind === 'words' ? FOREIGN_WORDS : 1)
}

/** What one side tells alone and what the other tells, too. */
function weighSide(own: Traits, other: Traits, { rarity, isForeign }: Weighing): Side {
  let [lone, shared] = [0, 0]
  const [kinds, sharedKinds] = [new Set<TraitKind>(), new Set<TraitKind>()]
  for (const [key, trait] of own) {
    const rare = rarity.get(key) ?? 1
    kinds.add(trait.kind)
    if (other.has(key)) {
      shared += WEIGHTS[trait.kind] * rare
      sharedKinds.add(trait.kind)
    } else lone += loneWeight(trait, isForeign) * rare
  }
  return { lone, shared, kinds, sharedKinds }
}

const PARTING = Object.keys(PARTED) as readonly TraitKind[]

/** The kinds in which both tell something and nothing is the same. */
function partedIn(now: Side, before: Side): readonly TraitKind[] {
  return PARTING.filter((kind) => now.kinds.has(kind) && before.kinds.has(kind) && !now.sharedKinds.has(kind))
}

/** How much of what two statements tell is the same, less for every kind in which they part; from 0 to 1. */
export function likenessOf(now: Traits, before: Traits, weighing: Weighing): number {
  const [ours, theirs] = [weighSide(now, before, weighing), weighSide(before, now, weighing)]
  const same = ours.shared
  if (same === 0) return 0
  const parting = (ours.lone + theirs.lone) / 2 + BOTH * Math.min(ours.lone, theirs.lone)
  return partedIn(ours, theirs).reduce((left, kind) => left * (PARTED[kind] ?? 1), same / (same + parting))
}

type Entries = readonly (readonly [string, Trait])[]

function wordsBy(kind: TraitKind, traits: Entries): readonly string[] {
  return traits.filter(([, trait]) => trait.kind === kind).map(([, { words }]) => words)
}

/** Why two statements are thought alike, and in what they part. */
export function reasonsOf(now: Traits, before: Traits, weighing: Weighing): readonly Reason[] {
  const [later, earlier] = [[...now], [...before]]
  const shared = later.filter(([key]) => before.has(key))
  const [ours, theirs] = [weighSide(now, before, weighing), weighSide(before, now, weighing)]
  const speaking = [...ours.sharedKinds].map(
    (kind): Reason => ({ kind, speaks: 'for', words: wordsBy(kind, shared) }),
  )
  const against = partedIn(ours, theirs).map((kind): Reason => {
    return { kind, speaks: 'against', words: [...wordsBy(kind, later), ...wordsBy(kind, earlier)] }
  })
  return [...speaking, ...against]
}
