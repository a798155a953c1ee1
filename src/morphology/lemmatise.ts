import type { Token } from '../text/index.js'
import type { Lemmatiser } from './lemma.js'
import type { Word } from './word.js'

/** Gives each token its analyses; numbers and marks have their text as lemma and no marks. */
export function lemmatise(tokens: readonly Token[], lemmatiser: Lemmatiser): Word[] {
  return tokens.map((token) => ({ ...token, analyses: analysesOf(token, lemmatiser) }))
}

function analysesOf(token: Token, lemmatiser: Lemmatiser) {
  return token.kind === 'word' ? lemmatiser(token.text) : [{ lemma: token.text, marks: 0 }]
}
