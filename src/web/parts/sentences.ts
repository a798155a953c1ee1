import { LANGUAGES } from '../../languages/index.js'
import { makeFolding, type SentenceSigns, type Span, sentenceSpansOf } from '../../text/index.js'

/** What a language, or none, says of letters and stops. */
function signsOf(tag: string | null): SentenceSigns {
  const language = LANGUAGES.find((one) => tag === one.tag || tag?.startsWith(`${one.tag}-`))
  const { folding = {}, abbreviations = [], openers = [] } = language ?? {}
  return {
    folding: makeFolding(folding),
    abbreviations: new Set(abbreviations),
    openers: new Set(openers),
  }
}

/** The sentences of a text as spans, by the stops of its language. */
export function sentenceSpans(text: string, language: string | null): readonly Span[] {
  return sentenceSpansOf(text, signsOf(language))
}

/** How many of the sentences at least one span touches.
 *  shapes: both in text order of their start */
export function countTouched(sentences: readonly Span[], spans: readonly Span[]): number {
  const ordered = [...spans].sort((a, b) => a.start - b.start)
  let reach = 0
  let next = 0
  return sentences.filter((sentence) => {
    for (let span = ordered[next]; span && span.start < sentence.end; span = ordered[++next])
      reach = Math.max(reach, span.end)
    return reach > sentence.start
  }).length
}

/** How many letters, digits and marks the spans hold; blanks are not counted. */
export function countWritten(text: string, spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + text.slice(start, end).replace(/\s/gu, '').length, 0)
}
