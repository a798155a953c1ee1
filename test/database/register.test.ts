import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterStatement } from '../../src/intake/index.js'
import type { StatementId } from '../../src/kernel/index.js'
import {
  getAward,
  getCommitment,
  getDocument,
  getEvent,
  getFigure,
  getGreeting,
  getMeeting,
  getProject,
  getReport,
  getStatement,
  getTopic,
  listCommitments,
  listFigures,
  listMeetings,
  listReports,
} from '../../src/register/index.js'
import { mustHave } from './must-have.js'
import {
  acceptAll,
  CLAIMS,
  INPUT,
  journalLength,
  type TestRegister,
  takeIn,
  testRegister,
} from './review-setup.js'

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
const idOf = (kind: string) => entered[kind] ?? ''

describe('entering a statement of each kind', () => {
  it('enters the meeting with parties and participants, and ties its readout', async () => {
    const { meeting, delegates, readouts, sources, outcome } = mustHave(
      await getMeeting(db(), idOf('meeting')),
    )
    expect(meeting).toMatchObject({
      format: 'working-visit',
      place: 'Чирчик',
      day: null,
      pair: 'UZ-KZ',
      readouts: 1,
    })
    expect(meeting.parties).toEqual(['UZ', 'KZ'])
    expect(delegates.map(({ person }) => person)).toEqual(['Акмаль Каримов', 'Ерлан Сатпаев'])
    expect(readouts.map(({ title }) => title)).toEqual(['О встрече в Чирчике'])
    expect(sources.map(({ id }) => id)).toEqual([ids.meeting])
    expect(outcome.map(({ kind }) => kind)).toEqual(CLAIMS.slice(1).map(({ kind }) => kind))
  })

  it('enters the commitment with two sides of which nothing is known yet, its due and its words', async () => {
    const view = mustHave(await getCommitment(db(), 'UZ-KZ/2025-05-14/03', '2025-06-01'))
    const { commitment, mentions, journal } = view
    expect(view).toEqual(mustHave(await getCommitment(db(), idOf('commitment'), '2025-06-01')))
    expect(commitment).toMatchObject({
      reference: 'UZ-KZ/2025-05-14/03',
      title: 'создать общий реестр складов',
      force: 'ordered',
      due: { edtf: '../2026-12-31', words: 'до конца 2026 года', basis: { from: 'stated' } },
      actors: ['presidents'],
      sectors: ['logistics'],
      readoutTitle: 'О встрече в Чирчике',
      publisher: 'UZ',
      language: 'ru',
      version: 1,
    })
    const unknown = { workState: 'unknown', ownFigure: null, ownNote: null, asOf: null, version: 1 }
    expect(commitment.sides).toMatchObject([
      { party: 'UZ', ...unknown },
      { party: 'KZ', ...unknown },
    ])
    expect(commitment.flags).toEqual(['unreported'])
    expect(mentions).toMatchObject([
      { relation: 'opens', confirmedBy: 'Reviewer One', statement: { id: ids.commitment } },
    ])
    expect(journal.map(({ act }) => act)).toEqual(['statement.accepted', 'commitment.opened'])
  })

  it('enters the figure as a claim of its publisher', async () => {
    expect(mustHave(await getFigure(db(), idOf('figure')))).toMatchObject({
      measure: 'trade-turnover',
      value: '9',
      unit: 'percent',
      bound: 'exact',
      claimedBy: 'UZ',
      statement: ids.figure,
    })
  })

  it('enters project, event, document and report with what they say', async () => {
    expect(mustHave(await getProject(db(), idOf('project')))).toMatchObject({
      subject: 'завод окон',
      stage: 'launched',
      places: ['Келес'],
    })
    expect(mustHave(await getEvent(db(), idOf('event')))).toMatchObject({
      title: 'Форум ткачей',
      type: 'forum',
      when: '2025-05-14/..',
      whenWords: 'в ближайшие месяцы',
    })
    expect(mustHave(await getDocument(db(), idOf('document')))).toMatchObject({
      type: 'plan',
      stage: 'signed',
    })
    expect(mustHave(await getReport(db(), idOf('report')))).toMatchObject({
      reporters: ['вице-премьеры'],
      items: [
        { sector: 'textile', words: 'текстилю' },
        { sector: 'energy', words: 'энергетике' },
      ],
    })
  })

  it('enters greeting, award and topic with what they say', async () => {
    expect(mustHave(await getGreeting(db(), idOf('greeting')))).toMatchObject({
      occasion: 'navruz',
      from: [],
      to: [],
    })
    expect(mustHave(await getAward(db(), idOf('award')))).toMatchObject({
      award: 'Тулпар',
      recipients: ['Ерлан Сатпаев'],
    })
    expect(mustHave(await getTopic(db(), idOf('topic')))).toMatchObject({
      subject: 'Обсуждены вопросы водного хозяйства',
    })
  })

  it('has no second effect when the same statement is entered again', async () => {
    const before = await journalLength(here)
    for (const [kind, id] of Object.entries(ids)) {
      const statement = mustHave(await getStatement(db(), id))
      const again = await here.act((tx, writer) => enterStatement(tx, writer, statement))
      expect(again.id).toBe(entered[kind])
    }
    expect(await journalLength(here)).toBe(before)
    const counts = await Promise.all([
      listCommitments(db()),
      listMeetings(db()),
      listFigures(db()),
      listReports(db()),
    ])
    expect(counts.map((list) => list.ok && list.value.total)).toEqual([1, 1, 1, 1])
  })
})

