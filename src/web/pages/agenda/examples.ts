import type { ListedRow } from '../../../register/index.js'
import type { Agenda } from './page.js'

const ITEM: ListedRow = {
  ...{ id: 'ag_1', format: 'consultative-meeting', number: 8, title: 'Прогноз воды', state: 'raised' },
  ...{
    stateOn: '2026-10-10',
    raisedBy: 'UZ',
    preparedIn: 'Working group',
    outcome: null,
    source: 'an example',
  },
}
const DECIDED: ListedRow = {
  ...ITEM,
  id: 'ag_2',
  number: 7,
  title: 'Совет',
  state: 'decided',
  outcome: 'Создан',
}
const FORMAT: ListedRow = {
  ...{ id: 'consultative-meeting', name: 'Consultative Meeting', members: ['UZ', 'KZ', 'KG', 'TJ', 'TM'] },
  ...{ meetings: 7, last: '2025-11-16', items: 2, source: 'an example' },
}

const AGENDA: Agenda = {
  page: { rows: [ITEM, DECIDED], total: 2, page: 1, size: 50 },
  query: new URLSearchParams('sort=title'),
  formats: [FORMAT, { ...FORMAT, id: 'ca-eu', members: [], meetings: 0, last: null, items: 0 }],
}

/** The agenda: some items, none, none that fit. */
export const agendaExamples: Readonly<Record<string, Agenda>> = {
  some: AGENDA,
  empty: { ...AGENDA, page: { ...AGENDA.page, rows: [], total: 0 }, query: new URLSearchParams() },
  'nothing-fits': {
    ...AGENDA,
    page: { ...AGENDA.page, rows: [], total: 0 },
    query: new URLSearchParams('q=x'),
  },
}
