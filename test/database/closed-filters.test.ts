import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLOSED_FILTERS } from '../../src/register/filter-choices.js'
import { LISTS, listNamed } from '../../src/register/index.js'
import { TODAY } from './giving.js'
import { mustHave } from './must-have.js'
import { acceptAll, type TestRegister, takeIn, testRegister } from './review-setup.js'
import { makeSubjects } from './rights-subjects.js'

let here: TestRegister

beforeAll(async () => {
  here = await testRegister()
  await makeSubjects(here)
  const later = { text: 'Поздравили с Наврузом.\n', published: '2026-03-21', publisher: 'UZ' }
  await acceptAll(here, await takeIn(here, later, [{ kind: 'greeting', words: 'Поздравили с Наврузом' }]))
})

afterAll(() => here?.close())

const CLOSED = Object.entries(CLOSED_FILTERS).flatMap(([list, filters]) =>
  Object.entries(filters).map(([filter, known]) => [list, filter, known] as const),
)

function ask(list: string, filters: Readonly<Record<string, string>>) {
  return mustHave(listNamed(list)).rows(here.register.db, { filters, today: TODAY })
}

describe('a filter of a closed list', () => {
  it('is one of a list that there is', () => {
    const unknown = CLOSED.filter(([list, filter]) => !LISTS.get(list)?.filters.includes(filter))
    expect(unknown).toEqual([])
  })

  it.each(CLOSED)(
    'of %s by %s refuses what it cannot be, and names what it can',
    async (list, filter, known) => {
      const refused = await ask(list, { [filter]: 'nonsense' })
      expect(refused).toMatchObject({ problem: { code: 'invalid.filter', where: { field: filter } } })
      expect(refused.ok ? '' : refused.problem.hint).toContain(known.join(', '))
      expect((await ask(list, { [filter]: known[0] ?? '' })).ok).toBe(true)
      expect(LISTS.get(list)?.choices?.[filter]).toEqual(known)
    },
  )

  it.each(CLOSED)('of %s by %s knows every value that a row has', async (list, filter, known) => {
    const { rows } = mustHave(await ask(list, {}))
    const values = rows.map((row) => row[filter]).filter((value) => value !== null && value !== undefined)
    expect(values.map(String).filter((value) => !known.includes(value))).toEqual([])
  })
})
