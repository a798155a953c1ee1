import { allWords } from '../../search.js'
import { formsOfNamed } from './named.js'
import { formsOfSubject } from './subjects.js'
import type { Trait, TraitKind, Traits } from './traits.js'

/** The kinds of traits that are searched for, those that tell most first. */
const ORDER: readonly TraitKind[] = ['body', 'place', 'name', 'subject']

/** So many traits are searched for at most; every one costs time for every statement found. */
const MOST_SOUGHT = 8

/** With fewer than this, words and sectors are searched for, too. */
const ENOUGH = 2

/** Words are found by so many first letters. */
const LETTERS = 6

/** A word as short as this is searched for as it is. */
const SHORT = 2

/** A phrase as a query of PostgreSQL's text search: all its words, by their beginnings. */
function queryOf(phrase: string): string {
  const words = allWords(phrase, (word) => word.length <= SHORT)
  return words === '' ? '' : `(${words})`
}

/** The ways in which all languages tell a trait. */
function formsOf(key: string, { kind, words }: Trait): readonly string[] {
  const value = key.slice(kind.length + 1)
  if (kind === 'subject') return formsOfSubject(value)
  if (kind === 'body' || kind === 'place') return formsOfNamed(value)
  return kind === 'sector' ? [value] : [words.slice(0, LETTERS)]
}

function soughtFor([key, trait]: readonly [string, Trait]): string {
  const queries = formsOf(key, trait)
    .map(queryOf)
    .filter((query) => query !== '')
  return [...new Set(queries)].join(' | ')
}

function ofKind(traits: Traits, kind: TraitKind): readonly string[] {
  return [...traits].filter(([, trait]) => trait.kind === kind).map(soughtFor)
}

/** Queries of PostgreSQL's text search by which statements that may be meant are found in any language, one a trait; those
 *  that tell most first.
 *  shapes: letters, digits and our own signs only; never two of the same */
export function searchedBy(traits: Traits): readonly string[] {
  const strong = ORDER.flatMap((kind) => ofKind(traits, kind)).filter((query) => query !== '')
  const more = strong.length < ENOUGH ? [...ofKind(traits, 'words'), ...ofKind(traits, 'sector')] : []
  return [...new Set([...strong, ...more])].slice(0, MOST_SOUGHT)
}
