import type { Item } from '../../grammar/index.js'
import { itemBefore } from '../../kernel/index.js'
import { type ClauseFinder, isBinding } from './clause-roles.js'

/** Where one stands to relative clauses: outside, before the predicate of one, or behind it and still inside. */
export type Relative = 'none' | 'open' | 'filled'

/** How far a sentence has been parted into clauses. */
export interface ClauseState {
  readonly borders: number[]
  /** The last place where a clause may begin, since the last predicate. */
  border: number
  hasPredicate: boolean
  /** The last predicate binds what is told after it. */
  isBinding: boolean
  /** Inside a relative clause: before its predicate, or after it and still in it. */
  relative: Relative
  /** The border before the last one. */
  before: number
  /** Where the clause begins that a relative clause stands in, and whether its opening was bound to a verb. */
  outer: { readonly border: number; readonly isBinding: boolean } | undefined
}

export function meetSeparator(state: ClauseState, at: number): void {
  if (state.relative === 'open') return
  state.relative = 'none'
  state.before = state.border
  state.border = at
}

/** Opens a relative clause, and keeps where the clause around it began: `that the council, which met in May, should go on`. */
export function meetRelative(state: ClauseState, isBehindSeparator: boolean): void {
  const { before, border, isBinding } = state
  if (state.relative === 'none') state.outer = { border: isBehindSeparator ? before : border, isBinding }
  state.relative = 'open'
}

/** So many items open a told clause at most: `, с тем чтобы`. */
const LONGEST_OPENING = 4

/** The word a told clause tells of, before its comma: `уверенность, что`, `надежда на то, что`. */
function toldOf(items: readonly Item[], at: number, { openings }: ClauseFinder): Item | undefined {
  let before = itemBefore(items, at)
  for (let back = 1; back < LONGEST_OPENING && before !== undefined; back++) {
    if (before.text !== ',' && !openings.has(before.text)) return before
    before = itemBefore(items, at - back)
  }
  return before
}

/** Whether what is met belongs to a told clause that is bound to its verb, or to the noun it tells of
 *  (`gave assurances that …`). */
function isBound(
  state: Pick<ClauseState, 'border' | 'isBinding'>,
  items: readonly Item[],
  finder: ClauseFinder,
): boolean {
  const openers = items.slice(state.border, state.border + LONGEST_OPENING)
  const at = openers.findIndex(({ text }) => finder.complementisers.has(text))
  if (at < 0 || openers.slice(1, at).some(({ text }) => !finder.openings.has(text))) return false
  return state.isBinding || isBinding(toldOf(items, state.border + at, finder), finder)
}

/** Whether a predicate is told, also behind a relative clause inside what is told. */
export function isTold(state: ClauseState, items: readonly Item[], finder: ClauseFinder): boolean {
  const { outer, relative } = state
  if (relative !== 'none') return false
  state.outer = undefined
  return isBound(state, items, finder) || (outer !== undefined && isBound(outer, items, finder))
}

/** Words between the comma behind a relative clause and the verb it parts from its subject: `, has since`. */
const BEFORE_VERB = 2

/** Goes back to where the clause began whose verb stands just behind a relative clause: `and the council, which met in May, will go on`. */
export function resume(state: ClauseState, items: readonly Item[], at: number): void {
  const { outer, border, relative } = state
  if (outer === undefined || relative !== 'none' || at - border > BEFORE_VERB) return
  const isPlain = items.slice(border + 1, at).every(({ entity }) => entity === undefined)
  if (isPlain && items[border]?.text === ',') state.border = outer.border
}

/** Passes a predicate; one in a relative clause or in a told clause that is bound makes no clause of its own. */
export function meetPredicate(state: ClauseState, told: boolean): void {
  if (state.relative !== 'none') {
    state.relative = 'filled'
    return
  }
  if (told) return
  if (state.hasPredicate && state.border > (state.borders.at(-1) ?? 0)) state.borders.push(state.border)
  state.hasPredicate = true
  state.border = 0
}

/** Nothing has been met yet. */
export function freshState(): ClauseState {
  return {
    borders: [],
    border: 0,
    hasPredicate: false,
    isBinding: false,
    relative: 'none',
    before: 0,
    outer: undefined,
  }
}
