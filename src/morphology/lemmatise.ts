import { type Folded, type TokenKind, tokeniseWith } from '../text/index.js'
import type { Analysis, Lemmatiser } from './lemma.js'
import { remembering } from './remember.js'
import type { Word } from './word.js'

/** What is not a word has its text as lemma and no marks. */
const asItStands = remembering((text) => [{ lemma: text, marks: 0 }])

/** The words of a folded text with their analyses; numbers and marks have their text as lemma and no marks. */
export function lemmatise(folded: Folded, lemmatiser: Lemmatiser): Word[] {
  const analyse = (text: string, kind: TokenKind): readonly Analysis[] =>
    kind === 'word' ? lemmatiser(text) : asItStands(text)
  return tokeniseWith(folded, analyse)
}
