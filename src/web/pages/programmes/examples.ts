import type { CommitmentRow } from '../../../register/index.js'
import type { Comparison } from './compare.js'
import type { ShownProgrammes } from './list.js'
import type { NewProgramme } from './new.js'
import type { ShownProgramme } from './page.js'
import type { ItemRow, WholeProgramme } from './programme.js'
import { ALL_PROGRAMMES } from './query.js'

const TODAY = '2026-05-01'

const PROGRAMME: WholeProgramme = {
  id: 'pg_example1',
  title: 'Программа примеров',
  term: '2025/2030',
  number: 2,
  state: 'drafting',
  stateOn: '2026-04-01',
  pair: 'UZ-KZ',
  source: 'Протокол примеров',
  version: 3,
  progress: [
    { party: 'KZ', items: 1, done: 0, underWay: 1, overdue: 0, silent: 0 },
    { party: 'UZ', items: 2, done: 1, underWay: 0, overdue: 1, silent: 0 },
    { party: null, items: 1, done: 0, underWay: 0, overdue: 0, silent: 1 },
  ],
}

const ITEM: ItemRow = {
  id: 'pi_example1',
  code: '1',
  title: 'Десять станков',
  sector: 'textile',
  party: 'UZ',
  due: '2026-03',
  project: 'un_example1',
  indicator: 'станки работают',
  workState: 'under-way',
  reached: 'шесть станков',
  asOf: '2026-02-01',
  version: 2,
}

const ITEMS: readonly ItemRow[] = [
  ITEM,
  {
    ...ITEM,
    id: 'pi_example2',
    code: '2',
    party: 'KZ',
    due: '2027',
    workState: null,
    reached: null,
    asOf: null,
  },
  {
    ...ITEM,
    id: 'pi_example3',
    code: '3',
    sector: null,
    party: null,
    due: null,
    project: null,
    indicator: null,
  },
]

const WHOLE = ITEMS.slice(0, 2)
const WAITING = {
  id: 'pp_example1',
  parties: ['UZ', 'KZ'],
  madeBy: 'Minister UZ',
  madeParty: 'UZ',
  madeAt: '2026-04-30T10:00:00.000Z',
  version: 1,
}

const REFUSED = {
  ...{ id: 'pp_example0', command: 'programmes.approve', madeBy: 'Minister UZ' },
  ...{ madeAt: '2026-03-30T10:00:00.000Z', decidedBy: 'Minister KZ', decidedAt: '2026-04-02T09:00:00.000Z' },
  ground: 'Item 3 has no day',
}

interface Case {
  readonly items: readonly ItemRow[]
  readonly state?: WholeProgramme['state']
  readonly by?: 'sector' | 'quarter'
  readonly isWaiting?: boolean
  readonly problem?: string
}

function shown(one: Case, actor: ShownProgramme['approval']['actor']): ShownProgramme {
  const programme = { ...PROGRAMME, state: one.state ?? 'drafting' }
  const [mayChange, party] = [actor?.role === 'secretariat', actor?.party ?? null]
  const waiting = one.isWaiting ? [WAITING] : []
  const common = { programme, items: one.items, mayChange }
  return {
    approval: { ...common, waiting, actor, mayApprove: party !== null, problem: one.problem ?? null },
    items: { ...common, by: one.by ?? 'sector', party, today: TODAY },
    number: 2,
    refused: one.isWaiting ? [REFUSED] : [],
    orders: [] as readonly CommitmentRow[],
    onControl: new Set(),
  }
}

const SECRETARY = { name: 'Secretary of examples', role: 'secretariat' } as const
const MINISTER = { name: 'Minister KZ', role: 'office', party: 'KZ' } as const

/** Examples of a programme: blocked, waiting for the other side, in force by quarter, without items, refused. */
export const programmeExamples: Readonly<Record<string, ShownProgramme>> = {
  blocked: shown({ items: ITEMS }, SECRETARY),
  waiting: shown({ items: WHOLE, isWaiting: true }, MINISTER),
  'in-force': shown({ items: WHOLE, state: 'in-force', by: 'quarter' }, SECRETARY),
  empty: shown({ items: [] }, SECRETARY),
  refused: shown({ items: WHOLE, problem: 'Somebody changed it since you opened the page.' }, MINISTER),
}

function list(rows: ShownProgrammes['page']['rows'], q: string): ShownProgrammes {
  return {
    page: { rows, total: rows.length, page: 1, size: 50 },
    query: { ...ALL_PROGRAMMES, q },
    mayBegin: true,
  }
}

/** Examples of the list: one, none at all, none that fits. */
export const programmeLists: Readonly<Record<string, ShownProgrammes>> = {
  some: list([PROGRAMME], ''),
  empty: list([], ''),
  'none-fits': list([], 'кирпич'),
}

/** Examples of the comparison: each sort of change, and none. */
export const versionExamples: Readonly<Record<string, Comparison>> = {
  some: {
    programme: PROGRAMME,
    from: 1,
    to: 2,
    changes: [
      {
        code: '1',
        became: 'changed',
        fields: [
          { field: 'title', before: 'Пять станков', after: 'Десять станков' },
          { field: 'party', before: null, after: 'UZ' },
        ],
      },
      { code: '2', became: 'new', fields: [{ field: 'title', before: null, after: 'Общий каталог' }] },
      { code: '4', became: 'gone', fields: [{ field: 'title', before: 'Выставка', after: null }] },
    ],
  },
  none: { programme: PROGRAMME, from: 1, to: 2, changes: [] },
}

/** Examples of beginning a programme: as it is asked, and with what is missing. */
export const newProgrammeExamples: Readonly<Record<string, NewProgramme>> = {
  usual: { typed: null, problems: [] },
  wrong: {
    typed: new Map([['term', 'soon']]),
    problems: [
      { field: 'title', message: 'Give the programme a title' },
      { field: 'term', message: 'Write the term as 2025/2030' },
    ],
  },
}
