import type { Span } from '../text/index.js'

const BLANK = /\s/

function trimBlank(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && BLANK.test(text.charAt(from))) from++
  while (to > from && BLANK.test(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

/** The words no statement covers, blank text left out; a break between lines parts them.
 *  shapes: `covered` in any order, may touch; the answer is ordered and disjoint */
export function findRemainder(text: string, covered: readonly Span[]): Span[] {
  const remainder: Span[] = []
  let at = 0
  const keep = (end: number) => {
    const rest = trimBlank(text, { start: at, end })
    if (rest.start < rest.end) remainder.push(rest)
  }
  for (const { start, end } of [...covered].sort((a, b) => a.start - b.start)) {
    if (start > at) keep(start)
    at = Math.max(at, end)
  }
  keep(text.length)
  return remainder
}
