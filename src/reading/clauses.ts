import type { ComplementSide, Item } from '../grammar/index.js'
import type { ClauseWords } from '../languages/index.js'
import { type Analysis, MARK, marksOf } from '../morphology/index.js'
import { BULLETS, NOTE, type Notes, noted } from '../text/index.js'
import { type Bearings, makeBearings } from './bearing.js'
import { type Modality, makeModality } from './modality.js'

/** A run of items with at most one predicate of its own, half-open. */
export interface ClauseRange {
  readonly from: number
  readonly to: number
}

/** Clause words made ready. */
export interface ClauseFinder {
  readonly predicates: readonly number[]
  readonly separators: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly complementisers: ReadonlySet<string>
  readonly openings: ReadonlySet<string>
  readonly binding: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly asides: ReadonlySet<string>
  readonly hollow: ReadonlySet<string>
  readonly being: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly byWhom: ReadonlySet<string>
  readonly passed: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  readonly outsiders: ReadonlySet<string>
  readonly bearings: Bearings
  readonly modality: Modality
  readonly denialsBehind: ReadonlySet<string>
  readonly copulas: ReadonlySet<string>
  readonly complements: ComplementSide
  /** What plain words are to clauses, kept with them. */
  readonly rolesOfPlain: (notes: Notes, item: Item) => number
}

/** Makes the clause words of a language ready. */
export function makeClauseFinder(words: ClauseWords): ClauseFinder {
  const finder: ClauseFinder = {
    predicates: words.predicates.map((marks) => marksOf(...marks)),
    separators: new Set(words.separators),
    relatives: new Set(words.relatives),
    complementisers: new Set(words.complementisers),
    openings: new Set(words.openings),
    binding: new Set(words.binding),
    negations: new Set(words.negations),
    asides: new Set(words.asides),
    hollow: new Set(words.hollow),
    being: new Set(words.being),
    particles: new Set(words.particles),
    byWhom: new Set(words.byWhom),
    passed: new Set(words.passed),
    conditions: new Set(words.conditions),
    outsiders: new Set(words.outsiders),
    bearings: makeBearings(words),
    modality: makeModality(words),
    denialsBehind: new Set(words.denialsBehind),
    copulas: new Set(words.copulas),
    complements: words.complements,
    rolesOfPlain: noted(
      NOTE.roles,
      (item: Item) => rolesOfText(item.text, finder) | rolesOfWord(item, finder),
    ),
  }
  return finder
}

/** What an item is to clauses, as bits. */
const ROLE = { separator: 1, relative: 2, predicate: 4, binding: 8, passed: 16, negation: 32 } as const

function rolesOfText(text: string, finder: ClauseFinder): number {
  const separates = finder.separators.has(text) ? ROLE.separator : 0
  const passes = finder.passed.has(text) ? ROLE.passed : 0
  return separates | passes | (finder.negations.has(text) ? ROLE.negation : 0)
}

function rolesOfWord({ analyses, text }: Item, finder: ClauseFinder): number {
  const marks = analyses[0]?.marks ?? 0
  const isPredicate = !finder.hollow.has(text) && finder.predicates.some((set) => (marks & set) === set)
  let roles = isPredicate ? ROLE.predicate : 0
  for (const { lemma } of analyses) {
    if (finder.relatives.has(lemma)) roles |= ROLE.relative
    if (finder.binding.has(lemma)) roles |= ROLE.binding
  }
  return roles
}

/** What an item is to clauses; of plain words worked out once. */
function rolesOf(item: Item, finder: ClauseFinder): number {
  if (item.form !== undefined) return finder.rolesOfPlain(item.form.notes, item)
  if (item.entity !== undefined) return rolesOfText(item.text, finder)
  return rolesOfText(item.text, finder) | rolesOfWord(item, finder)
}

function isPredicate(item: Item, finder: ClauseFinder): boolean {
  return (rolesOf(item, finder) & ROLE.predicate) !== 0
}

interface State {
  readonly borders: number[]
  /** The last place where a clause may begin, since the last predicate. */
  border: number
  hasPredicate: boolean
  /** The last predicate binds what is told after it. */
  isBinding: boolean
  /** Inside a relative clause: before its predicate, or after it and still in it. */
  relative: 'none' | 'open' | 'filled'
  /** The border before the last one. */
  before: number
  /** Where the clause begins that a relative clause stands in, and whether its opening was bound to a verb. */
  outer: { readonly border: number; readonly isBinding: boolean } | undefined
}

function meetSeparator(state: State, at: number): void {
  if (state.relative === 'open') return
  state.relative = 'none'
  state.before = state.border
  state.border = at
}

/** Opens a relative clause, and keeps where the clause around it began: `that the council, which met in May, should go on`. */
function meetRelative(state: State, isBehindSeparator: boolean): void {
  const { before, border, isBinding } = state
  if (state.relative === 'none') state.outer = { border: isBehindSeparator ? before : border, isBinding }
  state.relative = 'open'
}

/** So many items open a told clause at most: `, с тем чтобы`. */
const LONGEST_OPENING = 4

