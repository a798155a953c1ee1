import { type NearRule, nearestRule, type Program, type Test } from '../grammar/index.js'
import type { Span } from '../text/index.js'
import type { ClauseClaims } from './claims/claims.js'
import { endItem } from './items.js'

/** The rule that came nearest in a clause no rule fits.
 *  shapes: the span is the clause's; `stood` the words that fitted; `broke` the first that did not, missing when the
 *  clause ended there; `wanted` some words that would have fitted, kinds of names and values as `<date>` */
export interface NearMiss extends Span {
  readonly rule: string
  readonly stood: readonly string[]
  readonly broke?: Span & { readonly quote: string }
  readonly wanted: readonly string[]
}

/** So many words show what was wanted. */
const MOST_WANTED = 8
/** Longer clauses are no prose, and every rule is asked at every word. */
const LONGEST_CLAUSE = 200

function wantedBy({ lemmas, forms, endings, entities }: Test): readonly string[] {
  return (
    lemmas ?? forms ?? endings?.map((ending) => `-${ending}`) ?? entities?.map((kind) => `<${kind}>`) ?? []
  )
}

function brokenAt(text: string, { items }: ClauseClaims, { broke }: NearRule): Pick<NearMiss, 'broke'> {
  const item = items[broke]
  if (!item) return {}
  const { start, end } = item
  return { broke: { start, end, quote: text.slice(start, end) } }
}

/** The near miss of a clause, if no rule fits it and one has at least a word there. */
export function nearMissOf(text: string, clause: ClauseClaims, program: Program): NearMiss[] {
  const { items, claims } = clause
  const first = items[0]
  const last = items.at(-1)
  if (!first || !last || claims.length > 0 || items.length > LONGEST_CLAUSE) return []
  const near = nearestRule(program, [...items, endItem(last)])
  if (!near) return []
  const words = near.stood.flatMap((at) => items[at] ?? [])
  return [
    {
      ...{ start: first.start, end: last.end, rule: near.rule.name },
      stood: words.map(({ start, end }) => text.slice(start, end)),
      ...brokenAt(text, clause, near),
      wanted: [...new Set(near.wanted.flatMap(wantedBy))].slice(0, MOST_WANTED),
    },
  ]
}
