import type { ClauseWords } from '../../languages/index.js'
import { type Phrases, phrasesOf } from './phrases.js'

/** Words that make what is told only possible, or hang it on a condition. */
export interface Modality {
  readonly possible: ReadonlySet<string>
  readonly futures: ReadonlySet<string>
  readonly contingent: ReadonlySet<string>
  /** Those of two words, the second by the first. */
  readonly contingentPairs: ReadonlyMap<string, ReadonlySet<string>>
  /** Verbs that hang a sentence on something when they open it: `Should Pakistan agree, …`. */
  readonly inverted: ReadonlySet<string>
  readonly conditionalEndings: readonly string[]
  readonly plainConditionals: ReadonlySet<string>
  readonly earlier: Phrases
  readonly reminders: ReadonlySet<string>
  readonly today: ReadonlySet<string>
  readonly reports: readonly string[]
  readonly pluperfects: ReadonlySet<string>
}

/** Phrases of two words, the second words by the first. */
function pairsOf(phrases: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>()
  for (const [first = '', second = ''] of phrases.map((phrase) => phrase.split(' ')))
    if (second !== '') pairs.set(first, (pairs.get(first) ?? new Set()).add(second))
  return pairs
}

/** Makes the words of possibility and condition ready. */
export function makeModality(words: ClauseWords): Modality {
  const contingent = [...(words.conditions ?? []), ...(words.contingent ?? [])]
  return {
    possible: new Set(words.possible),
    futures: new Set(words.futures),
    contingent: new Set(contingent),
    contingentPairs: pairsOf(contingent),
    inverted: new Set(words.inverted),
    conditionalEndings: words.conditionalEndings ?? [],
    plainConditionals: new Set(words.plainConditionals),
    earlier: phrasesOf(words.earlier ?? []),
    reminders: new Set(words.reminders),
    today: new Set(words.today),
    reports: words.reports ?? [],
    pluperfects: new Set(words.pluperfects),
  }
}
