/** A word for a number, and the number. */
type Named = readonly [word: string, number: number]

interface FractionWords {
  /** The words of the whole in the ablative: `uchdan`. */
  readonly of: readonly Named[]
  /** Words of how many parts: `bir`. */
  readonly parts: readonly Named[]
  /** Words behind them for the part itself: `qismi`, `hissasiga`. */
  readonly shares: readonly string[]
  /** The words of how many parts with the endings that need no word behind them: `biri`, `birga`. */
  readonly alone: readonly (readonly [forms: readonly string[], number: number])[]
}

const exactly = (forms: readonly string[]): string => forms.map((one) => `=${one}`).join('|')

/** A part of a whole as a percentage with one digit behind the point. */
function percentOf(part: number, whole: number): string {
  return `${Math.round((1000 * part) / whole) / 10} %`
}

/** Fractions told by a whole in the ablative and its parts, as percentages: `uchdan bir qismi`, `оннан бірге`.
 *  shapes: keys as `ValueWords.multiples` has them */
export function fractionsOf({ of, parts, shares, alone }: FractionWords): Readonly<Record<string, string>> {
  const rows = of.flatMap(([whole, size]) => {
    const written = parts.map(([word, part]) => [`=${whole} =${word} ${exactly(shares)}`, part] as const)
    const bare = alone.map(([forms, part]) => [`=${whole} ${exactly(forms)}`, part] as const)
    return [...written, ...bare]
      .filter(([, part]) => part < size)
      .map(([key, part]) => [key, percentOf(part, size)] as const)
  })
  return Object.fromEntries(rows)
}
