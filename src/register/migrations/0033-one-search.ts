import { type RawBuilder, sql } from 'kysely'
import type { Migration } from '../../platform/index.js'
import { historyOf, viewsAsOf } from './history.js'
import { changeOf } from './script.js'

/** Folded words in the letters that the two scripts of Uzbek and Kazakh share, by the tables of `latin-form.ts`; a test holds the
 *  two against each other. Capitals are made small here too, since not every database knows those of Cyrillic. */
const searchLatin = sql.raw(`
  create function search_latin(folded text) returns text language sql immutable parallel safe strict as $$
    select regexp_replace(replace(replace(replace(replace(replace(replace(replace(replace(translate(
      regexp_replace(regexp_replace(folded,
        '(?<![бвгғджзйкқлмнңпрстфхҳһцчшщbcdfghjklmnpqrstvwxyz0-9])е', 'йе', 'g'),
        '(?<![аәеиіоөуүұыэюяў])ц', 'с', 'g'),
      'аәбвгғдеэжзийіыкқлмнңоөўпрстуүұфхҳһxyäâáàåãöôóòõüûúùūıïîíìğñńéèêëъь',
      'aabvggdeejziiiikqlmnnoooprstuuufhhhhiaaaaaaooooouuuuuiiiiignneeee'),
      'ш', 'sh'), 'щ', 'sh'), 'ч', 'ch'), 'ю', 'iu'), 'я', 'ia'), 'ц', 'ts'), 'ş', 'sh'), 'ç', 'ch'), 'i{2,}', 'i', 'g') $$`)

/** Any text as folded words: small letters, ё as е, no apostrophes, blanks between. */
const searchFold = sql.raw(`
  create function search_fold(raw text) returns text language sql immutable parallel safe strict as $$
    select regexp_replace(translate(lower(left(raw, 50000)),
      'АБВГҒДЕЭЖЗИЙІЫКҚЛМНҢОӨЎПРСТУҮҰФХҲҺӘЦЧШЩЮЯЪЬЁёÄÖÜŪĞŞÇÑʻʼ‘’\`´''',
      'абвгғдеэжзийіыкқлмнңоөўпрстуүұфхҳһәцчшщюяъьееäöüūğşçñ'),
      '[[:space:]!-/:-@\\[-\`{-~«»„“”…–—№°·]+', ' ', 'g') $$`)

const wordsOf = sql.raw(`
  create function words_of(raw text) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('simple', search_latin(search_fold(coalesce(raw, '')))) $$`)

/** The words of statements and readouts were folded when they were kept; they get the letters of both scripts here. */
function newVector(table: string): readonly RawBuilder<unknown>[] {
  const name = sql.table(table)
  return [
    sql`alter table ${name} add column word_vector tsvector
      generated always as (to_tsvector('simple', search_latin(search))) stored`,
    sql`create index ${sql.id(`${table}_words`)} on ${name} using gin (word_vector)`,
  ]
}

const origins = sql`
  create or replace view origins as
  select s.id as statement, s.kind, s.force, s.state, s.reference, s.quote, s.word_vector as search_vector, s.span_start,
    e.id as edition,
    coalesce(e.language, (select g.language from readings g where g.edition = e.id
      order by g.read_at desc, g.id limit 1)) as language,
    r.id as readout, r.title as readout_title, r.publisher, r.published, r.pair, r.meeting
  from statements s
  left join editions e on e.id = s.edition
  left join readouts r on r.id = e.readout`

/** The old words are dropped, in the history too; its views are made anew. */
function dropOld(table: string): readonly RawBuilder<unknown>[] {
  return [
    sql`alter table ${sql.table(table)} drop column search_vector`,
    sql`drop view ${sql.table(`as_of.${table}`)} cascade`,
    sql`alter table ${sql.table(`history.${table}`)} drop column search_vector`,
  ]
}

/** Texts of areas with many rows, by table: what its lists search in. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  commitments: ['title'],
  commitment_sides: ['own_note', 'responsible'],
  instructions: ['addressee', 'executor', 'number'],
  programme_items: ['title', 'indicator'],
  segments: ['title'],
  undertakings: ['title'],
  observations: ['source', 'note'],
  scheduled_events: ['title', 'place'],
  event_wordings: ['words'],
}

const textVectors = Object.entries(TEXTS).map(([table, columns]) => {
  const words = sql.join(
    columns.map((column) => sql`coalesce(${sql.ref(column)}, '')`),
    sql` || ' ' || `,
  )
  return sql`alter table ${sql.table(table)} add column word_vector tsvector generated always as (words_of(${words})) stored`
})

/** Versions that ended before now have words, too; the table itself refuses changes, its history is written here only. */
function wordsOfVersions(table: string, words: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`update ${sql.table(`history.${table}`)} set word_vector = ${words} where word_vector is null`
}

const pastVectors = [
  ...['statements', 'readouts'].map((table) =>
    wordsOfVersions(table, sql`to_tsvector('simple', search_latin(search))`),
  ),
  ...Object.entries(TEXTS).map(([table, columns]) => {
    const words = columns.map((column) => sql`coalesce(${sql.ref(column)}, '')`)
    return wordsOfVersions(table, sql`words_of(${sql.join(words, sql` || ' ' || `)})`)
  }),
]

const promises = sql`create index statements_promises on statements using gin (word_vector)
  where kind = 'commitment' and state = 'accepted'`

/** One search for both scripts and all lists, with the words of long tables kept beside them. */
export const m0033: Migration = {
  number: 33,
  name: 'one-search',
  up: changeOf(
    [
      ...[searchLatin, searchFold, wordsOf],
      ...newVector('statements'),
      ...newVector('readouts'),
      origins,
      ...dropOld('statements'),
      ...dropOld('readouts'),
      promises,
      ...textVectors,
      ...historyOf('statements', 'readouts', ...Object.keys(TEXTS)),
      ...pastVectors,
      ...viewsAsOf('origins'),
    ],
    [{ rights: ['select'], tables: ['origins'] }],
  ),
}
