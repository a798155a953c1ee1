import type { Bridge, PortfolioItem, Stage } from '../../../register/index.js'
import type { Change, PortfolioAsked, PortfolioView, ProjectRow, ProjectSide, StatedSum } from './view.js'

function side(party: string, stage: Stage, value: string | null): ProjectSide {
  return {
    ...{ party, stage, stageOn: '2025-03-01', declared: null, evidence: null, value, jobs: 120 },
    ...{ currency: value === null ? null : 'USD', localisation: '40', source: 'An example', version: 1 },
  }
}

function project(id: string, title: string, place: string, sides: readonly ProjectSide[]): ProjectRow {
  return {
    ...{ id, title, class: 'industrial', sector: 'textile', places: [place], enterprises: ['Example Tex'] },
    ...{ pair: 'UZ-KZ', sides, source: 'An example', version: 1 },
  }
}

const mill = project('un_mill', 'An example mill', 'UZ-SA', [
  side('UZ', 'signed', '10500000'),
  { ...side('KZ', 'construction', '9000000'), declared: 'operating' },
])

const sum: StatedSum = {
  ...{ id: 'ss_one', day: '2025-03-29', party: 'UZ', covers: 'not-said', bound: 'above' },
  ...{ value: '4000000000', currency: 'USD', projects: null, jobs: null, source: 'An example' },
} as StatedSum

function item(undertaking: string, stage: Stage, value: string): PortfolioItem {
  return { undertaking, title: `An example ${undertaking}`, party: 'UZ', stage, value, currency: 'USD' }
}

const bridge: Bridge = {
  ...{ party: 'UZ', currency: 'USD', covers: 'signed' as const },
  ...{ start: '15000000', entered: '10000000', gone: '5000000', changed: '-2500000', end: '17500000' },
  titles: { entered: ['port'], gone: ['road'], changed: ['mill'] },
}

const change: Change = {
  from: { id: 'ps_one', day: '2025-03-29', entries: 2 },
  to: { id: 'ps_two', day: '2025-11-15', entries: 2 },
  before: [item('mill', 'signed', '10000000'), item('road', 'signed', '5000000')],
  after: [item('mill', 'construction', '7500000'), item('port', 'signed', '10000000')],
  bridges: [bridge, { ...bridge, party: 'KZ', entered: '0', gone: '0', changed: '0', end: '15000000' }],
}

const ASKED: PortfolioAsked = { as: 'table', from: undefined, to: undefined, page: 1 }

const usual: PortfolioView = {
  ...{ pair: 'UZ-KZ', today: '2026-11-25', asked: ASKED, change: null },
  projects: [
    mill,
    project('un_works', 'Example works', 'KZ-39', [side('KZ', 'operating', null)]),
    project('un_idea', 'An idea', 'Nowhere', []),
  ],
  sums: [
    sum,
    { ...sum, id: 'ss_two', party: 'KZ', bound: 'exact', value: '1700000000', projects: 78, jobs: 15000 },
  ],
  days: [change.from, change.to],
}

/** Examples of the portfolio. */
export const portfolioExamples: Readonly<Record<string, PortfolioView>> = {
  table: usual,
  board: { ...usual, asked: { ...ASKED, as: 'board' } },
  map: { ...usual, asked: { ...ASKED, as: 'map' } },
  changes: { ...usual, asked: { ...ASKED, as: 'changes' }, change },
  'one-day': { ...usual, asked: { ...ASKED, as: 'changes' }, days: [change.from] },
  'no-shapes': { ...usual, pair: 'UZ-KG', asked: { ...ASKED, as: 'map' } },
  empty: { ...usual, projects: [], sums: [], days: [] },
}

/** An example of one project. */
export const exampleProject: ProjectRow = mill
