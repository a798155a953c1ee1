import { type Folded, type TokenKind, tokeniseWith } from '../text/index.js'
import type { Lemmatiser } from './lemma.js'
import { type FormKeeper, remembering } from './remember.js'
import type { Word, WordForm } from './word.js'

/** Numbers kept at hand: few come again. */
const MOST_NUMBERS = 2_000

/** What is not a word has its text as lemma and no marks. */
const asItStands = remembering((text) => [{ lemma: text, marks: 0 }], MOST_NUMBERS)

const keepers = new WeakMap<Lemmatiser, FormKeeper>()

function keeperOf(lemmatiser: Lemmatiser): FormKeeper {
  const known = keepers.get(lemmatiser)
  if (known) return known
  const made = remembering(lemmatiser)
  keepers.set(lemmatiser, made)
  return made
}

/** The words of a folded text with their analyses; numbers and marks have their text as lemma and no marks. */
export function lemmatise(folded: Folded, lemmatiser: Lemmatiser): Word[] {
  const formOfWord = keeperOf(lemmatiser)
  const formOf = (text: string, kind: TokenKind): WordForm =>
    kind === 'word' ? formOfWord(text, kind) : asItStands(text, kind)
  return tokeniseWith(folded, formOf)
}
