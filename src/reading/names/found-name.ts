/** What a name in the text names. */
export const NAME_KINDS = ['person', 'country', 'place', 'organisation', 'post'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** A name found among the words of one sentence.
 *  shapes: `from`, `to` word indexes, half-open, longest form, never nested (contract section 4);
 *  `value` in dictionary form: `Касым-Жомарт Токаев`, `KZ`, `Алматы`; a post has the office key if known */
export interface FoundName {
  readonly from: number
  readonly to: number
  readonly kind: NameKind
  readonly value: string
  /** ISO 3166-1 code of the state a post, place, body or known person belongs to. */
  readonly country?: string | undefined
  /** The word that bears the name's case, where it is not the first noun. */
  readonly head?: number | undefined
  /** All states of a post over several: `президенты Узбекистана и Казахстана`. */
  readonly countries?: readonly string[] | undefined
  /** `president`, `prime-minister`, `deputy-prime-minister`, `minister`, … for posts and known persons in office. */
  readonly office?: string | undefined
}

/** What may be told anew of a name. */
type Anew = Partial<Pick<FoundName, 'from' | 'to' | 'country' | 'office'>>

/** A name of which its place or its office is told anew, with the fields that all names have, in their order. */
export function nameAnew(name: FoundName, anew: Anew): FoundName {
  const { kind, value, head, countries } = name
  const { from = name.from, to = name.to, country = name.country, office = name.office } = anew
  return { from, to, kind, value, country, head, countries, office }
}
