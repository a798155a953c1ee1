import { LONGEST_REPEAT, type Pattern, type Test } from './pattern.js'
import type { numberTests } from './tests.js'

type NumberOf = ReturnType<typeof numberTests>['numberOf']

/** A pattern as it is read from its last item to its first: places, each of which takes items that pass a test.
 *  source: the automaton of positions as Glushkov describes it, turned round, with gaps that count */
export interface Turned {
  /** The number of the test of each place. */
  readonly tests: readonly number[]
  /** How many items a place may take one after the other. */
  readonly most: readonly number[]
  /** The places that may take the item before. */
  readonly before: readonly (readonly number[])[]
  /** The places that may take the first item of a match. */
  readonly begins: ReadonlySet<number>
  /** The places that may take the last one. */
  readonly ends: readonly number[]
}

/** A part of a pattern turned round: places that take its last items and its first ones, and whether it may be empty. */
interface Part {
  readonly ends: readonly number[]
  readonly begins: readonly number[]
  readonly empty: boolean
}

interface Draft {
  readonly numberOf: NumberOf
  readonly tests: number[]
  readonly most: number[]
  readonly before: number[][]
}

/** What a place without end may take; it does not grow less, so that it tells no two states apart. */
export const ENDLESS = 255

const NOTHING: Part = { ends: [], begins: [], empty: true }

function placeOf(draft: Draft, test: Test, most: number): Part {
  const place = draft.tests.push(draft.numberOf(test)) - 1
  draft.most.push(most)
  draft.before.push([])
  return { ends: [place], begins: [place], empty: false }
}

/** One part behind another. */
function joined({ before }: Draft, first: Part, last: Part): Part {
  for (const place of last.begins) before[place]?.push(...first.ends)
  return {
    ends: last.empty ? [...last.ends, ...first.ends] : last.ends,
    begins: first.empty ? [...first.begins, ...last.begins] : first.begins,
    empty: first.empty && last.empty,
  }
}

/** One part over and over. */
function looped(draft: Draft, part: Part): Part {
  joined(draft, part, part)
  return part
}

function orNothing({ ends, begins }: Part): Part {
  return { ends, begins, empty: true }
}

function testOf(pattern: Pattern): Test | undefined {
  if (pattern.shape === 'capture') return testOf(pattern.part)
  return pattern.shape === 'test' ? pattern : undefined
}

type Repeat = Extract<Pattern, { shape: 'repeat' }>

/** What may come at most so often, and need not come. */
function optionalPart(draft: Draft, { part, min, max }: Repeat): Part {
  const test = testOf(part)
  const isEndless = max >= LONGEST_REPEAT
  if (test !== undefined) return orNothing(placeOf(draft, test, isEndless ? ENDLESS : max - min))
  if (isEndless) return orNothing(looped(draft, partOf(draft, part)))
  let all = NOTHING
  for (let count = min; count < max; count++) all = orNothing(joined(draft, all, partOf(draft, part)))
  return all
}

function repeatPart(draft: Draft, repeat: Repeat): Part {
  let all = NOTHING
  for (let count = 0; count < repeat.min; count++) all = joined(draft, all, partOf(draft, repeat.part))
  return repeat.max > repeat.min ? joined(draft, all, optionalPart(draft, repeat)) : all
}

function eitherPart(draft: Draft, parts: readonly Pattern[]): Part {
  const all = parts.map((part) => partOf(draft, part))
  return {
    ends: all.flatMap(({ ends }) => ends),
    begins: all.flatMap(({ begins }) => begins),
    empty: all.some(({ empty }) => empty),
  }
}

function partOf(draft: Draft, pattern: Pattern): Part {
  switch (pattern.shape) {
    case 'test':
      return placeOf(draft, pattern, 1)
    case 'seq':
      return pattern.parts.reduce((all, part) => joined(draft, all, partOf(draft, part)), NOTHING)
    case 'either':
      return eitherPart(draft, pattern.parts)
    case 'repeat':
      return repeatPart(draft, pattern)
    case 'capture':
      return partOf(draft, pattern.part)
  }
}

/** Turns a pattern round. */
export function turned(pattern: Pattern, numberOf: NumberOf): Turned {
  const draft: Draft = { numberOf, tests: [], most: [], before: [] }
  const { ends, begins } = partOf(draft, pattern)
  const before = draft.before.map((places) => [...new Set(places)])
  return { tests: draft.tests, most: draft.most, before, begins: new Set(begins), ends: [...new Set(ends)] }
}
