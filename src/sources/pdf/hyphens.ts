import compounds from '../../../data/compound-firsts.json' with { type: 'json' }

/** First parts of words that keep their hyphen, as official texts of the region use them. */
const COMPOUND_FIRSTS: ReadonlySet<string> = new Set(compounds.flatMap(({ firsts }) => firsts))

/** Signs that part a word at the end of a line and say nothing else. */
const SOFT = /[\u00ad\u2010]$/u
/** A hyphen at the end of a line, with the part of the word before it; it parts a word, or belongs to it. */
const HARD = /(\p{L}[\p{L}\p{M}]*)-$/u
const FIRST_PART = /^[\p{L}\p{M}]+/u

/** From so many lines and this share of them on, hyphens at their ends show that words are parted in this document. */
const PARTING = { lines: 4, share: 1 / 12 }

/** What a document tells of its own words, so that a hyphen at the end of a line can be understood. */
export interface HyphenHabits {
  /** All its words that have a hyphen within a line, and all its whole words, in small letters. */
  readonly words: ReadonlySet<string>
  readonly parts: boolean
}

/** How a document uses hyphens. */
export function hyphenHabits(lines: readonly string[]): HyphenHabits {
  const words = new Set<string>()
  for (const line of lines)
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) words.add(word)
  const ends = lines.filter((line) => HARD.test(line)).length
  return { words, parts: ends >= PARTING.lines && ends > lines.length * PARTING.share }
}

/** Whether a word is written with its hyphen, as far as the document tells: it has the word so elsewhere, or has it without, or never
 *  parts words; else its first part tells. */
function isOwnHyphen(before: string, after: string, { words, parts }: HyphenHabits): boolean {
  const [one, other] = [before.toLowerCase(), after.toLowerCase()]
  if (words.has(`${one}-${other}`)) return true
  if (words.has(one + other)) return false
  return !parts || COMPOUND_FIRSTS.has(one)
}

/** Two lines of one paragraph put together, the word between them whole again. */
export function joinLines(line: string, next: string, habits: HyphenHabits): string {
  if (SOFT.test(line)) return line.replace(SOFT, '') + next
  const [, before] = HARD.exec(line) ?? []
  const [after] = FIRST_PART.exec(next) ?? []
  if (before === undefined || after === undefined) return `${line} ${next}`
  const isCapital = after[0] !== after[0]?.toLowerCase()
  return isCapital || isOwnHyphen(before, after, habits) ? line + next : line.slice(0, -1) + next
}
