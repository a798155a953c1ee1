import type { Item } from '../../grammar/index.js'
import { itemBefore } from '../../kernel/index.js'
import { closes, endsBare, isSeparated, parts } from './clause-borders.js'
import { ownLines } from './clause-lines.js'
import { type ClauseFinder, isBinding, isPredicate, ROLE, rolesOf } from './clause-roles.js'
import {
  type ClauseState,
  freshState,
  isTold,
  meetPredicate,
  meetRelative,
  meetSeparator,
  resume,
} from './clause-state.js'
import { titled } from './clause-titles.js'

/** A run of items with at most one predicate of its own, half-open. */
export interface ClauseRange {
  readonly from: number
  readonly to: number
}

const byPlace = (one: number, other: number) => one - other

/** Passes a predicate; what it is told by tells whether the next one is bound. */
function passPredicate(state: ClauseState, items: readonly Item[], at: number, finder: ClauseFinder): void {
  resume(state, items, at)
  const told = isTold(state, items, finder)
  meetPredicate(state, told)
  state.isBinding = told || isBinding(items[at], finder)
}

/** Goes on over one item. */
function passItem(state: ClauseState, items: readonly Item[], at: number, finder: ClauseFinder): void {
  const item = items[at]
  const roles = item ? rolesOf(item, finder) : 0
  if ((roles & ROLE.separator) !== 0) {
    if (parts(items, at, finder)) meetSeparator(state, at)
  } else if ((roles & ROLE.relative) !== 0) meetRelative(state, isSeparated(items, at, finder))
  else if ((roles & ROLE.predicate) !== 0 && closes(items, at, finder))
    passPredicate(state, items, at, finder)
  else if (finder.complements === 'before' && endsBare(items, at, finder))
    passPredicate(state, items, at, finder)
}

const OPENS: ReadonlySet<string> = new Set(['«', '“', '„', '"'])

/** Where words quoted behind a verb and a colon begin, which make claims of their own though no verb may close them:
 *  `dedi: “Bank koʻprik qurishga tayyor”`. */
function quotedAt(items: readonly Item[], finder: ClauseFinder): number[] {
  const quoted: number[] = []
  items.forEach(({ text }, at) => {
    const before = itemBefore(items, at)
    if (text === ':' && OPENS.has(items[at + 1]?.text ?? '') && before && isPredicate(before, finder))
      quoted.push(at)
  })
  return quoted
}

/** Where clauses begin by their verbs, and where the lines of a list with verbs of their own do. */
function bordersOf(items: readonly Item[], borders: readonly number[], finder: ClauseFinder) {
  const lines = finder.complements === 'after' ? ownLines(items, finder) : quotedAt(items, finder)
  return lines.length === 0 ? borders : [...new Set([...borders, ...lines])].sort(byPlace)
}

/** Parts a sentence into clauses at the last separator before each further predicate; relative clauses stay whole.
 *  shapes: the ranges cover all items */
export function splitClauses(items: readonly Item[], finder: ClauseFinder): ClauseRange[] {
  const state = freshState()
  const titles = titled(items)
  items.forEach((item, at) => {
    if (!titles.has(item)) passItem(state, items, at, finder)
  })
  const starts = [0, ...bordersOf(items, state.borders, finder)]
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? items.length }))
}
