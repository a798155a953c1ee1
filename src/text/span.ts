/** A half-open run `[start, end)` in UTF-16 units of a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words of a span; a span outside its text is a bug and throws with the evidence. */
export function quoteOf(text: string, span: Span): string {
  if (span.start < 0 || span.end > text.length || span.start > span.end)
    throw new Error(`span ${span.start}–${span.end} lies outside a text of ${text.length}`)
  return text.slice(span.start, span.end)
}

/** Whether the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether the inner span lies wholly in the outer one. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
