import { emptyNotes, ownString, type TokenKind } from '../text/index.js'
import type { Lemmatiser } from './lemma.js'
import type { WordForm } from './word.js'

/** Words kept at hand; the whole store is emptied when it is full. */
const MOST_KEPT = 50_000

/** Gives the form of a word. */
export type FormKeeper = (text: string, kind: TokenKind) => WordForm

/** The forms of a lemmatiser, so many of those of late kept at hand. */
export function remembering(lemmatiser: Lemmatiser, most: number = MOST_KEPT): FormKeeper {
  const kept = new Map<string, WordForm>()
  return (text, kind) => {
    const known = kept.get(text)
    if (known) return known
    const own = ownString(text)
    const form = { text: own, kind, analyses: lemmatiser(own), notes: emptyNotes() }
    if (kept.size >= most) kept.clear()
    kept.set(own, form)
    return form
  }
}