/** Whether what is met belongs to a told clause that is bound to its verb, or to the noun it tells of
 *  (`gave assurances that …`). */
function isBound(
  state: Pick<State, 'border' | 'isBinding'>,
  items: readonly Item[],
  finder: ClauseFinder,
): boolean {
  const openers = items.slice(state.border, state.border + LONGEST_OPENING)
  const at = openers.findIndex(({ text }) => finder.complementisers.has(text))
  if (at < 0 || openers.slice(1, at).some(({ text }) => !finder.openings.has(text))) return false
  const before = items[state.border + at - 1]
  return state.isBinding || (before !== undefined && (rolesOf(before, finder) & ROLE.binding) !== 0)
}

/** Whether a predicate is told, also behind a relative clause inside what is told. */
function isTold(state: State, items: readonly Item[], finder: ClauseFinder): boolean {
  const { outer, relative } = state
  if (relative !== 'none') return false
  state.outer = undefined
  return isBound(state, items, finder) || (outer !== undefined && isBound(outer, items, finder))
}

/** Words between the comma behind a relative clause and the verb it parts from its subject: `, has since`. */
const BEFORE_VERB = 2

/** Goes back to where the clause began whose verb stands just behind a relative clause: `and the council, which met in May, will go on`. */
function resume(state: State, items: readonly Item[], at: number): void {
  const { outer, border, relative } = state
  if (outer === undefined || relative !== 'none' || at - border > BEFORE_VERB) return
  const isPlain = items.slice(border + 1, at).every(({ entity }) => entity === undefined)
  if (isPlain && items[border]?.text === ',') state.border = outer.border
}

/** Passes a predicate; one in a relative clause or in a told clause that is bound makes no clause of its own. */
function meetPredicate(state: State, told: boolean): void {
  if (state.relative !== 'none') {
    state.relative = 'filled'
    return
  }
  if (told) return
  if (state.hasPredicate && state.border > (state.borders.at(-1) ?? 0)) state.borders.push(state.border)
  state.hasPredicate = true
  state.border = 0
}

/** Whether a comma stands beside a word put in between: `экспорт, напротив, вырос`. */
function isAside(items: readonly Item[], at: number, { asides }: ClauseFinder): boolean {
  return asides.has(items[at - 1]?.text ?? '') || asides.has(items[at + 1]?.text ?? '')
}

/** The item behind an article, or the item itself. */
function behindArticle(items: readonly Item[], at: number): Item | undefined {
  const item = items[at]
  const isArticle = item?.entity === undefined && ((item?.analyses[0]?.marks ?? 0) & MARK.function) !== 0
  return isArticle ? items[at + 1] : item
}

/** Whether a separator joins two states or two places: `between Ghana and Togo`. */
function joinsNames(items: readonly Item[], at: number): boolean {
  const kind = items[at - 1]?.entity
  return (kind === 'country' || kind === 'place') && behindArticle(items, at + 1)?.entity === kind
}

/** Whether a separator may part clauses: where verbs stand last, only one just behind a predicate does. */
function parts(items: readonly Item[], at: number, finder: ClauseFinder): boolean {
  const before = items[at - 1]
  if (isAside(items, at, finder) || joinsNames(items, at)) return false
  return finder.complements === 'after' || (before !== undefined && isPredicate(before, finder))
}

/** Words between two commas are a clause of their own when there are more. */
const LONGEST_INSERT = 8

/** Whether a participle behind a comma only describes what stands before it: `the council, chaired by …`,
 *  `the fund, set up in May, holds …`. */
function describes(items: readonly Item[], at: number, finder: ClauseFinder): boolean {
  if (finder.byWhom.size === 0 || items[at - 1]?.text !== ',') return false
  if (finder.byWhom.has(items[at + 1]?.text ?? '')) return true
  const isParticiple = ((items[at]?.analyses[0]?.marks ?? 0) & MARK.participle) !== 0
  const length = items.slice(at, at + LONGEST_INSERT).findIndex(({ text }) => text === ',')
  const behind = items[at + length + 1]
  return isParticiple && length > 0 && behind !== undefined && isPredicate(behind, finder)
}

const BARE = MARK.infinitive | MARK.gerund

/** Whether a verb is no predicate for what stands before it: a particle, or, before a participle, a bare verb. */
function isHeld(before: Item, item: Item | undefined, { particles }: ClauseFinder): boolean {
  if (particles.size === 0) return false
  const marks = before.analyses[0]?.marks ?? 0
  const isBare = (marks & BARE) !== 0 && (marks & MARK.noun) === 0
  const isParticiple = ((item?.analyses[0]?.marks ?? 0) & MARK.participle) !== 0
  return particles.has(before.text) || (isParticiple && isBare)
}

/** Whether a predicate ends its clause: not an infinitive; where verbs stand last, one inside a clause describes what follows it. */
function closes(items: readonly Item[], at: number, finder: ClauseFinder): boolean {
  const [before, next] = [items[at - 1], items[at + 1]]
  if (before !== undefined && isHeld(before, items[at], finder)) return false
  if (describes(items, at, finder)) return false
  if (finder.complements === 'after' || next === undefined) return true
  return finder.separators.has(next.text) || !/[\p{L}\p{N}]/u.test(next.text)
}

