import type { Token } from '../text/index.js'
import type { Lemmatiser } from './lemma.js'
import { remembering } from './remember.js'
import type { Word } from './word.js'

/** What is not a word has its text as lemma and no marks. */
const asItStands = remembering((text) => [{ lemma: text, marks: 0 }])

/** Gives each token its analyses; numbers and marks have their text as lemma and no marks. */
export function lemmatise(tokens: readonly Token[], lemmatiser: Lemmatiser): Word[] {
  return tokens.map((token) => wordOf(token, lemmatiser))
}

/** Field by field, for copying a token whole costs several times as much, and there is one a word of the text. */
function wordOf(
  { start, end, kind, text, raw, capital, spaced, broken }: Token,
  lemmatiser: Lemmatiser,
): Word {
  const analyses = kind === 'word' ? lemmatiser(text) : asItStands(text)
  return { start, end, kind, text, raw, capital, spaced, broken, analyses }
}
