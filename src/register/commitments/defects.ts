import type { Day } from '../../kernel/index.js'
import type { Slot } from '../../statements/index.js'
import { searchWords } from '../search.js'
import { isPastWhenSaid } from './chain.js'
import type { Due } from './types.js'

/** What makes a commitment hard to hold anyone to. */
export const DEFECTS = [
  'no-owner',
  'no-date',
  'no-measure',
  'no-side',
  'undefined-body',
  'past-date',
] as const
export type DefectKind = (typeof DEFECTS)[number]

/** One defect with the words that show it: the whole saying where something is missing. */
export interface Defect {
  readonly kind: DefectKind
  readonly words: string
}

/** A commitment as its opening statement says it, as far as defects show in it.
 *  shapes: `bodies` of the register by name in any language, folded to lower case */
export interface Examined {
  readonly quote: string
  readonly slots: readonly Slot[]
  readonly due: Due | null
  readonly published: Day | null
  readonly bodies: ReadonlySet<string>
  /** Beginnings of the names of its sides in any language, long enough to stand before any ending, folded. */
  readonly sideNames: readonly string[]
}

/** Slots that say what can be counted or held in hand at the end. */
const MEASURES: readonly string[] = ['value', 'count', 'measure', 'document']
const OWNERS: readonly string[] = ['addressee', 'actor']

function has(slots: readonly Slot[], names: readonly string[]): boolean {
  return slots.some(({ name }) => names.includes(name))
}

/** Whether a slot or the words themselves name a side. */
function namesSide({ slots, quote, sideNames }: Examined): boolean {
  const words = searchWords(quote)
  return has(slots, ['party']) || sideNames.some((name) => words.includes(name))
}

function missing(examined: Examined): readonly Defect[] {
  const { slots, due, quote } = examined

  const absent: readonly (readonly [DefectKind, boolean])[] = [
    ['no-owner', !has(slots, OWNERS)],
    ['no-date', due === null],
    ['no-measure', !has(slots, MEASURES)],
    ['no-side', !namesSide(examined)],
  ]
  return absent.flatMap(([kind, isAbsent]) => (isAbsent ? [{ kind, words: quote }] : []))
}

function undefinedBodies({ slots, bodies }: Examined): readonly Defect[] {
  const unknown = slots.filter(({ name, value }) => name === 'body' && !bodies.has(value.text.toLowerCase()))
  return unknown.map(({ quote }) => ({ kind: 'undefined-body', words: quote }))
}

/** The defects of a commitment, in the order of `DEFECTS`. */
export function defectsOf(examined: Examined): readonly Defect[] {
  const { due, published } = examined
  const past =
    due !== null && isPastWhenSaid({ due, day: published })
      ? [{ kind: 'past-date', words: due.words } as const]
      : []
  return [...missing(examined), ...undefinedBodies(examined), ...past]
}
