import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  changedSince,
  type Database,
  differenceOfList,
  holdTablesAgainstJournal,
  listNamed,
} from '../../src/register/index.js'
import { asOfVintage } from '../../src/register/trade/vintages.js'
import { type Desk, deskOf, OFFICE_KZ, OFFICE_UZ, REVIEWING, SECRETARIAT, TODAY } from './giving.js'
import { mustHave } from './must-have.js'
import { acceptAll, codeOf, journalLength, type TestRegister, takeIn, testRegister } from './review-setup.js'

let here: TestRegister
let desk: Desk
let uz: string
let kz: string
let figure: string

const TURNOVER = {
  measure: 'trade-turnover',
  flow: 'both-ways',
  reporter: 'UZ',
  partner: 'KZ',
  frequency: 'cumulative-month',
  unit: 'USD million',
  coverage: 'unstated',
  source: 'an example of statistics',
}
const MIRRORED = { ...TURNOVER, reporter: 'KZ', partner: 'UZ', frequency: 'month', unit: 'USD thousand' }

function seen(series: string, period: string, value: string, more = {}) {
  return {
    series,
    period,
    value,
    vintage: '2025-04-20',
    status: 'preliminary',
    source: 'an example',
    ...more,
  }
}

beforeAll(async () => {
  here = await testRegister()
  desk = deskOf(here)
  figure = (await acceptAll(here, await takeIn(here))).figure ?? ''
  uz = (await desk.must(OFFICE_UZ, 'series.add', TURNOVER)).id
  kz = (await desk.must(SECRETARIAT, 'series.add', MIRRORED)).id
})

afterAll(() => here?.close())

describe('series', () => {
  it('are of the side that reports them, each once', async () => {
    expect(codeOf(await desk.give(OFFICE_KZ, 'series.add', { ...TURNOVER, frequency: 'year' }))).toBe(
      'refused.role',
    )
    expect(codeOf(await desk.give(OFFICE_UZ, 'series.add', TURNOVER))).toBe('conflict.duplicate')
    expect(await desk.rows('series', { reporter: 'UZ', pair: 'UZ-KZ' })).toMatchObject([
      { id: uz, unit: 'USD million' },
    ])
  })

  it.each([
    ['no unit', { unit: ' ' }, 'invalid.field'],
    ['an unknown party', { partner: 'XX' }, 'invalid.party'],
    ['one state twice', { partner: 'UZ' }, 'invalid.pair'],
    ['exports that come in', { measure: 'exports', flow: 'imports' }, 'invalid.flow'],
    ['a product group that is none', { product: 'section-22' }, 'invalid.field'],
    ['services of a product group', { product: 'section-15', coverage: 'services' }, 'invalid.product'],
    ['an unknown frequency', { frequency: 'weekly' }, 'invalid.field'],
  ])('are refused with %s, and nothing is written', async (_, more, code) => {
    const before = await journalLength(here)
    expect(codeOf(await desk.give(OFFICE_UZ, 'series.add', { ...TURNOVER, ...more }))).toBe(code)
    expect(await journalLength(here)).toBe(before)
  })
})

describe('observations', () => {
  it('stand beside each other by vintage, and each day sees what was known on it', async () => {
    await desk.must(
      OFFICE_UZ,
      'observations.add',
      seen(uz, '2025-01/2025-02', '600', { vintage: '2025-03-20' }),
    )
    await desk.must(OFFICE_UZ, 'observations.add', seen(uz, '2025-01/2025-03', '960.5'))
    const revised = { vintage: '2025-06-20', status: 'revised' }
    await desk.must(OFFICE_UZ, 'observations.add', seen(uz, '2025-01/2025-03', '950', revised))
    expect(await desk.rows('observations', { series: uz })).toHaveLength(3)
    const valuesOn = async (knownOn: string) =>
      (await desk.rows('observations', { series: uz, knownOn })).map(({ value }) => value)
    expect(await valuesOn('2025-03-19')).toEqual([])
    expect(await valuesOn('2025-04-20')).toEqual(['600', '960.5'])
    expect(await valuesOn('2025-06-19')).toEqual(['600', '960.5'])
    expect(await valuesOn('2025-06-20')).toEqual(['600', '950'])
    expect(codeOf(await desk.give(OFFICE_UZ, 'observations.add', seen(uz, '2025-01/2025-03', '1')))).toBe(
      'conflict.duplicate',
    )
  })

  it('of a cumulative series give the months between', async () => {
    expect((await desk.record('series', uz)).differences).toEqual([
      { period: '2025-01/2025-02', value: '600', bound: 'exact' },
      { period: '2025-03', value: '350', bound: 'exact' },
    ])
  })

  it.each([
    ['a month in a cumulative series', { period: '2025-03' }, 'invalid.period'],
    ['a period of two years', { period: '2024-12/2025-02' }, 'invalid.period'],
    ['a day before the period is over', { vintage: '2025-03-31' }, 'invalid.vintage'],
    ['a day that has not come', { vintage: '2999-01-01' }, 'invalid.vintage'],
    ['a value that is none', { value: '1,5' }, 'invalid.field'],
    ['a series that is none', { series: 'se_none' }, 'absent.series'],
  ])('are refused with %s, and nothing is written', async (_, more, code) => {
    const before = await journalLength(here)
    const given = { ...seen(uz, '2025-01/2025-03', '1'), ...more }
    expect(codeOf(await desk.give(OFFICE_UZ, 'observations.add', given))).toBe(code)
    expect(await journalLength(here)).toBe(before)
  })

  it('are written by the side that reports them, and by the secretariat', async () => {
    const given = seen(kz, '2025-02', '310200')
    expect(codeOf(await desk.give(OFFICE_UZ, 'observations.add', given))).toBe('refused.role')
    await desk.must(OFFICE_KZ, 'observations.add', given)
    await desk.must(SECRETARIAT, 'observations.add', seen(kz, '2025-01', '240100'))
  })

  it('are asked for on days only', async () => {
    const asked = desk.rows('observations', { knownOn: 'spring' })
    await expect(asked).rejects.toThrow(/is no day/)
  })

  it('are never changed, whoever asks', async () => {
    await expect(
      here.database.owner
        .updateTable('observations' as never)
        .set({ value: '0' } as never)
        .execute(),
    ).rejects.toThrow()
  })
})

