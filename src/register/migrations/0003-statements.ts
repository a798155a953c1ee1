import { sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { changeOf, refusals } from './script.js'

const statements = sql`
  create table statements (
    id text primary key check (id ~ '^st_'),
    edition text not null references editions,
    kind text not null check (kind in ('meeting', 'figure', 'commitment', 'project', 'event', 'document', 'report',
      'greeting', 'award', 'topic')),
    force text not null check (force in ('ordered', 'agreed', 'intended', 'proposed', 'supported', 'discussed',
      'reported')),
    span_start integer not null check (span_start >= 0),
    span_end integer not null,
    quote text not null check (quote <> ''),
    rule text not null check (rule <> ''),
    reference text not null check (reference ~ '^[A-Z]{2}-[A-Z]{2}/([0-9]{4}-[0-9]{2}-[0-9]{2}|undated)/[0-9]{2,}$'),
    corrects text references statements check (corrects <> id),
    search text not null,
    search_vector tsvector generated always as (to_tsvector('simple', search)) stored,
    added_at timestamptz not null,
    state text not null check (state in ('read', 'accepted', 'corrected', 'rejected', 'withdrawn')),
    version integer not null default 1 check (version > 0),
    reviewed_by text,
    reviewed_at timestamptz,
    reason text check (reason in ('not-said', 'wrong-kind', 'wrong-span', 'duplicate', 'other-meeting', 'headline',
      'not-relevant', 'undone', 'other')),
    note text,
    constraint statements_span check (span_start < span_end),
    constraint statements_rejected_for check ((state = 'rejected') = (reason is not null)),
    constraint statements_reviewed_when check ((reviewed_by is null) = (reviewed_at is null)),
    constraint statements_decided_by check (state in ('read', 'withdrawn') or reviewed_by is not null)
  )`

const slots = sql`
  create table statement_slots (
    statement text not null references statements,
    ordinal integer not null check (ordinal >= 0),
    name text not null check (name <> ''),
    value_type text not null check (value_type in ('words', 'choice', 'decimal', 'date', 'country', 'person', 'place',
      'unit')),
    value text not null,
    quote text not null check (quote <> ''),
    span_start integer not null check (span_start >= 0),
    span_end integer not null,
    basis text not null check (basis in ('stated', 'inferred')),
    why text,
    primary key (statement, ordinal),
    constraint slots_span check (span_start < span_end),
    constraint slots_inferred_why check ((basis = 'inferred') = (why is not null))
  )`

const readingStatements = sql`
  create table reading_statements (
    reading text not null references readings,
    statement text not null references statements,
    ordinal integer not null check (ordinal >= 0),
    primary key (reading, statement),
    unique (reading, ordinal)
  )`

const decisions = sql`
  create table decisions (
    statement text not null references statements,
    version integer not null check (version > 1),
    act text not null check (act in ('accepted', 'corrected', 'rejected', 'undone')),
    state_before text not null check (state_before in ('read', 'accepted', 'corrected', 'rejected', 'withdrawn')),
    correction text references statements,
    by text not null check (by <> ''),
    at timestamptz not null,
    reason text,
    note text,
    primary key (statement, version),
    constraint decisions_correction check (act <> 'corrected' or correction is not null)
  )`

const keepWords = sql`
  create function keep_words() returns trigger language plpgsql as $$
  begin
    if (new.id, new.edition, new.kind, new.force, new.span_start, new.span_end, new.quote, new.rule, new.reference)
      is distinct from
       (old.id, old.edition, old.kind, old.force, old.span_start, old.span_end, old.quote, old.rule, old.reference)
      or new.corrects is distinct from old.corrects then
      raise exception 'what a statement says is never changed; correct it by a new one' using errcode = '42501';
    end if;
    return new;
  end $$`

const indexes = [
  sql`create trigger keep_words before update on statements for each row execute function keep_words()`,
  sql`create index statements_edition on statements (edition)`,
  sql`create index statements_state on statements (state, kind)`,
  sql`create index statements_corrects on statements (corrects)`,
  sql`create unique index statements_reference on statements (reference) where corrects is null`,
  sql`create index statements_reference_chain on statements (reference)`,
  sql`create index statements_search on statements using gin (search_vector)`,
  sql`create index reading_statements_statement on reading_statements (statement)`,
]

/** Statements with their slots; what they say is fixed, what reviewers make of them moves. */
export const m0003: Migration = {
  number: 3,
  name: 'statements',
  up: changeOf(
    [
      statements,
      slots,
      readingStatements,
      decisions,
      keepWords,
      ...indexes,
      ...refusals('statement_slots'),
      ...refusals('decisions'),
    ],
    [
      {
        rights: ['select', 'insert'],
        tables: ['statements', 'statement_slots', 'reading_statements', 'decisions'],
      },
      {
        rights: [],
        columns: ['state', 'version', 'reviewed_by', 'reviewed_at', 'reason', 'note'],
        tables: ['statements'],
      },
    ],
  ),
}
