/** A text as a string of its own: one cut out of another keeps the whole of that alive as long as it is kept itself. */
export function ownString(text: string): string {
  return ` ${text}`.slice(1)
}

/** Texts kept at hand; the whole store is emptied when it is full. */
const MOST_KEPT = 10_000

/** The same maker with what it made of the texts of late kept at hand; it may ask nothing but the text. */
export function keptByText<Made>(make: (text: string) => Made, most = MOST_KEPT): (text: string) => Made {
  const kept = new Map<string, Made>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const made = make(text)
    if (kept.size >= most) kept.clear()
    kept.set(ownString(text), made)
    return made
  }
}
