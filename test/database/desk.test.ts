import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Actor,
  draftOf,
  draftsOf,
  dropDraft,
  keepDraft,
  lastVisit,
  noteVisit,
  viewsFor,
} from '../../src/register/index.js'
import { type Desk, deskOf, OFFICE_KZ, OFFICE_UZ, OPERATOR, REVIEWING, SECRETARIAT } from './giving.js'
import { mustHave } from './must-have.js'
import { codeOf, journalLength, type TestRegister, testRegister, VISITOR } from './review-setup.js'

let here: TestRegister
let desk: Desk

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
})

afterAll(() => here?.close())

const VIEW = { name: 'Overdue', list: 'commitments', query: '?flag=overdue', visibility: 'private' }

async function namesFor(actor: Actor | null, list?: string): Promise<readonly string[]> {
  return mustHave(await viewsFor(here.register.db, actor, list)).map(({ name }) => name)
}

describe('saved views', () => {
  it('are seen by their owner, by the own side or by everybody, as they say', async () => {
    await desk.must(OFFICE_UZ, 'views.save', VIEW)
    await desk.must(OFFICE_UZ, 'views.save', { ...VIEW, name: 'Ours', visibility: 'side' })
    await desk.must(OFFICE_UZ, 'views.save', { ...VIEW, name: 'For all', visibility: 'public', list: 'ties' })
    const other = { ...OFFICE_UZ, name: 'Another Officer UZ' }
    expect(await namesFor(OFFICE_UZ)).toEqual(['For all', 'Ours', 'Overdue'])
    expect(await namesFor(other)).toEqual(['For all', 'Ours'])
    expect(await namesFor(OFFICE_KZ)).toEqual(['For all'])
    expect(await namesFor(null)).toEqual(['For all'])
    expect(await namesFor(OFFICE_UZ, 'ties')).toEqual(['For all'])
    expect(await desk.rows('views')).toMatchObject([
      { name: 'For all', owner: 'Officer UZ', query: 'flag=overdue' },
    ])
  })

  it('are changed and removed by their owner only', async () => {
    const { id } = await desk.must(REVIEWING, 'views.save', { ...VIEW, visibility: 'public' })
    const change = { ...VIEW, view: id, version: 1, name: 'Late', visibility: 'public' }
    expect(codeOf(await desk.give(SECRETARIAT, 'views.save', change))).toBe('refused.role')
    expect(codeOf(await desk.give(SECRETARIAT, 'views.remove', { view: id, version: 1 }))).toBe(
      'refused.role',
    )
    expect(await desk.must(REVIEWING, 'views.save', change)).toEqual({ id, version: 2 })
    expect(codeOf(await desk.give(REVIEWING, 'views.save', change))).toBe('conflict.version')
    expect(await desk.record('views', id)).toMatchObject({ name: 'Late', version: 2 })
    expect(codeOf(await desk.give(REVIEWING, 'views.remove', { view: id, version: 1 }))).toBe(
      'conflict.version',
    )
    await desk.must(REVIEWING, 'views.remove', { view: id, version: 2 })
    expect(codeOf(await desk.give(REVIEWING, 'views.remove', { view: id, version: 2 }))).toBe('absent.view')
  })

  it.each([
    ['a name that its owner gave already', VIEW, 'conflict.duplicate'],
    ['a list that is none', { ...VIEW, name: 'A', list: '../x' }, 'invalid.field'],
    ['a question of many filters', { ...VIEW, name: 'B', query: 'q'.repeat(2001) }, 'invalid.field'],
    ['nobody to be seen by', { ...VIEW, name: 'C', visibility: 'me' }, 'invalid.field'],
  ])('refuse %s', async (_, given, code) => {
    expect(codeOf(await desk.give(OFFICE_UZ, 'views.save', given))).toBe(code)
  })

  it('are shared with a side only by those who belong to one, and kept by nobody who only looks', async () => {
    const shared = { ...VIEW, name: 'Side', visibility: 'side' }
    expect(codeOf(await desk.give(OPERATOR, 'views.save', shared))).toBe('invalid.field')
    expect(codeOf(await desk.give(VISITOR, 'views.save', VIEW))).toBe('refused.role')
  })

  it('write no entry of the journal', async () => {
    const before = await journalLength(here)
    await desk.must(OFFICE_KZ, 'views.save', VIEW)
    expect(await journalLength(here)).toBe(before)
  })
})

