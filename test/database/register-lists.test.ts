import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StatementId } from '../../src/kernel/index.js'
import {
  countRegister,
  findReference,
  getAward,
  getCommitment,
  getDocument,
  getEvent,
  getFigure,
  getGreeting,
  getMeeting,
  getParty,
  getProject,
  getReadout,
  getReport,
  getStatement,
  getTopic,
  listAwards,
  listCommitments,
  listDocuments,
  listEvents,
  listFigures,
  listGreetings,
  listMeetings,
  listParties,
  listProjects,
  listReadouts,
  listReports,
  listStatements,
  listTopics,
} from '../../src/register/index.js'
import { mustHave } from './must-have.js'
import { acceptAll, CLAIMS, codeOf, type TestRegister, takeIn, testRegister } from './review-setup.js'

let here: TestRegister
let ids: Readonly<Record<string, StatementId>>
let entered: Readonly<Record<string, string>>

beforeAll(async () => {
  here = await testRegister()
  ids = await takeIn(here)
  entered = await acceptAll(here, ids)
})

afterAll(() => here?.close())

const db = () => here.register.db

describe('lists', () => {
  it('search by the beginnings of words, by exact phrases and without words, whatever the letters', async () => {
    const found = async (words: string) =>
      mustHave(await listStatements(db(), { words })).rows.map(({ kind }) => kind)
    expect(await found('реестр склад')).toEqual(['commitment'])
    expect(await found('РЕЕСТР')).toEqual(['commitment'])
    expect(await found('отчет')).toEqual(['report'])
    expect(await found('"водного хозяйства"')).toEqual(['topic'])
    expect(await found('"хозяйства водного"')).toEqual([])
    expect(await found('форум -ткачей')).toEqual([])
    expect(await found("'); drop table statements; --")).toEqual([])
  })

  it('page, sort both ways and count, and answer invalid.sort for an unknown key', async () => {
    const page = mustHave(
      await listStatements(db(), {
        readout: mustHave(await getStatement(db(), ids.topic as StatementId)).readout,
        sort: 'reference',
        descending: true,
        size: 4,
        page: 2,
      }),
    )
    expect(page).toMatchObject({ total: 10, page: 2, size: 4 })
    expect(page.rows.map(({ reference }) => reference.slice(-2))).toEqual(['06', '05', '04', '03'])
    expect(codeOf(await listStatements(db(), { sort: 'colour' as never }))).toBe('invalid.sort')
    const odd = mustHave(await listStatements(db(), { page: Number.NaN, size: -5 }))
    expect(odd).toMatchObject({ page: 1, size: 1 })
  })

  it('narrow by what each area knows', async () => {
    const total = async (list: Promise<{ ok: boolean }>) =>
      mustHave((await list) as Awaited<ReturnType<typeof listTopics>>).total
    expect(
      await total(
        listCommitments(db(), { force: 'ordered', party: 'KZ', workState: 'unknown', sector: 'logistics' }),
      ),
    ).toBe(1)
    expect(await total(listCommitments(db(), { party: 'TJ' }))).toBe(0)
    expect(await total(listCommitments(db(), { workState: 'done' }))).toBe(0)
    expect(await total(listFigures(db(), { measure: 'exports' }))).toBe(0)
    expect(await total(listFigures(db(), { claimedBy: 'KZ' }))).toBe(0)
    expect(await total(listProjects(db(), { stage: 'launched' }))).toBe(1)
    expect(await total(listProjects(db(), { sector: 'space' }))).toBe(0)
    expect(await total(listReports(db(), { sector: 'energy' }))).toBe(1)
    expect(await total(listDocuments(db(), { type: 'plan', stage: 'signed' }))).toBe(1)
    expect(await total(listEvents(db(), { type: 'summit' }))).toBe(0)
    expect(await total(listGreetings(db(), { occasion: 'navruz', pair: 'UZ-KZ' }))).toBe(1)
    expect(await total(listAwards(db(), { pair: 'UZ-TJ' }))).toBe(0)
    expect(await total(listTopics(db(), { words: 'водного' }))).toBe(1)
    expect(await total(listMeetings(db(), { format: 'working-visit', words: 'Чирчик' }))).toBe(1)
    expect(await total(listMeetings(db(), { words: 'Термез' }))).toBe(0)
    expect(await total(listReadouts(db(), { publisher: 'KZ' }))).toBe(0)
  })

  it('sort by every key they offer', async () => {
    const lists = [
      ...(['reference', 'published', 'due', 'force', 'title'] as const).map((sort) =>
        listCommitments(db(), { sort }),
      ),
      ...(['published', 'subject', 'stage', 'value'] as const).map((sort) => listProjects(db(), { sort })),
      ...(['published', 'type', 'stage', 'subject'] as const).map((sort) => listDocuments(db(), { sort })),
      ...(['when', 'published', 'title', 'type'] as const).map((sort) => listEvents(db(), { sort })),
      ...(['published', 'measure', 'value', 'period'] as const).map((sort) => listFigures(db(), { sort })),
      ...(['published', 'reference', 'kind', 'force', 'reviewed', 'queue'] as const).map((sort) =>
        listStatements(db(), { sort }),
      ),
      ...(['published', 'award', 'recipient'] as const).map((sort) => listAwards(db(), { sort })),
      ...(['published', 'occasion'] as const).map((sort) => listGreetings(db(), { sort })),
      ...(['published', 'subject'] as const).map((sort) => listTopics(db(), { sort })),
      ...(['day', 'place', 'format'] as const).map((sort) => listMeetings(db(), { sort })),
      ...(['published', 'received', 'title'] as const).map((sort) => listReadouts(db(), { sort })),
      listReports(db(), { sort: 'published' }),
    ]
    const totals = (await Promise.all(lists)).map((list) => (list.ok ? list.value.total : 0))
    expect(totals).not.toContain(0)
  })
})

