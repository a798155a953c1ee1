import type { Analysis, Lemmatiser } from './lemma.js'

/** Words kept at hand; the whole store is emptied when it is full. */
const MOST_KEPT = 50_000

/** The same lemmatiser with the words of late kept at hand. */
export function remembering(lemmatiser: Lemmatiser): Lemmatiser {
  const kept = new Map<string, readonly Analysis[]>()
  return (word) => {
    const known = kept.get(word)
    if (known) return known
    const analyses = lemmatiser(word)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(word, analyses)
    return analyses
  }
}
