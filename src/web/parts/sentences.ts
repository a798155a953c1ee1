import { fold, makeFolding, type Span, splitSentences, tokenise } from '../../text/index.js'

const PLAIN = makeFolding({})

/** The sentences of a text as spans.
 *  shapes: `abbreviations` of the text's language, folded, without their stop */
export function sentenceSpans(text: string, abbreviations: readonly string[]): readonly Span[] {
  const tokens = tokenise(fold(text, PLAIN))
  return splitSentences(tokens, new Set(abbreviations)).flatMap(({ from, to }) => {
    const first = tokens[from]
    const last = tokens[to - 1]
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
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