describe('single things', () => {
  it('show a readout with its editions, reading and statements', async () => {
    const { readout: id } = mustHave(await getStatement(db(), ids.topic as StatementId))
    const { readout, editions } = mustHave(await getReadout(db(), id))
    expect(readout).toMatchObject({
      title: 'О встрече в Чирчике',
      publisher: 'UZ',
      published: '2025-05-14',
      pair: 'UZ-KZ',
      meeting: entered.meeting,
    })
    expect(editions).toHaveLength(1)
    expect(editions[0]?.reading).toMatchObject({
      reader: 'test/1',
      language: 'ru',
      mentions: [],
      problems: [],
    })
    expect(editions[0]?.statements.map(({ kind }) => kind)).toEqual(CLAIMS.map(({ kind }) => kind))
    const { rows } = mustHave(await listReadouts(db(), { words: 'ткачей' }))
    expect(rows).toMatchObject([{ id, languages: ['ru'], statements: 10, waiting: 0, accepted: 10 }])
  })

  it('are absent by their own code when there is no such id', async () => {
    const answers = await Promise.all([
      getReadout(db(), 'rd_no' as never),
      getStatement(db(), 'st_no' as never),
      findReference(db(), 'UZ-KZ/1999-01-01/01'),
      getMeeting(db(), 'mt_no'),
      getCommitment(db(), 'co_no', '2025-01-01'),
      getFigure(db(), 'fg_no'),
      getProject(db(), 'pj_no'),
      getDocument(db(), 'dc_no'),
      getEvent(db(), 'ev_no'),
      getReport(db(), 'rp_no'),
      getGreeting(db(), 'gr_no'),
      getAward(db(), 'aw_no'),
      getTopic(db(), 'tp_no'),
      getParty(db(), 'QQ'),
    ])
    expect(answers.map(codeOf)).toEqual(
      [
        'readout',
        'statement',
        'reference',
        'meeting',
        'commitment',
        'figure',
        'project',
        'document',
        'event',
        'report',
        'greeting',
        'award',
        'topic',
        'party',
      ].map((what) => `absent.${what}`),
    )
  })

  it('know the parties in their order and their names in five writings', async () => {
    const parties = mustHave(await listParties(db()))
    expect(parties.slice(0, 3).map(({ code }) => code)).toEqual(['UZ', 'KZ', 'KG'])
    const { names, kind } = mustHave(await getParty(db(), 'UZ'))
    expect(kind).toBe('state')
    expect(names.map(({ language }) => language)).toEqual(['en', 'kk-Cyrl', 'ru', 'uz-Cyrl', 'uz-Latn'])
    expect(names.find(({ language }) => language === 'uz-Latn')?.form).toBe('Oʻzbekiston')
  })

  it('are counted', async () => {
    expect(mustHave(await countRegister(db()))).toMatchObject({
      readouts: 1,
      waiting: 0,
      accepted: 10,
      meetings: 1,
      commitments: 1,
    })
  })
})
