import type { ComplementSide, Item } from '../../grammar/index.js'
import type { ClauseWords } from '../../languages/index.js'
import { marksOf } from '../../morphology/index.js'
import { NOTE, type Notes, noted } from '../../text/index.js'
import { type Bearings, makeBearings } from './bearing.js'
import { type Modality, makeModality } from './modality-words.js'
import { makeSettings, type SettingWords } from './setting-words.js'

/** Clause words made ready. */
export interface ClauseFinder {
  readonly predicates: readonly number[]
  readonly separators: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly complementisers: ReadonlySet<string>
  readonly openings: ReadonlySet<string>
  readonly binding: ReadonlySet<string>
  readonly planning: ReadonlySet<string>
  readonly auxiliaries: ReadonlySet<string>
  readonly nothings: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly asides: ReadonlySet<string>
  readonly hollow: ReadonlySet<string>
  readonly tellers: ReadonlySet<string>
  readonly asTold: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
  readonly being: ReadonlySet<string>
  readonly tails: ReadonlySet<string>
  readonly priced: ReadonlySet<string>
  readonly nominal: ReadonlySet<string>
  readonly duties: { readonly given: ReadonlySet<string>; readonly closed: ReadonlySet<string> }
  readonly particles: ReadonlySet<string>
  readonly byWhom: ReadonlySet<string>
  readonly passed: ReadonlySet<string>
  readonly conditions: ReadonlySet<string>
  readonly nobodies: ReadonlySet<string>
  readonly whens: ReadonlySet<string>
  readonly outsiders: ReadonlySet<string>
  readonly bearings: Bearings
  readonly modality: Modality
  readonly settings: SettingWords
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
    planning: new Set(words.planning),
    auxiliaries: new Set(words.auxiliaries),
    nothings: new Set(words.nothings),
    negations: new Set(words.negations),
    asides: new Set(words.asides),
    hollow: new Set(words.hollow),
    tellers: new Set(words.tellers),
    asTold: new Set(words.asTold),
    sources: new Set(words.sources),
    being: new Set(words.being),
    tails: new Set(words.tails),
    priced: new Set(words.priced),
    nominal: new Set(words.nominal),
    duties: { given: new Set(words.duties?.given), closed: new Set(words.duties?.closed) },
    particles: new Set(words.particles),
    byWhom: new Set(words.byWhom),
    passed: new Set(words.passed),
    conditions: new Set(words.conditions),
    nobodies: new Set(words.nobodies),
    whens: new Set(words.whens),
    outsiders: new Set(words.outsiders),
    bearings: makeBearings(words),
    modality: makeModality(words),
    settings: makeSettings(words),
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
export const ROLE = { separator: 1, relative: 2, predicate: 4, binding: 8, passed: 16, negation: 32 } as const

function rolesOfText(text: string, finder: ClauseFinder): number {
  const separates = finder.separators.has(text) ? ROLE.separator : 0
  const passes = finder.passed.has(text) ? ROLE.passed : 0
  return separates | passes | (finder.negations.has(text) ? ROLE.negation : 0)
}

function rolesOfWord({ analyses, text }: Item, finder: ClauseFinder): number {
  const marks = analyses[0]?.marks ?? 0
  const isPredicate = !finder.hollow.has(text) && finder.predicates.some((set) => (marks & set) === set)
  // `boʻlsa` before a comma sets one fact against another.
  const isContrast = finder.modality.plainConditionals.has(text)
  let roles = isPredicate || isContrast ? ROLE.predicate : 0
  for (const { lemma } of analyses) {
    if (finder.relatives.has(lemma)) roles |= ROLE.relative
    if (finder.binding.has(lemma)) roles |= ROLE.binding
  }
  return roles
}

/** What an item is to clauses; of plain words worked out once. */
export function rolesOf(item: Item, finder: ClauseFinder): number {
  if (item.form !== undefined) return finder.rolesOfPlain(item.form.notes, item)
  if (item.entity !== undefined) return rolesOfText(item.text, finder)
  return rolesOfText(item.text, finder) | rolesOfWord(item, finder)
}

export function isPredicate(item: Item, finder: ClauseFinder): boolean {
  return (rolesOf(item, finder) & ROLE.predicate) !== 0
}

/** Whether an item binds what is told after it. */
export function isBinding(item: Item | undefined, finder: ClauseFinder): boolean {
  return item !== undefined && (rolesOf(item, finder) & ROLE.binding) !== 0
}