describe('the mirror', () => {
  it('puts exports of one beside imports of the other, converted exactly, and tells who is silent', async () => {
    const year = { frequency: 'year', measure: 'exports', flow: 'exports' }
    const out = await desk.must(OFFICE_UZ, 'series.add', { ...TURNOVER, ...year })
    const back = { ...MIRRORED, ...year, measure: 'imports', flow: 'imports' }
    const into = await desk.must(OFFICE_KZ, 'series.add', back)
    await desk.must(OFFICE_UZ, 'observations.add', seen(out.id, '2024', '1500'))
    await desk.must(OFFICE_KZ, 'observations.add', seen(into.id, '2024', '1480250.5', { bound: 'about' }))
    expect(await desk.rows('mirror', { direction: 'UZ>KZ' })).toMatchObject([
      {
        first: '1500',
        second: '1480.2505',
        gap: '19.7495',
        gapBound: 'about',
        saidBy: 'both',
        unit: 'USD million',
      },
    ])
    expect((await desk.rows('mirror', { saidBy: 'KZ' })).map(({ period }) => period)).toEqual([
      '2025-01',
      '2025-02',
    ])
    expect(await desk.rows('mirror', { direction: 'UZ>KZ', knownOn: '2025-04-19' })).toEqual([])
    const { rows } = await desk.page('mirror', 'trade')
    expect(rows.length).toBeGreaterThan(2)
    expect(await desk.rows('mirror')).toEqual(rows)
    const [row] = await desk.rows('mirror', { direction: 'UZ>KZ' })
    expect(await desk.record('mirror', String(row?.id))).toMatchObject({ second: { source: 'an example' } })
  })
})

describe('product groups', () => {
  it('are series of their own, each once, found by their group and told which there are', async () => {
    const given = { ...TURNOVER, frequency: 'year', product: 'section-15' }
    const metals = await desk.must(OFFICE_UZ, 'series.add', given)
    expect(codeOf(await desk.give(OFFICE_UZ, 'series.add', given))).toBe('conflict.duplicate')
    await desk.must(OFFICE_UZ, 'series.add', { ...given, product: 'section-16' })
    expect(await desk.rows('series', { product: 'section-15' })).toMatchObject([{ id: metals.id }])
    const refused = await desk.give(OFFICE_UZ, 'series.add', { ...given, product: 'metals' })
    expect(refused).toMatchObject({ problem: { code: 'invalid.field', where: { field: 'product' } } })
    expect(JSON.stringify(refused)).toContain('section-01, section-02')
    await desk.must(OFFICE_UZ, 'observations.add', seen(metals.id, '2021', '310'))
    expect(await desk.rows('observations', { product: 'section-15' })).toMatchObject([{ value: '310' }])
  })

  it('stand in the mirror only where they are asked for, and never for the whole', async () => {
    const [metals] = await desk.rows('series', { product: 'section-15' })
    const whole = await desk.must(SECRETARIAT, 'series.add', { ...MIRRORED, frequency: 'year' })
    await desk.must(OFFICE_KZ, 'observations.add', seen(whole.id, '2021', '3900000'))
    const of2021 = { period: '2021' }
    expect(await desk.rows('mirror', of2021)).toMatchObject([{ first: null, product: null, saidBy: 'KZ' }])
    const groups = await desk.rows('mirror', { ...of2021, product: 'any-group' })
    expect(groups).toMatchObject([{ first: '310', second: null, product: 'section-15', gap: null }])
    expect(await desk.rows('mirror', { ...of2021, product: 'section-15' })).toEqual(groups)
    expect(await desk.rows('mirror', { ...of2021, product: 'section-16' })).toEqual([])
    expect((await desk.page('mirror', 'section-15')).rows).toEqual([])
    expect(
      codeOf(await desk.give(REVIEWING, 'figures.tie-series', { figure, series: String(metals?.id) })),
    ).toBe('invalid.product')
  })
})

