import { commandNamed } from '../../../register/index.js'
import type { ShownCard } from './card.js'
import type { CardRow, WholeCard } from './cards.js'
import type { MoveForm } from './move.js'
import type { ShownCards } from './page.js'
import { WHOLE_BOARD } from './query.js'
import type { RemindForm } from './remind.js'
import type { MonthlySheet } from './sheet.js'

const TODAY = '2025-05-30'
const OFFICE = { name: 'Officer of examples', role: 'office', party: 'UZ' } as const

const CARD: CardRow = {
  id: 'in_example1',
  reference: 'UZ-KZ/2025-03-29/12',
  party: 'UZ',
  title: 'разработать программу мостов',
  state: 'under-way',
  due: '2025-06-02',
  firstDue: '2025-05-02',
  extensions: 1,
  executor: 'Управление мостов',
  coExecutors: ['Железные дороги'],
  addressee: 'Министерство примеров',
  number: '12-П',
  givenBy: 'Президент',
  givenOn: '2025-04-01',
  reportedOn: null,
  reportedBy: null,
  evidence: null,
  checkedBy: null,
  endedOn: null,
  lastReport: null,
  commitment: 'cm_example1',
  pair: 'UZ-KZ',
  urgency: 'reminder',
  version: 4,
}

const REPORTED: CardRow = {
  ...CARD,
  id: 'in_example2',
  party: 'KZ',
  state: 'checked',
  reportedOn: '2025-05-28',
  reportedBy: 'Officer KZ',
  evidence: 'акт приёмки',
  checkedBy: 'Checker KZ',
  lastReport: 'Мост открыт',
  urgency: 'none',
}

const LATE: CardRow = {
  ...CARD,
  id: 'in_example3',
  state: 'on-control',
  executor: null,
  due: '2025-05-01',
  urgency: 'escalated-twice',
}

const WHOLE: WholeCard = {
  ...CARD,
  controlDates: ['2025-05-23', '2025-05-30', '2025-06-01'],
  moves: [
    {
      act: 'assign',
      state: 'assigned',
      on: '2025-04-02',
      by: 'Officer UZ',
      words: 'Управление мостов',
      due: '2025-05-02',
    },
    {
      act: 'extend',
      state: 'assigned',
      on: '2025-04-20',
      by: 'Officer UZ',
      words: 'паводок',
      due: '2025-06-02',
    },
    { act: 'start', state: 'under-way', on: '2025-04-21', by: 'Officer UZ', words: null, due: '2025-06-02' },
  ],
}

function column(...cards: CardRow[]) {
  return { cards, total: cards.length }
}

const COLUMNS = [column(LATE), column(), { cards: [CARD], total: 40 }, column(REPORTED), column(), column()]

function board(lanes: 'none' | 'side'): ShownCards {
  const query = { ...WHOLE_BOARD, lanes }
  return {
    view: { columns: COLUMNS, query, actor: OFFICE, today: TODAY },
    query,
    total: 42,
    may: ['report', 'remind'],
    party: 'UZ',
  }
}

function table(rows: readonly CardRow[], q: string): ShownCards {
  const query = { ...WHOLE_BOARD, as: 'table' as const, q }
  const page = { rows, total: rows.length, page: 1, size: 50 }
  return { view: { page, query, today: TODAY }, query, total: rows.length, may: ['put'], party: null }
}

/** Examples of the board and the table: some cards, lanes by side, none at all, none that fit. */
export const boardExamples: Readonly<Record<string, ShownCards>> = {
  board: board('none'),
  lanes: board('side'),
  table: table([CARD, REPORTED], ''),
  empty: table([], ''),
  'none-fits': table([], 'кирпич'),
}

const WAITING = {
  id: 'pp_example1',
  act: 'take-off',
  confirmation: 'both-sides',
  parties: ['UZ', 'KZ'],
  madeBy: 'Officer KZ',
  madeParty: 'KZ',
  madeAt: '2025-05-29T10:00:00.000Z',
  version: 1,
} as const

const REFUSED = {
  ...{ id: 'pp_example0', command: 'instructions.take-off', madeBy: 'Officer KZ' },
  ...{ madeAt: '2025-04-29T10:00:00.000Z', decidedBy: 'Officer UZ', decidedAt: '2025-05-02T09:00:00.000Z' },
  ground: 'The second hall has no roof yet',
}

/** Examples of a card: under way, waiting for a second person, seen by somebody who may not move it. */
export const cardExamples: Readonly<Record<string, ShownCard>> = {
  usual: { card: WHOLE, others: [], waiting: [], refused: [], actor: OFFICE, today: TODAY },
  waiting: {
    card: { ...WHOLE, ...REPORTED, moves: WHOLE.moves },
    others: [CARD],
    waiting: [WAITING],
    refused: [REFUSED],
    actor: OFFICE,
    today: TODAY,
  },
  foreign: {
    card: { ...WHOLE, moves: [], controlDates: [] },
    others: [],
    waiting: [],
    refused: [],
    actor: { name: 'local', role: 'secretariat' },
    today: TODAY,
  },
}

const named = ['instructions.report', 'instructions.take-off'].map(commandNamed)
const [report, takeOff] = named.map((one) => (one.ok ? one.value : undefined))
const PLAIN = {
  problems: [],
  refusal: null,
  isOvertaken: false,
  isJoint: false,
  today: TODAY,
  typed: new Map([['on', TODAY]]),
}

/** Examples of a move: its form, with problems, refused, overtaken, and one for two persons. */
export const moveExamples: Readonly<Record<string, MoveForm>> =
  report && takeOff
    ? {
        usual: { ...PLAIN, card: CARD, act: 'report', command: report },
        wrong: {
          ...PLAIN,
          card: CARD,
          act: 'report',
          command: report,
          problems: [{ field: 'evidence', message: 'Fill in: evidence' }],
        },
        refused: {
          ...PLAIN,
          card: LATE,
          act: 'report',
          command: report,
          refusal: 'An office of this side does it.',
        },
        overtaken: { ...PLAIN, card: CARD, act: 'report', command: report, isOvertaken: true },
        second: { ...PLAIN, card: REPORTED, act: 'take-off', command: takeOff, isJoint: true },
      }
    : {}

/** Examples of the reminders: some cards, none, nothing ticked. */
export const remindExamples: Readonly<Record<string, RemindForm>> = {
  some: { cards: [CARD, LATE], more: 3, days: 10, words: '', problems: [], today: TODAY },
  none: { cards: [], more: 0, days: 10, words: '', problems: [], today: TODAY },
  wrong: {
    cards: [CARD],
    more: 0,
    days: 10,
    words: 'срок',
    problems: [{ field: 'cards', message: 'Tick at least one card' }],
    today: TODAY,
  },
}

const LINE = { party: 'UZ', total: 12, inTime: 5, late: 1, underWay: 4, overdue: 2 }

/** Examples of the monthly sheet: two sides, and a month without cards. */
export const sheetExamples: Readonly<Record<string, MonthlySheet>> = {
  usual: {
    month: '2025-05',
    lines: [LINE, { ...LINE, party: 'KZ', total: 9 }],
    pressing: { cards: [LATE, CARD], total: 2 },
    ...{ dueBy: TODAY, today: TODAY },
  },
  more: {
    ...{ month: '2025-05', lines: [LINE], pressing: { cards: [LATE, CARD], total: 61 } },
    ...{ dueBy: TODAY, today: TODAY },
  },
  empty: {
    ...{ month: '2024-01', lines: [], pressing: { cards: [], total: 0 }, dueBy: TODAY, today: TODAY },
  },
}
