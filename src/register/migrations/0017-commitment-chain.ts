import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf } from './history.js'
import { changeOf } from './script.js'

/** A commitment that turned out to restate another one keeps its row, so that the two can be parted again. */
const restating = sql`alter table commitments add column restates text references commitments,
  add constraint commitments_not_itself check (restates <> id)`

const relations = [
  sql`alter table mentions drop constraint mentions_relation_check`,
  sql`alter table mentions add constraint mentions_relation_check check (relation in ('opens', 'restates', 'narrows',
    'widens', 'moves-due', 'weakens', 'strengthens', 'closes'))`,
]

const assessments = sql`
  create table assessments (
    id text primary key check (id ~ '^as_'),
    commitment text not null references commitments,
    assessor text not null check (assessor <> ''),
    verdict text not null check (verdict in ('kept', 'partly-kept', 'not-kept', 'cannot-tell')),
    grounds text not null check (grounds <> ''),
    evidence text[] not null,
    made_on date not null,
    version integer not null default 1 check (version > 0),
    unique (commitment, assessor, made_on)
  )`

const indexes = [
  sql`create index commitments_restates on commitments (restates) where restates is not null`,
  sql`create index assessments_commitment on assessments (commitment)`,
]

/** Which commitments restate which, and what assessors judge of them. */
export const m0017: Migration = {
  number: 17,
  name: 'commitment-chain',
  up: changeOf(
    [
      restating,
      ...relations,
      assessments,
      ...indexes,
      ...historyOf('commitments', 'mentions', 'assessments'),
    ],
    [
      { rights: ['select', 'insert', 'update'], tables: ['assessments'] },
      { rights: [], columns: ['relation', 'confirmed_by', 'confirmed_at'], tables: ['mentions'] },
    ],
  ),
}