describe('a second readout of the same meeting', () => {
  it('joins the meeting of the other side, and keeps its own figure beside the first', async () => {
    const day = (name: 'day') =>
      ({ name, words: '14 мая 2025 года', value: '2025-05-14', type: 'date' }) as const
    const meetingSlots =
      CLAIMS[0]?.slots?.filter(({ name }) => name === 'party' || name === 'participant') ?? []
    const told = (publisher: string, percent: string) => ({
      input: {
        ...INPUT,
        publisher,
        published: '2025-05-15',
        text: `14 мая 2025 года Акмаля Каримова и Ерлана Сатпаева видели вместе. Товарооборот вырос на ${percent} процентов.`,
      },
      claims: [
        {
          kind: 'meeting',
          words: '14 мая 2025 года Акмаля Каримова и Ерлана Сатпаева',
          slots: [day('day'), ...meetingSlots],
        },
        {
          kind: 'figure',
          words: `Товарооборот вырос на ${percent} процентов`,
          slots: [
            { name: 'measure', words: 'Товарооборот', value: 'trade-turnover', type: 'choice' },
            { name: 'value', words: percent, type: 'decimal' },
          ],
        },
      ] as const,
    })
    const ours = told('UZ', '9')
    const theirs = told('KZ', '7')
    const first = await acceptAll(here, await takeIn(here, ours.input, ours.claims))
    const second = await acceptAll(here, await takeIn(here, theirs.input, theirs.claims))
    expect(second.meeting).toBe(first.meeting)
    expect(second.meeting).not.toBe(idOf('meeting'))
    const { readouts, meeting } = mustHave(await getMeeting(db(), second.meeting ?? ''))
    expect(readouts.map(({ publisher }) => publisher).sort()).toEqual(['KZ', 'UZ'])
    expect(meeting).toMatchObject({ day: '2025-05-14', participants: ['Акмаль Каримов', 'Ерлан Сатпаев'] })
    const { rows } = mustHave(await listFigures(db(), { words: 'товарооборот', sort: 'value' }))
    expect(rows.map(({ claimedBy, value }) => [claimedBy, value])).toEqual([
      ['KZ', '7'],
      ['UZ', '9'],
      ['UZ', '9'],
    ])
  })
})
