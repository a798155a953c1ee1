import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, listNamed } from '../../src/register/index.js'
import { type Desk, deskOf, OFFICE_UZ, SECRETARIAT, TODAY } from './giving.js'
import { mustHave } from './must-have.js'
import {
  acceptAll,
  type Claim,
  codeOf,
  journalLength,
  type TestRegister,
  takeIn,
  testRegister,
} from './review-setup.js'

const PROTOCOL: Actor = { name: 'Protocol Officer', role: 'protocol-officer' }

let here: TestRegister
let desk: Desk

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
})

afterAll(() => here?.close())

function award(words: string, name: string, recipient: string): readonly Claim[] {
  const party = { name: 'party', words: name, type: 'country', why: 'the pair of the meeting' } as const
  return [
    {
      kind: 'award',
      words,
      slots: [
        { name: 'award', words: name },
        { name: 'recipient', words: recipient, value: 'Шавкат Мирзиёев', type: 'person' },
        { ...party, value: 'UZ' },
        { ...party, value: 'KZ' },
      ],
    },
  ]
}

async function tell(text: string, claims: readonly Claim[], published: string): Promise<string> {
  const ids = await takeIn(
    here,
    { text: `${text}.\n`, published, publisher: 'UZ', parties: ['UZ', 'KZ'] },
    claims,
  )
  await acceptAll(here, ids)
  return Object.values(ids)[0] ?? ''
}

const EAGLE = {
  order: 'altyn-qyran',
  recipient: 'Shavkat Mirziyoyev',
  party: 'UZ',
  post: 'President of Uzbekistan',
  decreedOn: '2024-06',
  source: 'an example',
}

describe('an order', () => {
  it('is decreed, then presented once, and not before its decree', async () => {
    const { id } = await desk.must(PROTOCOL, 'honours.decree', {
      ...EAGLE,
      order: 'dostlik',
      recipient: 'A. Example',
    })
    expect(await desk.record('honours', id)).toMatchObject({
      state: 'decreed',
      post: 'President of Uzbekistan',
    })
    const given = { honour: id, version: 1, on: '2024-05-31', presenter: 'President', source: 'an example' }
    expect(codeOf(await desk.give(PROTOCOL, 'honours.present', given))).toBe('invalid.day')
    await desk.must(PROTOCOL, 'honours.present', { ...given, on: '2024-07-01' })
    expect(await desk.rows('honours', { state: 'presented' })).toMatchObject([
      { id, presentedOn: '2024-07-01' },
    ])
    const again = { ...given, version: 2, on: '2024-08-01' }
    expect(codeOf(await desk.give(PROTOCOL, 'honours.present', again))).toBe('conflict.state')
  })

  it.each([
    ['a stale version', 'honours.present', { version: 7 }, 'conflict.version'],
    ['an honour that is none', 'honours.present', { honour: 'hn_none' }, 'absent.honour'],
    ['an order that is none', 'honours.decree', { order: 'example' }, 'invalid.field'],
    ['an unknown party', 'honours.decree', { party: 'XX' }, 'invalid.reference'],
    ['an unknown statement', 'honours.decree', { statement: 'st_none' }, 'invalid.reference'],
  ])('is refused with %s, and nothing is written', async (title, act, more, code) => {
    const { id } = await desk.must(PROTOCOL, 'honours.decree', {
      ...EAGLE,
      order: 'otan',
      recipient: title,
    })
    const present = { honour: id, version: 1, on: '2024-07-01', presenter: 'President', source: 'an example' }
    const before = await journalLength(here)
    const given = act === 'honours.present' ? present : { ...EAGLE, recipient: 'B. Example' }
    expect(codeOf(await desk.give(PROTOCOL, act, { ...given, ...more }))).toBe(code)
    expect(await journalLength(here)).toBe(before)
  })

  it('is found twice when statements tell of it under other names, until a person says it is one', async () => {
    const { id } = await desk.must(PROTOCOL, 'honours.decree', EAGLE)
    const told = 'Шавкату Мирзиёеву вручён орден «Золотой орёл»'
    const statement = await tell(told, award(told, 'орден «Золотой орёл»', 'Шавкату Мирзиёеву'), '2025-03-02')
    const late = 'Шавкат Мирзиёев получил «Алтын Қыран»'
    await tell(late, award(late, '«Алтын Қыран»', 'Шавкат Мирзиёев'), '2027-01-01')
    expect(await desk.rows('awards-told', { pair: 'UZ-KZ' })).toMatchObject([
      { award: 'орден «Золотой орёл»', recipients: ['Шавкат Мирзиёев'] },
      { award: '«Алтын Қыран»' },
    ])
    const found = await desk.rows('honour-doubles')
    expect(found).toMatchObject([{ order: 'altyn-qyran', first: id, secondName: 'орден «Золотой орёл»' }])
    expect(await desk.record('honour-doubles', String(found[0]?.id))).toMatchObject({
      second: { statements: [statement] },
    })
    await desk.must(PROTOCOL, 'honours.tie-statement', { honour: id, statement })
    expect(await desk.rows('honour-doubles')).toEqual([])
    expect((await desk.record('honours', id)).statements).toMatchObject([{ statement }])
  })

  it('is kept by the protocol only', async () => {
    for (const actor of [SECRETARIAT, OFFICE_UZ])
      expect(codeOf(await desk.give(actor, 'honours.decree', EAGLE))).toBe('refused.role')
    expect(codeOf(await desk.give(PROTOCOL, 'honours.decree', EAGLE))).toBe('conflict.duplicate')
  })
})

const NAVRUZ = {
  occasion: 'navruz',
  year: 2025,
  sender: 'UZ',
  greeted: 'KZ',
  channel: 'letter',
  day: '2025-03-20',
  words: 'an example of wishes',
  source: 'an example',
}

