import { exampleProject } from '../portfolio/examples.js'
import type { ProjectRecord, ProjectsView } from './view.js'

const page = { rows: [exampleProject], total: 1, page: 1, size: 50, query: new URLSearchParams() }

/** Examples of the list of projects. */
export const projectLists: Readonly<Record<string, ProjectsView>> = {
  list: page,
  empty: { ...page, rows: [], total: 0 },
  'nothing-fits': { ...page, rows: [], total: 0, query: new URLSearchParams({ class: 'other' }) },
}

const road: ProjectRecord = {
  ...exampleProject,
  class: 'infrastructure',
  segments: [
    {
      ...{ party: 'KZ', title: 'From the station to the border', stage: 'construction', due: '2026' },
      ...{ stageOn: '2025-06-01', evidence: null, source: 'An example' },
    },
  ],
  statements: [
    {
      ...{ statement: 'st_example', reference: 'UZ-KZ/2026-06-13/01', publisher: 'UZ' },
      ...{ quote: 'An example of a road was discussed.', published: '2026-06-13' },
    },
  ],
}

/** Examples of one project. */
export const projectExamples: Readonly<Record<string, ProjectRecord>> = {
  usual: road,
  silent: { ...road, sides: [], segments: [], statements: [] },
}
