import type { Folding } from './fold.js'
import { foldGiven } from './fold-given.js'
import { splitSentences } from './sentences.js'
import type { Span } from './span.js'
import { tokenise } from './tokens.js'

/** What a language, or none, says of letters and of the stops that end no sentence; as `splitSentences` has it. */
export interface SentenceSigns {
  readonly folding: Folding
  readonly abbreviations: ReadonlySet<string>
  readonly openers?: ReadonlySet<string>
}

/** The sentences of a text as it was given, as spans in their order; the reader reads the same. */
export function sentenceSpansOf(text: string, { folding, abbreviations, openers }: SentenceSigns): Span[] {
  const tokens = tokenise(foldGiven(text, folding))
  return splitSentences(tokens, abbreviations, openers).flatMap(({ from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]]
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
}
