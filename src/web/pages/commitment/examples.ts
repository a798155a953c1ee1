import type {
  CommitmentId,
  CommitmentRow,
  CommitmentSide,
  CommitmentView,
  LedgerLine,
  Page,
  Slip,
} from '../../../register/index.js'
import { figureLists } from '../figures/examples.js'
import { journalEntries } from '../journal/examples.js'
import { storedExample } from '../reading/examples-stored.js'
import { type CommitmentPageView, NOTHING_REPORTED } from './view.js'

function side(party: string, change: Partial<CommitmentSide> = {}): CommitmentSide {
  const silent = { responsible: null, workState: 'unknown', ownFigure: null, ownNote: null } as const
  return { party, ...silent, asOf: null, source: null, version: 1, ...change }
}

const opening = storedExample(4)

/** A commitment for the examples of this page and of the lists. */
export const commitmentRow: CommitmentRow = {
  ...opening,
  id: 'co_example' as CommitmentId,
  title: 'подготовить план совместных работ на трёх переправах',
  due: {
    edtf: '../2026-12-31',
    words: 'до конца года',
    basis: { from: 'inferred', why: 'year of publication' },
  },
  actors: ['presidents'],
  addressees: ['ministries'],
  sectors: ['transport', 'construction'],
  openedAt: '2026-06-13T09:02:00.000Z',
  sides: [side('UZ'), side('KZ')],
  flags: ['due-soon', 'unreported'],
  timesSaid: 2,
}

const told: CommitmentRow = {
  ...commitmentRow,
  flags: ['overdue', 'disputed'],
  sides: [
    side('UZ', {
      workState: 'done',
      ownFigure: '3 переправы',
      asOf: '2026-11-02',
      source: 'https://example.org/7',
      responsible: 'Министерство транспорта',
    }),
    side('KZ', { workState: 'under-way', asOf: '2026-11-05', ownNote: 'Идут работы на второй переправе.' }),
  ],
}

const NOTHING_MORE = {
  ledger: [] as CommitmentView['ledger'],
  assessments: [],
  differences: [],
  defects: [],
  restates: null,
} as const

function ledgerLine(said: typeof opening, due: string | null, slip: Slip): LedgerLine {
  const { id: statement, reference, published: day, publisher, force, quote } = said
  const told: LedgerLine['due'] = due === null ? null : { edtf: due, words: due, basis: { from: 'stated' } }
  return { statement, reference, relation: 'restates', day, publisher, force, due: told, quote, slip }
}

const view: CommitmentView = {
  ...NOTHING_MORE,
  commitment: commitmentRow,
  mentions: [
    { relation: 'opens', confirmedBy: 'local', confirmedAt: '2026-06-13T09:02:00.000Z', statement: opening },
    {
      relation: 'narrows',
      confirmedBy: 'local',
      confirmedAt: '2026-07-01T10:00:00.000Z',
      statement: storedExample(5),
    },
  ],
  journal: journalEntries,
}

export const commitmentExamples: Readonly<Record<string, CommitmentView>> = {
  silent: view,
  disputed: { ...view, commitment: told },
  followed: {
    ...view,
    ledger: [ledgerLine(opening, '2025', 'first'), ledgerLine(storedExample(5), null, 'dropped')],
    defects: [{ kind: 'no-owner', words: opening.quote }],
    assessments: [
      {
        id: 'as_example',
        assessor: 'Public sources',
        verdict: 'partly-kept',
        grounds: 'Two of three crossings are open.',
        evidence: [],
        madeOn: '2026-11-20',
      },
    ],
    restates: commitmentRow.id,
  },
  bare: {
    ...NOTHING_MORE,
    commitment: { ...commitmentRow, due: null, sides: [], flags: [], timesSaid: 1 },
    mentions: [],
    journal: [],
  },
}

const rows = [commitmentRow, { ...commitmentRow, due: null, flags: ['overdue' as const] }]

/** Pages of a list of commitments, full and empty. */
export const commitmentPages: Readonly<Record<string, Page<CommitmentRow>>> = {
  list: { rows, total: 103, page: 2, size: 50 },
  empty: { rows: [], total: 0, page: 1, size: 50 },
}

function pageOf(view: CommitmentView, change: Partial<CommitmentPageView> = {}): CommitmentPageView {
  const nobody = {
    reporting: [],
    typed: NOTHING_REPORTED,
    candidates: null,
    mayReview: false,
    mayAssess: false,
  }
  return {
    view,
    today: '2026-11-26',
    ...nobody,
    cards: [],
    controls: [],
    figures: [],
    sameSector: [],
    ...change,
  }
}

const { silent = view, disputed = view, followed = view, bare = view } = commitmentExamples

/** The page of a commitment: silent, disputed, followed up by its own side, wrongly reported, bare. */
export const commitmentViews: Readonly<Record<string, CommitmentPageView>> = {
  silent: pageOf(silent),
  disputed: pageOf(disputed, { reporting: ['UZ'], controls: ['2026-12-21'] }),
  followed: pageOf(followed, {
    mayReview: true,
    figures: figureLists.list ?? [],
    sameSector: [{ sector: 'transport', projects: 3, items: 1 }],
    mayAssess: true,
    cards: [
      { id: 'in_example', party: 'UZ', state: 'under-way', due: '2026-12-31', executor: 'Бош бошқарма' },
    ],
  }),
  'wrong-report': pageOf(disputed, {
    reporting: ['UZ'],
    typed: {
      fields: new Map([
        ['asOf', '26 ноября'],
        ['ownNote', '<b>три</b> переправы'],
      ]),
      problems: [{ field: 'asOf', message: 'Write the day as year-month-day' }],
      isOvertaken: false,
    },
  }),
  overtaken: pageOf(disputed, {
    reporting: ['UZ'],
    typed: { fields: new Map([['ownFigure', '4']]), problems: [], isOvertaken: true },
  }),
  'may-repeat': pageOf(silent, {
    mayReview: true,
    candidates: [
      {
        ...{ rank: 1, commitment: commitmentRow.id, reference: 'UZ-KZ/2025-03-29/07', score: 0.8 },
        ...{ title: 'открыть переправы', isLikely: true, reasons: [], relation: 'restates' },
      },
    ],
  }),
  bare: pageOf(bare),
}
