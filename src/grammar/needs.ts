import type { Pattern, Test } from './pattern.js'

type NumberOf = (test: Test) => number

/** Tests one of which some item must pass, and how little that tells: 0 for rare words, more for what is common. */
export interface Need {
  readonly tests: readonly number[]
  readonly commonness: number
}

function isAny(test: Test): boolean {
  return (
    !test.forms &&
    !test.lemmas &&
    !test.endings &&
    test.marks === undefined &&
    test.none === undefined &&
    !test.entities
  )
}

/** Shorter forms are function words and marks, which stand in every clause. */
const SHORT_FORM = 3

/** What nearly every item passes is as common as can be. */
export const COMMON = 4

/** So many marks at once, those counted that must be lacking, are of few words: a future that is a verb in the passive. */
const TELLING_MARKS = 3

function isTelling(marks = 0, none = 0): boolean {
  let count = none === 0 ? 0 : 1
  for (let left = marks; left !== 0; left &= left - 1) count++
  return count >= TELLING_MARKS
}

/** How common the items are that pass a test: words named, then kinds of names and values, endings, marks. */
function commonnessOf({ not, forms, lemmas, entities, endings, marks, none }: Test): number {
  if (not || entities?.includes('end')) return COMMON
  if (forms) return forms.some((form) => form.length <= SHORT_FORM) ? 3 : 0
  if (lemmas) return 0
  if (entities && entities.length > 0) return 1
  if (endings) return 2
  return isTelling(marks, none) ? 3 : COMMON
}

/** So many of the needs, those that tell most, still in their order. */
function mostTelling(needs: readonly Need[], count: number): Need[] {
  const ranked = [...needs].sort((one, other) => one.commonness - other.commonness)
  const chosen = new Set(ranked.slice(0, count))
  return needs.filter((need) => chosen.has(need))
}

/** What either of two rows of needs asks for, place by place. */
function eitherOf(one: readonly Need[], other: readonly Need[]): readonly Need[] {
  const count = Math.min(one.length, other.length)
  const others = mostTelling(other, count)
  return mostTelling(one, count).map((need, at) => {
    const { tests = [], commonness = 0 } = others[at] ?? {}
    return {
      tests: [...new Set([...need.tests, ...tests])],
      commonness: Math.max(need.commonness, commonness),
    }
  })
}

/** Finds what every match of a pattern needs, each of another item and in the order of the items; of a part that rules share it is
 *  found once. */
export type NeedsFinder = (pattern: Pattern) => readonly Need[]

function needsOf(pattern: Pattern, numberOf: NumberOf, find: NeedsFinder): readonly Need[] {
  switch (pattern.shape) {
    case 'test':
      return isAny(pattern) ? [] : [{ tests: [numberOf(pattern)], commonness: commonnessOf(pattern) }]
    case 'seq':
      return pattern.parts.flatMap(find)
    case 'either':
      return pattern.parts.map(find).reduce(eitherOf)
    case 'repeat':
      return pattern.min > 0 ? find(pattern.part) : []
    case 'capture':
      return find(pattern.part)
  }
}

/** A finder for the rules of one program; `numberOf` numbers its tests. */
export function makeNeedsFinder(numberOf: NumberOf): NeedsFinder {
  const found = new Map<Pattern, readonly Need[]>()
  const find: NeedsFinder = (pattern) => {
    const known = found.get(pattern)
    if (known) return known
    const needs = needsOf(pattern, numberOf, find)
    found.set(pattern, needs)
    return needs
  }
  return find
}

function isNullable(pattern: Pattern): boolean {
  switch (pattern.shape) {
    case 'test':
      return false
    case 'seq':
      return pattern.parts.every(isNullable)
    case 'either':
      return pattern.parts.some(isNullable)
    case 'repeat':
      return pattern.min === 0 || isNullable(pattern.part)
    case 'capture':
      return isNullable(pattern.part)
  }
}

/** Finds the tests one of which the first item of a match passes, each pattern's once; null when any item may stand first. */
export type StartsFinder = (pattern: Pattern) => ReadonlySet<Test> | null

function startsOfSequence(parts: readonly Pattern[], find: StartsFinder): Set<Test> | null {
  const starts = new Set<Test>()
  for (const part of parts) {
    const own = find(part)
    if (own === null) return null
    for (const test of own) starts.add(test)
    if (!isNullable(part)) return starts
  }
  return starts
}

function startsOf(pattern: Pattern, find: StartsFinder): ReadonlySet<Test> | null {
  switch (pattern.shape) {
    case 'test':
      return isAny(pattern) ? null : new Set([pattern])
    case 'seq':
      return startsOfSequence(pattern.parts, find)
    case 'either': {
      const parts = pattern.parts.map(find)
      return parts.includes(null) ? null : new Set(parts.flatMap((part) => [...(part ?? [])]))
    }
    case 'repeat':
    case 'capture':
      return find(pattern.part)
  }
}

/** A finder for the rules of one program. */
export function makeStartsFinder(): StartsFinder {
  const found = new Map<Pattern, ReadonlySet<Test> | null>()
  const find: StartsFinder = (pattern) => {
    const known = found.get(pattern)
    if (known !== undefined) return known
    const starts = startsOf(pattern, find)
    found.set(pattern, starts)
    return starts
  }
  return find
}

/** Whether nearly every item passes one of these tests. */
export function areCommon(starts: ReadonlySet<Test> | null): boolean {
  return starts === null || [...starts].some((test) => commonnessOf(test) === COMMON)
}