describe('what differs in the mirror between two journal numbers', () => {
  it('is told of product groups too, each by its name and never as the whole', async () => {
    const from = await journalLength(here)
    const [metals] = await desk.rows('series', { product: 'section-15' })
    await desk.must(OFFICE_UZ, 'observations.add', seen(String(metals?.id), '2020', '280'))
    const to = await journalLength(here)
    const list = mustHave(listNamed('mirror'))
    const found = mustHave(await differenceOfList(here.register.db, list, { from, to, today: TODAY }))
    expect(found.counts).toEqual({ new: 1, changed: 0, gone: 0 })
    expect(found.new).toMatchObject([{ period: '2020', product: 'section-15', first: '280' }])
    expect(await desk.rows('mirror', { period: '2020' })).toEqual([])
  })

  it('marks product groups, and narrows what differs to the group asked for', async () => {
    const list = mustHave(listNamed('mirror'))
    const [metals] = await desk.rows('series', { product: 'section-15' })
    const number = await journalLength(here)
    await desk.must(
      OFFICE_UZ,
      'observations.add',
      seen(String(metals?.id), '2020', '285', { vintage: '2025-06-01' }),
    )
    const [row] = await desk.rows('mirror', { period: '2020', product: 'section-15' })
    const ids = [String(row?.id)]
    const marks = mustHave(await changedSince(here.register.db, list, { ids, number, today: TODAY }))
    expect(marks.get(ids[0] ?? '')).toMatchObject({ mark: 'changed' })
    const span = { from: number, to: await journalLength(here), today: TODAY }
    const within = async (product: string) =>
      mustHave(await differenceOfList(here.register.db, list, { ...span, filters: { product } })).counts
    expect(await within('section-15')).toEqual({ new: 0, changed: 1, gone: 0 })
    expect(await within('section-16')).toEqual({ new: 0, changed: 0, gone: 0 })
  })
})

describe('the journal', () => {
  it('tells product groups as the tables have them', async () => {
    expect(mustHave(await here.register.ask(holdTablesAgainstJournal)).differences).toEqual([])
  })
})

describe('claims of readouts', () => {
  it('are tied to a series of the same measure, by those who review', async () => {
    const given = { figure, series: uz }
    expect(codeOf(await desk.give(OFFICE_UZ, 'figures.tie-series', given))).toBe('refused.role')
    await desk.must(REVIEWING, 'figures.tie-series', given)
    expect((await desk.record('series', uz)).claims).toMatchObject([{ id: figure, value: '9' }])
    expect((await desk.record('figures', figure)).series).toMatchObject([{ id: uz, reporter: 'UZ' }])
    const [exported] = await desk.rows('series', { measure: 'exports' })
    expect(
      codeOf(await desk.give(REVIEWING, 'figures.tie-series', { figure, series: String(exported?.id) })),
    ).toBe('invalid.measure')
    expect(codeOf(await desk.give(REVIEWING, 'figures.tie-series', { figure: 'fg_none', series: uz }))).toBe(
      'absent.figure',
    )
  })
})

describe('as of an earlier journal number', () => {
  it('a mirror has what the register had then', async () => {
    const asked = (db: Database) =>
      mustHave(listNamed('mirror')).rows(db, { filters: { period: '2022' }, today: TODAY })
    const before = await journalLength(here)
    const yearly = await desk.must(OFFICE_UZ, 'series.add', { ...TURNOVER, frequency: 'year' })
    await desk.must(OFFICE_UZ, 'observations.add', seen(yearly.id, '2022', '4600'))
    expect(mustHave(await here.register.ask(asked)).rows).toMatchObject([{ first: '4600', saidBy: 'UZ' }])
    expect(mustHave(await here.register.askAsOf(before, asked)).rows).toEqual([])
  })
})

describe('the list of a day and the rule of vintages', () => {
  it('agree for every day', async () => {
    const all = await desk.rows('observations', { series: uz })
    const vintages = all.map((row) => ({
      id: String(row.id),
      period: String(row.period),
      knownOn: String(row.vintage),
    }))
    for (const day of ['2025-03-01', '2025-03-20', '2025-05-01', '2026-01-01']) {
      const listed = await desk.rows('observations', { series: uz, knownOn: day })
      expect(listed.map(({ id }) => id).sort()).toEqual(
        asOfVintage(vintages, day)
          .map(({ id }) => id)
          .sort(),
      )
    }
  })
})
