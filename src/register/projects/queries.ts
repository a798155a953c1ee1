import { sql } from 'kysely'
import type { Result } from '../../kernel/index.js'
import {
  BY_DAY,
  equals,
  getRow,
  holds,
  keptOfKind,
  type Listing,
  listRows,
  ORIGIN,
  rowsOfKind,
} from '../listing.js'
import type { Page } from '../page.js'
import type { Database } from '../tables.js'
import type { Project, ProjectFilter, ProjectSort } from './types.js'

const LISTING: Listing<ProjectSort> = {
  ...rowsOfKind('projects', 'project'),
  columns: sql`${ORIGIN}, a.id, a.subject, a.stage, a.class, a.count, a.value, a.unit, a.sectors, a.places,
    a.enterprises`,
  usual: 'published',
  orders: {
    published: BY_DAY,
    subject: sql`a.subject`,
    stage: sql`array_position(array['idea', 'agreed', 'preparation', 'construction', 'launched', 'operating',
      'completed'], a.stage)`,
    value: sql`a.value`,
  },
}

/** The undertakings that fit, as readouts tell of them. */
export function listProjects(db: Database, filter: ProjectFilter = {}): Promise<Result<Page<Project>>> {
  const kept = keptOfKind('project', filter.pair, filter.stage, filter.sector)
  return listRows(db, { ...LISTING, kept }, filter, [
    equals(sql`o.pair`, filter.pair),
    equals(sql`a.stage`, filter.stage),
    holds(sql`a.sectors`, filter.sector),
  ])
}

/** One undertaking with its source.
 *  errors: absent.project */
export function getProject(db: Database, id: string): Promise<Result<Project>> {
  const hint = 'Look it up in the list of projects'
  return getRow(db, LISTING, sql`a.id = ${id}`, { code: 'absent.project', message: `No project ${id}`, hint })
}
