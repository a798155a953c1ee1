import { overlaps, type Span } from '../../../src/text/index.js'

/** Something of a kind at a place. */
interface Placed extends Span {
  readonly kind: string
}

/** A statement read may be this many times as long as the gold one, which counts as 40 at least. */
const LONGEST = 3
const SHORTEST_GOLD = 40

export function overlapOf(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start))
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

/** Whether a statement read is the gold one: same kind, at least half of the shorter span, not much longer. */
function fits(gold: Placed, read: Placed): boolean {
  if (gold.kind !== read.kind || !overlaps(gold, read)) return false
  const shorter = Math.min(lengthOf(gold), lengthOf(read))
  const isShort = lengthOf(read) <= LONGEST * Math.max(SHORTEST_GOLD, lengthOf(gold))
  return isShort && overlapOf(gold, read) >= shorter / 2
}

function shareOf(gold: Span, read: Span): number {
  return overlapOf(gold, read) / Math.max(lengthOf(gold), lengthOf(read))
}

/** Pairs gold statements with read ones, the best overlap first, each once. */
export function pairUp<G extends Placed, R extends Placed>(
  gold: readonly G[],
  read: readonly R[],
): Map<G, R> {
  const likely = gold.flatMap((one) =>
    read.filter((other) => fits(one, other)).map((other) => [one, other] as const),
  )
  const best = likely.sort(([a, b], [c, d]) => shareOf(c, d) - shareOf(a, b))
  const pairs = new Map<G, R>()
  const taken = new Set<R>()
  for (const [one, other] of best) {
    if (pairs.has(one) || taken.has(other)) continue
    pairs.set(one, other)
    taken.add(other)
  }
  return pairs
}
