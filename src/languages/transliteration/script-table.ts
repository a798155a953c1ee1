/** How words of a language go from one of its scripts to the other.
 *  shapes: patterns are regular expressions without flags, read with `u`, matched at one place in order, the first that
 *  fits is taken; letters stand in lower case */
export interface ScriptTable {
  /** Which alphabet this is and of which day, for an alphabet may change. */
  readonly version: string
  /** Text that stays in its own letters: names of programs and formats, addresses. */
  readonly kept: readonly string[]
  /** Words that no rule of letters writes right, from their first letter on. */
  readonly words: readonly (readonly [pattern: string, written: string])[]
  readonly letters: readonly (readonly [pattern: string, written: string])[]
  /** Capitals that are not those of every language: `i` and `İ`. */
  readonly capitals: Readonly<Record<string, string>>
}
