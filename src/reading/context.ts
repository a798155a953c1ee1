import type { Item } from '../grammar/index.js'
import { type Analysis, MARK } from '../morphology/index.js'
import { type ClauseFinder, ROLE, rolesOf } from './clauses/clause-roles.js'
import type { Relative } from './clauses/clause-state.js'

/** An item whose analyses hold at its place only; with the fields that all items have, in their order. */
function placedItem(item: Item, analyses: readonly Analysis[]): Item {
  const { start, end, from, to, text, capital, entity, value, name } = item
  return { start, end, from, to, text, analyses, form: undefined, capital, placed: true, entity, value, name }
}

function withMark(item: Item, mark: number): Item {
  const analyses = item.analyses.map(({ lemma, marks }) => ({ lemma, marks: marks | mark }))
  return placedItem(item, analyses)
}

/** A denied word has dictionary forms of its own (`не решить`), which no rule takes for the word itself. */
function denied(item: Item, by: string): Item {
  const analyses = item.analyses.map(({ lemma, marks }) => ({ lemma: `${by} ${lemma}`, marks }))
  return placedItem(item, analyses)
}

/** The form of denial before an item, over those that a denial passes; none when it is not denied. */
function denialBefore(items: readonly Item[], roles: readonly number[], at: number): string | undefined {
  let before = at - 1
  while (before >= 0 && ((roles[before] ?? 0) & ROLE.passed) !== 0) before--
  if (before < 0) return undefined
  return ((roles[before] ?? 0) & ROLE.negation) !== 0 ? items[before]?.text : undefined
}

const VERBAL = MARK.verb | MARK.participle | MARK.gerund | MARK.infinitive | MARK.adjective

/** The form of denial behind a verb: `достигнуто не было`, `келіскен жоқ`; it passes an auxiliary: `жоспарлап отырған жоқ`. */
function denialBehind(items: readonly Item[], at: number, finder: ClauseFinder): string | undefined {
  const { denialsBehind, negations, copulas } = finder
  const marks = items[at]?.analyses[0]?.marks ?? 0
  const [next, third] = [items[at + 1]?.text ?? '', items[at + 2]?.text ?? '']
  if ((marks & VERBAL) === 0) return undefined
  if (denialsBehind.has(next)) return next
  if ((marks & MARK.gerund) !== 0 && denialsBehind.has(third)) return third
  return negations.has(next) && copulas.has(third) ? next : undefined
}

function relativeAfter(relative: Relative, roles: number): Relative {
  if ((roles & ROLE.relative) !== 0) return 'open'
  if (relative === 'open' && (roles & ROLE.predicate) !== 0) return 'filled'
  return relative === 'filled' && (roles & ROLE.separator) !== 0 ? 'none' : relative
}

/** Marks the items that stand in a relative clause, and denies those behind a word of negation. */
export function markContext(items: readonly Item[], finder: ClauseFinder): Item[] {
  const roles = items.map((item) => rolesOf(item, finder))
  let relative: Relative = 'none'
  return items.map((item, at) => {
    relative = relativeAfter(relative, roles[at] ?? 0)
    if (item.entity !== undefined) return item
    const denial = denialBefore(items, roles, at) ?? denialBehind(items, at, finder)
    const own = denial === undefined ? item : denied(item, denial)
    return relative === 'none' ? own : withMark(own, MARK.relative)
  })
}