describe('greetings', () => {
  it('show what is to be congratulated on, whether it is done, and how it was the year before', async () => {
    const before = await desk.rows('occasions', { year: '2025', party: 'KZ', occasion: 'navruz' })
    expect(before).toMatchObject([{ id: '2025/KZ/navruz', day: '2025-03-21', done: 'no', lastYear: null }])
    await desk.must(PROTOCOL, 'greetings.keep', NAVRUZ)
    const plan = async (year: string, more = {}) =>
      await desk.rows('occasions', { year, party: 'KZ', occasion: 'navruz', ...more })
    expect(await plan('2025')).toMatchObject([
      { done: 'yes', how: expect.stringMatching(/^UZ letter 2025-03-20/) },
    ])
    expect(await plan('2026')).toMatchObject([{ done: 'no', lastYear: expect.stringMatching(/^UZ letter/) }])
    expect(await plan('2025', { sender: 'UZ' })).toHaveLength(1)
    expect(await plan('2025', { sender: 'KZ' })).toHaveLength(0)
    expect(await desk.record('occasions', '2026/KZ/navruz')).toMatchObject({
      lastYear: [{ channel: 'letter' }],
    })
  })

  it('mark days by the moon that are computed', async () => {
    const days = async (year: string) =>
      await desk.rows('occasions', { year, occasion: 'qurban-hayit', party: 'KZ' })
    expect(await days('2025')).toMatchObject([{ day: '2025-06-06', isComputed: 'no' }])
    expect(await days('2026')).toMatchObject([{ day: '2026-05-27', isComputed: 'yes' }])
  })

  it('count also when statements tell that both exchanged them', async () => {
    const words = 'Лидеры поздравили друг друга с Наврузом и Рамазаном'
    const party = { name: 'party', words: 'Лидеры', type: 'country', why: 'the pair of the meeting' } as const
    const occasion = { name: 'occasion', words: 'Рамазаном', value: 'ramazan-hayit', type: 'choice' } as const
    const slots = [occasion, { ...party, value: 'UZ' }, { ...party, value: 'KZ' }]
    await tell(words, [{ kind: 'greeting', words, slots }], '2023-04-22')
    expect(await desk.rows('greetings-told', { occasion: 'ramazan-hayit' })).toMatchObject([{ quote: words }])
    const rows = await desk.rows('occasions', { year: '2023', occasion: 'ramazan-hayit' })
    expect(rows.map(({ party, done }) => [party, done])).toEqual([
      ['KZ', 'yes'],
      ['UZ', 'yes'],
    ])
  })

  it('bring birthdays back the year after', async () => {
    const birthday = { ...NAVRUZ, occasion: 'birthday', greetedName: 'A. Example', day: '2025-05-17' }
    await desk.must(PROTOCOL, 'greetings.keep', birthday)
    expect(await desk.rows('occasions', { year: '2026', occasion: 'birthday' })).toMatchObject([
      { id: '2026/KZ/birthday/A. Example', day: '2026-05-17', done: 'no' },
    ])
  })

  it('are mended, and the earlier wording stays in the journal', async () => {
    const { id } = await desk.must(PROTOCOL, 'greetings.keep', { ...NAVRUZ, channel: 'telephone' })
    const mended = { greeting: id, version: 1, day: '2025-03-21', channel: 'telegram', source: 'an example' }
    await desk.must(PROTOCOL, 'greetings.mend', mended)
    expect(await desk.record('greetings', id)).toMatchObject({ channel: 'telegram', version: 2 })
    expect(codeOf(await desk.give(PROTOCOL, 'greetings.mend', mended))).toBe('conflict.version')
    expect(
      codeOf(await desk.give(PROTOCOL, 'greetings.mend', { ...mended, version: 2, day: '2024-12-01' })),
    ).toBe('invalid.day')
  })

  it.each([
    ['an unknown party', { greeted: 'XX' }, 'invalid.reference'],
    ['the same state twice', { greeted: 'UZ' }, 'invalid.pair'],
    ['a day far from its feast', { day: '2025-10-01' }, 'invalid.day'],
    ['an occasion that is none', { occasion: 'spring' }, 'invalid.field'],
    ['a doubled row', {}, 'conflict.duplicate'],
  ])('are refused with %s, and nothing is written', async (_, more, code) => {
    const before = await journalLength(here)
    expect(codeOf(await desk.give(PROTOCOL, 'greetings.keep', { ...NAVRUZ, ...more }))).toBe(code)
    expect(await journalLength(here)).toBe(before)
  })

  it('are as they were before, when asked as of an earlier number', async () => {
    const { register } = here
    const now = await journalLength(here)
    await desk.must(PROTOCOL, 'greetings.keep', { ...NAVRUZ, year: 2024, day: '2024-03-21' })
    const asked = (list: string) => (db: Database) =>
      mustHave(listNamed(list)).rows(db, { filters: { year: '2024', occasion: 'navruz' }, today: TODAY })
    for (const [list, fewer] of [
      ['greetings', 0],
      ['occasions', 2],
    ] as const) {
      const before = mustHave(await register.askAsOf(now, asked(list)))
      expect(before.rows.filter(({ done }) => done !== 'yes')).toHaveLength(fewer)
      const after = mustHave(await register.ask(asked(list)))
      expect(after.rows).not.toEqual(before.rows)
    }
  })

  it('are narrowed by what the list knows only', async () => {
    await expect(desk.rows('occasions', { year: 'spring' })).rejects.toThrow(/is no year/)
    await expect(desk.rows('occasions', { colour: 'red' })).rejects.toThrow(/not narrowed/)
  })
})
