import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostileDocument } from './hostile-families.js'
import { RUNS } from './runs.js'
import { openCounter } from './steps.js'

const workOn = openCounter()

/** Steps of the rules for a word at most: a rule that begins at a word looks no further than its longest gap, and not
 *  all rules begin at one word. */
const MOST_STEPS = 1500

/** Words and marks of a sentence at most: beyond it a sentence is cut, at latest behind the brackets that it closes. */
const LONGEST_SENTENCE = 408

/** Words that begin many rules and end none. */
const SEEDS = [
  'поручено открыть, ',
  'важность начала, и ',
  '«(договорились о создании ',
  'на 5 процентов и ',
  'который пройдёт ',
]

describe('property 8: linear time', () => {
  it('hostile texts of all sorts take steps in proportion to their words, and have no sentence without end', () => {
    fc.assert(
      fc.property(hostileDocument(), ({ text, lang }) => {
        const { steps, words, longest } = workOn(text, lang)
        expect(steps).toBeLessThanOrEqual(MOST_STEPS * (words + 1))
        expect(longest).toBeLessThanOrEqual(LONGEST_SENTENCE)
      }),
      RUNS,
    )
  })

  it.each(SEEDS)('four times as many times %j takes no more than four times the steps', (seed) => {
    const [some, more] = [100, 400].map((times) => workOn(seed.repeat(times), 'ru').steps)
    expect((more ?? 0) / Math.max(1, some ?? 0)).toBeLessThan(4.6)
  })

  it('clauses that lead on to each other and claim nothing are walked a few times, however many stand in a row', () => {
    const stepsIn = (times: number) => workOn('Forum boʻlib, '.repeat(times), 'uz-Latn').steps / times
    expect(stepsIn(60) / stepsIn(4)).toBeLessThan(2)
  })
})
