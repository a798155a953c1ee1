import type { Notes, Token } from '../text/index.js'

/** A token as the value finder sees it: with the dictionary forms of its analyses. */
export type ValueToken = Token & {
  readonly analyses: readonly { readonly lemma: string; readonly marks: number }[]
  /** What is kept with the word wherever it stands. */
  readonly form: { readonly notes: Notes }
}

/** How a stated number bounds the true one. */
export const BOUNDS = ['exact', 'above', 'below', 'about', 'up-to'] as const
export type Bound = (typeof BOUNDS)[number]

export const FOUND_KINDS = ['date', 'money', 'percent', 'quantity', 'times'] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

/** A value found among the tokens of one sentence.
 *  shapes: `from`, `to` token indexes, half-open, with the borders of contract section 4 (bound words stay outside);
 *  `text` canonical: EDTF for dates, `4000000000 USD`, plain decimals else, in the base unit */
export interface FoundValue {
  readonly from: number
  readonly to: number
  readonly kind: FoundKind
  readonly text: string
  /** How the words before or after bound the number; dates are always `exact`. */
  readonly bound: Bound
  /** Where the whole expression with its bound words begins and ends. */
  readonly boundFrom: number
  readonly boundTo: number
  /** Why the value is inferred (year taken from the publication …); absent when stated in full. */
  readonly why?: string | undefined
  /** The lower number of a range, whose upper one is `text`. */
  readonly least?: string | undefined
  /** Unit of the contract: a currency, `percent`, `times`, `tonne` …, `count` for counted things. */
  readonly unit?: string | undefined
  /** Dictionary form of the counted noun of a quantity (`предприятие`), of the last word of a unit else. */
  readonly noun?: string | undefined
  /** A percent told as a part, `на треть`: a value and no mention. */
  readonly isPart?: true | undefined
  /** What a date says of time: a day, a span, a deadline, a relative period … */
  readonly role?: DateRole | undefined
}

/** What may be said anew of a value. */
type Anew = Partial<Pick<FoundValue, 'text' | 'unit' | 'role' | 'why' | 'boundFrom' | 'boundTo'>>

/** A value of which some things are said anew. All values have the same fields in the same order: a copy by spread is of another
 *  shape, and all that ask it are slow. */
export function valueAnew(value: FoundValue, anew: Anew): FoundValue {
  const { from, to, kind, bound, least, noun, isPart } = value
  const { text = value.text, unit = value.unit, role = value.role, why = value.why } = anew
  const { boundFrom = value.boundFrom, boundTo = value.boundTo } = anew
  return { from, to, kind, text, bound, boundFrom, boundTo, why, least, unit, noun, isPart, role }
}

/** `due`: until or by; `since`: from then on; `span`: during; `at`: a day, month or year named. */
export const DATE_ROLES = ['at', 'span', 'due', 'since', 'year-start', 'soon'] as const
export type DateRole = (typeof DATE_ROLES)[number]
