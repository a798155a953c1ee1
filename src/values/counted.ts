import { itemBefore } from '../kernel/index.js'
import type { Decimal } from './decimal.js'
import type { ValueToken } from './found.js'
import type { CountedMarks, CountedNumber } from './words.js'

/** A counted noun: where it ends and its dictionary form. */
export interface CountedNoun {
  readonly to: number
  readonly noun: string
}

function lastTwoOf({ digits, scale }: Decimal): CountedNumber {
  const whole = scale === 0
  return { lastTwo: whole ? Number((digits < 0n ? -digits : digits) % 100n) : 0, whole }
}

function hasAll(marks: number, wanted: number): boolean {
  return (marks & wanted) === wanted
}

/** Whether a token may be a modifier in one of its readings; a noun that is one stands in no case of its own. */
function mayModify(token: ValueToken, marks: CountedMarks): boolean {
  const { modifier, modifierWords = [], modifierEndings = [], inCase = 0 } = marks
  if (modifierEndings.some((ending) => token.text.endsWith(ending))) return true
  return token.analyses.some(
    (one) =>
      (one.marks & modifier) !== 0 || (modifierWords.includes(one.lemma) && (one.marks & inCase) === 0),
  )
}

/** Whether people of a state are counted and not the noun behind them, which is the first of two that are one:
 *  `4 ming oʻzbekistonlik mehnat shartnomasi`. */
function arePeople(tokens: readonly ValueToken[], at: number, { people = [], joined = 0 }: CountedMarks) {
  const before = itemBefore(tokens, at)?.text ?? ''
  return (
    people.some((ending) => before.endsWith(ending)) &&
    hasAll(tokens[at + 1]?.analyses[0]?.marks ?? 0, joined)
  )
}

/** Whether the likeliest reading of a token is a verb, a name or the like. */
function isNever(token: ValueToken, { never, neverWords }: CountedMarks): boolean {
  return ((token.analyses[0]?.marks ?? 0) & never) !== 0 || neverWords?.has(token.text) === true
}

/** Dictionary form of a token that may be counted in one of the forms. */
function nounOf(token: ValueToken, marks: CountedMarks, forms: readonly number[]): string | undefined {
  if (token.kind !== 'word' || isNever(token, marks)) return undefined
  const fits = (one: number) => hasAll(one, marks.noun) && forms.some((form) => hasAll(one, form))
  const isNoun = (lemma: string) => marks.nouns === undefined || marks.nouns.includes(lemma)
  return token.analyses.find((analysis) => fits(analysis.marks) && isNoun(analysis.lemma))?.lemma
}

/** The noun that a number counts, behind at most so many modifiers; of several nouns in a row the last that modifiers allow.
 *  shapes: `from` the token after the number; no line break, dash or mark may lie between */
export function readCountedNoun(
  tokens: readonly ValueToken[],
  from: number,
  number: { readonly value: Decimal; readonly power: number },
  marks: CountedMarks,
): CountedNoun | undefined {
  const forms = marks.formsFor(number.power > 0 ? { lastTwo: 0, whole: true } : lastTwoOf(number.value))
  let found: CountedNoun | undefined
  for (let at = from; at <= from + marks.mostModifiers; at++) {
    const token = tokens[at]
    if (!token?.spaced) return found
    const noun = nounOf(token, marks, forms)
    if (found !== undefined && arePeople(tokens, at, marks)) return found
    if (noun !== undefined) found = { to: at + 1, noun }
    if (!mayModify(token, marks) || isNever(token, marks)) return found
  }
  return found
}
