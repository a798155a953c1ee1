import { proposeMentions, type StoredStatement } from '../../../register/index.js'
import { valueIn } from './values.js'

/** From this likeness on two statements of one kind are taken to say the same; a reader of the page sees both wordings. */
const ALIKE = 0.3

/** Statements of two readouts: those that say the same, and what only one of them says. */
export interface Pairing {
  readonly both: readonly (readonly [StoredStatement, StoredStatement])[]
  readonly onlyFirst: readonly StoredStatement[]
  readonly onlySecond: readonly StoredStatement[]
}

interface Scored {
  readonly one: StoredStatement
  readonly other: StoredStatement
  readonly score: number
}

/** Kinds of which a readout tells one thing at most, so that two of them are of the same thing. */
const SINGLE: readonly StoredStatement['kind'][] = ['meeting']

/** What figures, greetings and awards are about; two of the same are one claim, whatever their words. */
const ABOUT = { figure: 'measure', greeting: 'occasion', award: 'award' } as const

function sameThing(one: StoredStatement, other: StoredStatement): boolean {
  if (SINGLE.includes(one.kind)) return true
  if (one.kind !== 'figure' && one.kind !== 'greeting' && one.kind !== 'award') return false
  const about = valueIn(one, ABOUT[one.kind])
  return about !== null && about === valueIn(other, ABOUT[one.kind])
}

function scoresOf(one: StoredStatement, others: readonly StoredStatement[]): readonly Scored[] {
  const alike = others.filter(({ kind }) => kind === one.kind)
  const same = alike.filter((other) => sameThing(one, other)).map((other) => ({ one, other, score: 1 }))
  const near = proposeMentions(one, alike, alike.length || 1)
    .filter(({ score }) => score >= ALIKE)
    .map(({ candidate, score }) => ({ one, other: candidate, score }))
  return [...same, ...near]
}

/** Pairs the statements of two readouts, the likeliest first; each stands in one pair at most. */
export function pairStatements(
  first: readonly StoredStatement[],
  second: readonly StoredStatement[],
): Pairing {
  const scored = first.flatMap((one) => scoresOf(one, second)).sort((a, b) => b.score - a.score)
  const taken = new Set<StoredStatement>()
  const both: (readonly [StoredStatement, StoredStatement])[] = []
  for (const { one, other } of scored) {
    if (taken.has(one) || taken.has(other)) continue
    taken.add(one).add(other)
    both.push([one, other])
  }
  const left = (all: readonly StoredStatement[]) => all.filter((statement) => !taken.has(statement))
  return { both, onlyFirst: left(first), onlySecond: left(second) }
}
