import { describe, expect, it } from 'vitest'
import { choice, currency, day, decimal, line, optional, party, period } from './fields.js'

/** What is said of a value that a field does not take. */
function saidOf(field: { readonly schema: ReturnType<typeof line>['schema'] }, given: unknown) {
  const read = field.schema.safeParse(given)
  return read.success ? [] : read.error.issues.map(({ message }) => message)
}

describe('a field of an act', () => {
  it.each([
    ['a line', line()],
    ['a day', day()],
    ['a period', period()],
    ['a decimal', decimal()],
    ['a currency', currency()],
    ['a party', party()],
  ])('that is %s and is not there is told in plain words', (_, field) => {
    expect(saidOf(field, undefined)).toEqual(['must not be empty'])
    expect(saidOf(field, {})).toEqual(['write it as text'])
  })

  it('that may be left out takes nothing for nothing', () => {
    for (const given of [undefined, '', ' '])
      expect(optional(choice(['a'])).schema.safeParse(given)).toMatchObject({ success: true, data: null })
  })
})