describe('visits', () => {
  it('tell the number that somebody saw on a page the last time', async () => {
    const { act, db } = here.register
    const note = (actor: Actor, number?: number) =>
      act(actor, (tx, writer) => noteVisit(tx, writer, { page: '/register', number }))
    expect(mustHave(await note(OFFICE_UZ))).toBeNull()
    await desk.must(OPERATOR, 'offices.add', { name: 'A visited office', party: 'UZ' })
    const last = await journalLength(here)
    expect(mustHave(await note(OFFICE_UZ))).toMatchObject({ page: '/register', number: last - 1 })
    expect(mustHave(await note(OFFICE_KZ))).toBeNull()
    const visit = await lastVisit(db, { actor: OFFICE_UZ.name, page: '/register' })
    expect(mustHave(visit)).toMatchObject({ number: last, at: expect.anything() })
    mustHave(await note(OFFICE_UZ, last + 50))
    expect(mustHave(await lastVisit(db, { actor: OFFICE_UZ.name, page: '/register' }))?.number).toBe(last)
    expect(codeOf(await act(OFFICE_UZ, (tx, writer) => noteVisit(tx, writer, { page: '' })))).toBe(
      'invalid.field',
    )
  })
})

describe('forms that were begun', () => {
  const FORM = 'reports.answer?line=pl_1'
  const keep = (actor: Actor, version: number, words: string, form = FORM) =>
    here.register.act(actor, (tx, writer) => keepDraft(tx, writer, { form, fields: { words }, version }))
  const seen = async (actor: Actor, form = FORM) =>
    mustHave(await draftOf(here.register.db, { actor: actor.name, form }))

  it('are kept for who began them until they are sent', async () => {
    expect(await seen(OFFICE_UZ)).toBeNull()
    expect(mustHave(await keep(OFFICE_UZ, 0, 'half a sen'))).toBe(1)
    expect(mustHave(await keep(OFFICE_UZ, 1, 'half a sentence'))).toBe(2)
    expect(await seen(OFFICE_UZ)).toMatchObject({ fields: { words: 'half a sentence' }, version: 2 })
    expect(await seen(OFFICE_KZ)).toBeNull()
    mustHave(await here.register.act(OFFICE_UZ, (tx, writer) => dropDraft(tx, writer, { form: FORM })))
    expect(await seen(OFFICE_UZ)).toBeNull()
  })

  it('are not overwritten by another window that saw less', async () => {
    const started = await Promise.all([keep(OFFICE_KZ, 0, 'one'), keep(OFFICE_KZ, 0, 'other')])
    expect(started.map(codeOf).sort()).toEqual(['conflict.version', 'ok'])
    const first = (await seen(OFFICE_KZ))?.fields
    expect(codeOf(await keep(OFFICE_KZ, 0, 'late'))).toBe('conflict.version')
    expect((await seen(OFFICE_KZ))?.fields).toEqual(first)
  })

  it('give way to newer ones when there are a hundred', async () => {
    for (let number = 0; number < 101; number++) mustHave(await keep(REVIEWING, 0, 'x', `form ${number}`))
    expect(mustHave(await draftsOf(here.register.db, REVIEWING.name))).toHaveLength(100)
  })

  it.each([
    ['no name', '', 'x'],
    ['more than a form can hold', 'big', 'x'.repeat(1_200_001)],
    ['what is no text', 'nul', 'a\0b'],
  ])('are refused with %s', async (_, form, words) => {
    expect(codeOf(await keep(OFFICE_UZ, 0, words, form))).toBe('invalid.field')
  })
})
