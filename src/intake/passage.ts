import { makeFolding, overlaps, type Span, sentenceSpansOf } from '../text/index.js'
import type { Passage } from './types.js'

/** So far around the statement sentences are looked for; longer ones are cut. */
const REACH = 3000

/** No language: letters as they are, every stop ends a sentence. */
const PLAIN = { folding: makeFolding({}), abbreviations: new Set<string>() }

/** The sentences a span touches, with one neighbour on each side, as one piece of the text.
 *  shapes: never cuts a character; the piece holds the whole span */
export function passageAround(text: string, span: Span): Passage {
  const from = Math.max(0, span.start - REACH)
  const near = text.slice(from, span.end + REACH)
  const sentences = sentenceSpansOf(near, PLAIN)
  const touched = { start: span.start - from, end: span.end - from }
  const first = sentences.findIndex((sentence) => overlaps(sentence, touched))
  const last = sentences.findLastIndex((sentence) => overlaps(sentence, touched))
  const start = sentences[Math.max(0, first - 1)]?.start ?? 0
  const end = sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? near.length
  const [piece, begin] = [Math.min(start, touched.start), Math.max(end, touched.end)]
  return { start: from + piece, text: near.slice(piece, begin) }
}
