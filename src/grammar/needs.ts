import type { Pattern, Test } from './pattern.js'

type NumberOf = (test: Test) => number

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

function intersection(sets: readonly Set<number>[]): Set<number> {
  const [first, ...others] = sets
  return new Set([...(first ?? [])].filter((number) => others.every((set) => set.has(number))))
}

/** Tests that some item must pass in every match, those that name words first. */
export function needsOf(pattern: Pattern, numberOf: NumberOf): Set<number> {
  switch (pattern.shape) {
    case 'test':
      return isAny(pattern) ? new Set() : new Set([numberOf(pattern)])
    case 'seq': {
      const parts = pattern.parts.flatMap((part) => [...needsOf(part, numberOf)])
      return new Set(parts)
    }
    case 'either':
      return intersection(pattern.parts.map((part) => needsOf(part, numberOf)))
    case 'repeat':
      return pattern.min > 0 ? needsOf(pattern.part, numberOf) : new Set()
    case 'capture':
      return needsOf(pattern.part, numberOf)
  }
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

function startsOfSequence(parts: readonly Pattern[], numberOf: NumberOf): Set<number> | null {
  const starts = new Set<number>()
  for (const part of parts) {
    const own = startsOf(part, numberOf)
    if (own === null) return null
    for (const number of own) starts.add(number)
    if (!isNullable(part)) return starts
  }
  return starts
}

/** Tests one of which the first item of a match passes; null when any item may stand first. */
export function startsOf(pattern: Pattern, numberOf: NumberOf): Set<number> | null {
  switch (pattern.shape) {
    case 'test':
      return isAny(pattern) ? null : new Set([numberOf(pattern)])
    case 'seq':
      return startsOfSequence(pattern.parts, numberOf)
    case 'either': {
      const parts = pattern.parts.map((part) => startsOf(part, numberOf))
      return parts.includes(null) ? null : new Set(parts.flatMap((part) => [...(part ?? [])]))
    }
    case 'repeat':
    case 'capture':
      return startsOf(pattern.part, numberOf)
  }
}
