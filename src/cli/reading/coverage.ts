import type { Reading } from '../../statements/index.js'
import { overlaps, type Span } from '../../text/index.js'

/** How much of a text its statements carry.
 *  units: `covered` whole per cent of the characters that are not blank, rounded down; `rest` such characters */
export interface Coverage {
  readonly covered: number
  readonly rest: number
}

/** Coverage of a text by a reading; all of it when there is nothing to cover. */
export function coverageOf(reading: Reading, text: string): Coverage {
  const all = countMarks(text)
  const rest = reading.remainder.reduce((sum, { start, end }) => sum + countMarks(text.slice(start, end)), 0)
  return { covered: all === 0 ? 100 : Math.floor(((all - rest) * 100) / all), rest }
}

function countMarks(text: string): number {
  return text.replace(/\s+/gu, '').length
}

/** How many sentences carry a statement.
 *  shapes: statements and sentences both in the order of the text */
export function countCarrying({ statements }: Reading, sentences: readonly Span[]): number {
  let next = 0
  return sentences.filter((sentence) => {
    while ((statements[next]?.span.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++
    const span = statements[next]?.span
    return span !== undefined && overlaps(span, sentence)
  }).length
}
