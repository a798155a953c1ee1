import { describe, expect, it } from 'vitest'
import { databaseProblemOf } from './database-problems.js'

function thrown(code: string): Error {
  return Object.assign(new Error(`words of ${code}`), { code })
}

describe('an error of the database', () => {
  it.each([
    ['ECONNREFUSED', 'unavailable.database'],
    ['ENOENT', 'unavailable.database'],
    ['57P01', 'unavailable.database'],
    ['57P03', 'unavailable.database'],
    ['53300', 'unavailable.database'],
    ['53100', 'unavailable.disk-full'],
    ['57014', 'unavailable.slow-database'],
    ['40001', 'conflict.race'],
    ['40P01', 'conflict.race'],
    ['23505', 'conflict.duplicate'],
    ['23514', 'broken.constraint'],
    ['28P01', 'refused.database'],
    ['42501', 'refused.database'],
    ['3D000', 'absent.database'],
    ['42601', 'broken.unexpected'],
    ['ERR_INVALID_ARG_TYPE', 'broken.unexpected'],
  ])('%s is %s, and keeps its cause', (code, expected) => {
    const cause = thrown(code)
    expect(databaseProblemOf(cause)).toMatchObject({ code: expected, cause, hint: expect.anything() })
  })

  it('of a key that is not there names the field and what was looked for', () => {
    const detail = 'Key (party)=(XX) is not present in table "parties".'
    expect(databaseProblemOf(Object.assign(thrown('23503'), { detail }))).toMatchObject({
      code: 'invalid.reference',
      message: 'There is no ‘XX’ among the parties',
      where: { field: 'party' },
    })
    expect(databaseProblemOf(thrown('23503')).code).toBe('broken.constraint')
  })

  it.each(['Connection terminated unexpectedly', 'timeout exceeded when trying to connect'])(
    'without a code is known by its words: %s',
    (words) => {
      expect(databaseProblemOf(new Error(words)).code).toBe('unavailable.database')
    },
  )

  it('that bundles one for each address of a host is the first of them', () => {
    const bundle = new AggregateError([thrown('ECONNREFUSED'), thrown('EACCES')])
    expect(databaseProblemOf(bundle)).toMatchObject({ code: 'unavailable.database', cause: bundle })
  })

  it('that is no error of the driver is what nobody foresaw', () => {
    expect(databaseProblemOf(new TypeError('words')).code).toBe('broken.unexpected')
    expect(databaseProblemOf('words').code).toBe('broken.unexpected')
  })
})
