import { describe, expect, it } from 'vitest'
import { cliWords } from '../languages/command-line.js'
import { tell } from './report.js'

const words = cliWords('en')

describe('telling a problem', () => {
  it('takes the words of the code when they have all that they name', () => {
    const problem = { code: 'invalid.day', message: 'x', hint: 'y', values: { value: '2025-02-30' } } as const
    expect(tell(problem, words)).toEqual({
      what: '“2025-02-30” is not a day of the calendar.',
      next: 'Write it as YYYY-MM-DD, such as 2025-03-29.',
    })
  })

  it('keeps to the next step of a problem that tells in its own words what is wrong', () => {
    const problem = {
      code: 'invalid.day',
      message: 'The meeting is on 2025-05-05; it was not held on 2025-05-01',
      hint: 'Give the day of the meeting and the day of this step as they were',
    } as const
    expect(tell(problem, words)).toEqual({ what: problem.message, next: problem.hint })
  })
})
