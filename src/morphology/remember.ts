import { emptyNotes, type TokenKind } from '../text/index.js'
import type { Lemmatiser } from './lemma.js'
import type { WordForm } from './word.js'

/** Words kept at hand; the whole store is emptied when it is full. */
const MOST_KEPT = 50_000

/** Gives the form of a word. */
export type FormKeeper = (text: string, kind: TokenKind) => WordForm

/** The forms of a lemmatiser, those of late kept at hand. */
export function remembering(lemmatiser: Lemmatiser): FormKeeper {
  const kept = new Map<string, WordForm>()
  return (text, kind) => {
    const known = kept.get(text)
    if (known) return known
    const form = { text, kind, analyses: lemmatiser(text), notes: emptyNotes() }
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(text, form)
    return form
  }
}
