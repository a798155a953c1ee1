import { COMMON, type Need } from './needs.js'

/** A need with its number; the same need of two rules has one number. */
export interface NumberedNeed extends Need {
  readonly number: number
}

/** Whether it is noted which words of a clause meet a need: not where nearly all of them do. */
export function isNoted({ commonness }: Need): boolean {
  return commonness < COMMON
}

/** Gives each distinct need a number. */
export interface Needs {
  readonly numbered: (need: Need) => NumberedNeed
  readonly count: () => number
  /** The numbers of some needs that each of so many tests meets. */
  readonly byTest: (tests: number, needs: ReadonlySet<number>) => number[][]
}

/** Starts to number needs from 0. */
export function numberNeeds(): Needs {
  const numbers = new Map<string, NumberedNeed>()
  const numbered = ({ tests, commonness }: Need) => {
    const key = `${tests.join()}:${commonness}`
    const need = numbers.get(key) ?? { tests, commonness, number: numbers.size }
    numbers.set(key, need)
    return need
  }
  const byTest = (count: number, asked: ReadonlySet<number>) => {
    const met = Array.from({ length: count }, (): number[] => [])
    for (const need of [...numbers.values()].filter(({ number }) => asked.has(number)))
      for (const test of need.tests) met[test]?.push(need.number)
    return met
  }
  return { numbered, count: () => numbers.size, byTest }
}
