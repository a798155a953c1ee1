import type { ListedRow } from '../../../register/index.js'
import { type CalendarView, type EventView, eventOf } from './view.js'

const TODAY = '2026-11-20'

const ROW: ListedRow = {
  ...{
    id: 'sv_1',
    title: 'Форум регионов',
    type: 'forum',
    scale: 'bilateral',
    state: 'dated',
    stateOn: '2026-11-01',
  },
  ...{
    time: '2026-12-10/2026-12-11',
    words: '10–11 декабря',
    saidOn: '2026-11-01',
    saidBy: 'KZ',
    place: 'Самарканд',
  },
  ...{
    format: null,
    parties: ['UZ', 'KZ'],
    persons: ['A. Example'],
    preparedBy: 'Ministry of Examples',
    version: 3,
  },
  ...{ ground: null, outcome: null, meeting: null },
}
const VAGUE: ListedRow = {
  ...{ ...ROW, id: 'sv_2', title: 'Выставка ремёсел', type: 'exhibition', state: 'mentioned' },
  ...{
    time: '2026-09-15/..',
    words: 'в ближайшие месяцы',
    saidOn: '2026-09-15',
    persons: [],
    preparedBy: null,
  },
}
const PAST: ListedRow = {
  ...ROW,
  id: 'sv_3',
  title: 'Деловой совет',
  time: '2026-10-12',
  words: '12 октября',
}
const HELD: ListedRow = {
  ...ROW,
  id: 'sv_4',
  title: 'Дни культуры',
  state: 'held',
  outcome: 'Прошли',
  time: '2026-10-20',
}
const GONE: ListedRow = {
  ...ROW,
  id: 'sv_5',
  title: 'Круглый стол',
  state: 'cancelled',
  ground: 'an example',
  time: '2026-11-10',
}

const CONFLICT: ListedRow = {
  ...{ id: 'sv_1/sv_6/A. Example', person: 'A. Example', from: '2026-12-11', to: '2026-12-11' },
  ...{ first: 'sv_1', firstTitle: 'Форум регионов', second: 'mt_6', secondTitle: 'working-visit' },
}
const TOLD: ListedRow = {
  ...{
    id: 'ev_1',
    title: 'форум регионов',
    type: 'forum',
    time: '2026-11-15/..',
    words: 'в ближайшие месяцы',
  },
  ...{
    place: 'Самарканд',
    pair: 'UZ-KZ',
    published: '2026-11-15',
    publisher: 'UZ',
    language: 'ru',
    statement: 'st_1',
  },
  ...{ quote: 'В ближайшие месяцы в Самарканде состоится форум регионов', reference: 'UZ-KZ/2026-11-15/10' },
}

const VIEW: CalendarView = {
  ...{ today: TODAY, month: '2026-12', query: new URLSearchParams(), conflicts: [CONFLICT], told: [TOLD] },
  events: [ROW, VAGUE, PAST, HELD, GONE].map(eventOf),
}

/** The calendar: usual, without any event, and narrowed to nothing. */
export const calendarExamples: Readonly<Record<string, CalendarView>> = {
  usual: VIEW,
  empty: { ...VIEW, events: [], conflicts: [] },
  'nothing-fits': { ...VIEW, events: [], conflicts: [], told: [], query: new URLSearchParams('type=sport') },
}

const WORDING: ListedRow = {
  ...{
    step: 'first',
    time: '2026-09-15/..',
    words: 'в ближайшие месяцы',
    saidOn: '2026-09-15',
    saidBy: 'UZ',
  },
  ...{ ground: null, statement: null, reference: null, source: 'an example' },
}
const NARROWED: ListedRow = {
  ...{ ...WORDING, step: 'narrowed', time: '2026-12-10/2026-12-11', words: '10–11 декабря', saidBy: 'KZ' },
  ...{ saidOn: '2026-11-01', reference: 'UZ-KZ/2026-11-01/02' },
}

/** One event: with days, with words only, and held. */
export const eventExamples: Readonly<Record<string, EventView>> = {
  dated: { event: eventOf(ROW), wordings: [WORDING, NARROWED], conflicts: [CONFLICT], due: [] },
  vague: { event: eventOf(VAGUE), wordings: [WORDING], conflicts: [], due: null },
  held: { event: eventOf(HELD), wordings: [NARROWED], conflicts: [], due: [] },
}
