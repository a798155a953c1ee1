import type { ContractReading } from '../../../src/statements/index.js'
import type { Gold, GoldMention, GoldStatement } from '../gold.js'
import { overlapOf, pairUp } from './pairs.js'
import { tallySlots } from './slots.js'
import { addTally, emptyTally, f1, type Tally } from './tally.js'

/** How near readings come to what people found, by the rules of the contract's section 5. */
export interface Score {
  readonly statements: Tally
  readonly slots: Tally
  readonly mentions: Tally
  readonly forces: Tally
}

/** Borders between topics are a matter of taste: they count half. */
const TOPIC_WEIGHT = 0.5

type Read = ContractReading['statements'][number]

function weightOf(kind: string): number {
  return kind === 'topic' ? TOPIC_WEIGHT : 1
}

function emptyScore(): Score {
  return { statements: emptyTally(), slots: emptyTally(), mentions: emptyTally(), forces: emptyTally() }
}

function countFound(score: Score, gold: GoldStatement, read: Read): void {
  if (gold.optional) return
  score.statements.hits += weightOf(gold.kind)
  if (gold.kind === 'commitment') score.forces[gold.force === read.force ? 'hits' : 'misses']++
  for (const tally of tallySlots(gold.kind, gold.slots, read.slots)) addTally(score.slots, tally)
}

function touchesOptional(
  read: { start: number; end: number },
  gold: readonly (GoldStatement | GoldMention)[],
) {
  return gold.some((one) => one.optional && overlapOf(one, read) > 0)
}

function scoreStatements(score: Score, gold: readonly GoldStatement[], read: readonly Read[]): void {
  const pairs = pairUp(gold, read)
  for (const one of gold) {
    const found = pairs.get(one)
    if (found) countFound(score, one, found)
    else if (!one.optional) score.statements.misses += weightOf(one.kind)
  }
  const paired = new Set(pairs.values())
  const extras = read.filter((one) => !paired.has(one) && !touchesOptional(one, gold))
  for (const { kind } of extras) score.statements.extras += weightOf(kind)
}

function placeOf({ kind, start, end }: { kind: string; start: number; end: number }): string {
  return `${kind} ${start} ${end}`
}

function scoreMentions(score: Score, gold: readonly GoldMention[], read: ContractReading['mentions']): void {
  const rest = new Map(read.map((one) => [placeOf(one), one]))
  for (const one of gold) {
    const isFound = rest.delete(placeOf(one))
    if (!one.optional) score.mentions[isFound ? 'hits' : 'misses']++
  }
  score.mentions.extras += [...rest.values()].filter((one) => !touchesOptional(one, gold)).length
}

/** Scores readings of texts against what people found in them. */
export function scoreReadings(pairs: readonly { gold: Gold; reading: ContractReading }[]): Score {
  const score = emptyScore()
  for (const { gold, reading } of pairs) {
    scoreStatements(score, gold.statements, reading.statements)
    scoreMentions(score, gold.mentions, reading.mentions)
  }
  return score
}

/** The one figure: statements count twice, slots and mentions once. */
export function wholeOf({ statements, slots, mentions }: Score): number {
  return (2 * f1(statements) + f1(slots) + f1(mentions)) / 4
}