const LONGEST_TITLE = 6

/** Where a title in quotation marks ends that begins behind a word: `ордена «Знак почёта»`; -1 when none does. */
function titleEnd(items: readonly Item[], at: number): number {
  if (items[at]?.text !== '«') return -1
  const isTitle = /\p{L}$/u.test(items[at - 1]?.text ?? '') && items[at + 1]?.capital === true
  if (!isTitle) return -1
  const close = items.slice(at, at + LONGEST_TITLE + 2).findIndex(({ text }) => text === '»')
  return close < 0 ? -1 : at + close
}

const NONE: ReadonlySet<Item> = new Set()

/** The items inside titles: a verb there is part of a name. */
function titled(items: readonly Item[]): ReadonlySet<Item> {
  let inside: Set<Item> | undefined
  for (let at = 0; at < items.length; at++) {
    const end = titleEnd(items, at)
    if (end <= at) continue
    inside ??= new Set()
    for (const item of items.slice(at, end)) inside.add(item)
  }
  return inside ?? NONE
}

const LINE_ENDS: ReadonlySet<string> = new Set([':', ';', ',', '.'])
const byPlace = (one: number, other: number) => one - other
const isVerbal = ({ analyses, entity }: Item) =>
  entity === undefined && ((analyses[0]?.marks ?? 0) & (MARK.infinitive | MARK.participle)) !== 0

/** Words before the colon of a list that has only its doers there: `The Parties:`. */
const LONGEST_HEAD = 8
const NO_LINES: readonly number[] = []

/** Where the lines of a list begin whose head tells nothing, so that each line has a verb of its own: `The Parties: – agree to …; – note …`.
 *  A head with a verb, bare ones too, governs its lines, which stay one clause. */
function ownLines(items: readonly Item[], finder: ClauseFinder): readonly number[] {
  let colon = 1
  while (colon <= LONGEST_HEAD && items[colon]?.text !== ':') colon++
  if (!BULLETS.has(items[colon + 1]?.text ?? '') || items[colon]?.text !== ':') return NO_LINES
  const governs = (item: Item) => (rolesOf(item, finder) & ROLE.predicate) !== 0 || isVerbal(item)
  if (items.slice(0, colon).some(governs)) return NO_LINES
  const lines = items.flatMap(({ text }, at) => (BULLETS.has(text) ? [at] : []))
  return lines.filter((at) => LINE_ENDS.has(items[at - 1]?.text ?? ''))
}

/** Whether a separator opens a relative clause, over a preposition: `, в которой`. */
function isSeparated(items: readonly Item[], at: number, { separators }: ClauseFinder): boolean {
  return separators.has(items[at - 1]?.text ?? '') || separators.has(items[at - 2]?.text ?? '')
}

function freshState(): State {
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

/** Parts a sentence into clauses at the last separator before each further predicate; relative clauses stay whole.
 *  shapes: the ranges cover all items */
export function splitClauses(items: readonly Item[], finder: ClauseFinder): ClauseRange[] {
  const state = freshState()
  const titles = titled(items)
  items.forEach((item, at) => {
    if (titles.has(item)) return
    const roles = rolesOf(item, finder)
    if ((roles & ROLE.separator) !== 0) {
      if (parts(items, at, finder)) meetSeparator(state, at)
    } else if ((roles & ROLE.relative) !== 0) meetRelative(state, isSeparated(items, at, finder))
    else if ((roles & ROLE.predicate) !== 0 && closes(items, at, finder)) {
      resume(state, items, at)
      const told = isTold(state, items, finder)
      meetPredicate(state, told)
      state.isBinding = told || (roles & ROLE.binding) !== 0
    }
  })
  const lines = finder.complements === 'after' ? ownLines(items, finder) : NO_LINES
  const borders =
    lines.length === 0 ? state.borders : [...new Set([...state.borders, ...lines])].sort(byPlace)
  const starts = [0, ...borders]
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? items.length }))
}

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

function relativeAfter(relative: State['relative'], roles: number): State['relative'] {
  if ((roles & ROLE.relative) !== 0) return 'open'
  if (relative === 'open' && (roles & ROLE.predicate) !== 0) return 'filled'
  return relative === 'filled' && (roles & ROLE.separator) !== 0 ? 'none' : relative
}

/** Marks the items that stand in a relative clause, and denies those behind a word of negation. */
export function markContext(items: readonly Item[], finder: ClauseFinder): Item[] {
  const roles = items.map((item) => rolesOf(item, finder))
  let relative: State['relative'] = 'none'
  return items.map((item, at) => {
    relative = relativeAfter(relative, roles[at] ?? 0)
    if (item.entity !== undefined) return item
    const denial = denialBefore(items, roles, at) ?? denialBehind(items, at, finder)
    const own = denial === undefined ? item : denied(item, denial)
    return relative === 'none' ? own : withMark(own, MARK.relative)
  })
}
