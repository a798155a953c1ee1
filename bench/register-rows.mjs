import { createHash } from 'node:crypto'
import { pickFrom } from './chance.mjs'
import { makeText } from './texts.mjs'

/** Statements of one readout, by kind; every fifth is a commitment. */
const KINDS = [
  ...['meeting', 'commitment', 'figure', 'topic', 'project', 'figure', 'commitment', 'event', 'document'],
  ...['figure', 'topic', 'commitment', 'project', 'figure', 'topic', 'commitment', 'document', 'event'],
  ...['figure', 'project', 'commitment', 'report', 'topic', 'figure', 'greeting'],
]
export const STATEMENTS_OF_READOUT = KINDS.length

const PAIRS = ['UZ-KZ', 'UZ-TJ', 'KZ-KG', 'UZ-KG']
const FORCES = ['ordered', 'agreed', 'intended', 'proposed']
const SECTORS = ['energy', 'water', 'transport', 'textile', 'agriculture', 'trade', 'culture', 'industry']
const MEASURES = ['trade-turnover', 'exports', 'investment', 'flights', 'cargo', 'jobs']
const STAGES = ['idea', 'agreed', 'construction', 'launched', 'operating']
const DAY = 24 * 60 * 60 * 1000

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex')
}

/** An id as the register's are: a prefix and a hash, or ordered by the number. */
function idOf(prefix, number) {
  return `${prefix}_${hashOf(`${prefix}${number}`).slice(0, 24)}`
}

function orderedId(prefix, number) {
  return `${prefix}_${String(number).padStart(24, '0')}`
}

function dayOf(readout) {
  return new Date(Date.UTC(2016, 0, 4) + Math.floor(readout / PAIRS.length) * 3 * DAY)
    .toISOString()
    .slice(0, 10)
}

function slot(name, value, type = 'words') {
  return { name, value, value_type: type }
}

/** What the kinds need to enter their area. */
const SLOTS = {
  meeting: ({ parties, words }) => [
    ...parties.map((party) => slot('party', party, 'country')),
    slot('participant', `${words[0]} ${words[1]}`, 'person'),
    slot('format', 'working-visit', 'choice'),
    slot('place', words[2], 'place'),
  ],
  commitment: ({ words, due, sector }) => [
    slot('actor', 'presidents', 'choice'),
    slot('due', due, 'date'),
    slot('act', words[0]),
    slot('object', words.slice(1).join(' ')),
    slot('sector', sector, 'choice'),
  ],
  figure: ({ number }) => [
    slot('measure', MEASURES[number % MEASURES.length], 'choice'),
    slot('value', String(1 + (number % 97)), 'decimal'),
    slot('unit', 'percent', 'unit'),
  ],
  project: ({ number, words }) => [
    slot('stage', STAGES[number % STAGES.length], 'choice'),
    slot('subject', words.join(' ')),
    slot('place', words[2], 'place'),
  ],
  event: ({ words, due }) => [
    slot('title', words.join(' ')),
    slot('type', 'forum', 'choice'),
    slot('when', due, 'date'),
  ],
  document: ({ words }) => [
    slot('type', 'plan', 'choice'),
    slot('stage', 'signed', 'choice'),
    slot('subject', words.join(' ')),
  ],
  report: ({ words, sector }) => [slot('reporter', words[0]), slot('sector', sector, 'choice')],
  greeting: () => [slot('occasion', 'navruz', 'choice')],
  topic: ({ words }) => [slot('subject', words.join(' '))],
}

function slotRows(statement, quote, slots) {
  return slots.map((one, ordinal) => ({
    statement,
    ordinal,
    ...one,
    quote: quote.slice(0, 12),
    span_start: 0,
    span_end: 12,
    basis: 'stated',
    why: null,
  }))
}

function statementOf(place, at, source) {
  const number = place.readout * STATEMENTS_OF_READOUT + at
  const kind = KINDS[at]
  const quote = makeText(60, source).trim().slice(0, 400)
  const words = Array.from({ length: 4 }, () => pickFrom(source.words, source.chance))
  const due = `${Number(place.day.slice(0, 4)) + 1 + (number % 3)}-12-31`
  const told = {
    number,
    words,
    due,
    sector: SECTORS[number % SECTORS.length],
    parties: place.pair.split('-'),
  }
  const id = idOf('st', number)
  const slots = slotRows(id, quote, SLOTS[kind](told))
  const reference = `${place.pair}/${place.day}/${String(at + 1).padStart(2, '0')}`
  const force = kind === 'commitment' ? FORCES[number % FORCES.length] : 'reported'
  return { id, number, edition: place.edition, kind, force, quote, reference, told, slots, pair: place.pair }
}

/** One readout with its edition, reading and statements.
 *  shapes: `statements` in text order, numbered from 0 through all readouts */
export function readoutOf(readout, source) {
  const [pair, day] = [PAIRS[readout % PAIRS.length], dayOf(readout)]
  const place = { readout, pair, day, edition: idOf('ed', readout), id: idOf('rd', readout) }
  const statements = KINDS.map((_, at) => statementOf(place, at, source))
  const text = statements.map(({ quote }) => quote).join('\n\n')
  const publisher = pair.split('-')[readout % 2]
  return {
    ...place,
    publisher,
    text,
    title: text.slice(0, 80),
    hash: hashOf(`${readout} ${text}`),
    statements,
  }
}

const LISTS = { sectors: [], places: [], enterprises: [], parties: [] }

/** The rows of the areas' tables that an accepted statement makes, by table; the first is the one the journal names. */
export const AREA_ROWS = {
  meeting: ({ id, number, told: { parties, words } }, { day, pair }) => {
    const meeting = orderedId('mt', number)
    const place = { place: words[2], format: 'working-visit', tone: null }
    return {
      meetings: [{ id: meeting, day, pair, ...place }],
      meeting_statements: [{ statement: id, meeting }],
      meeting_parties: parties.map((party) => ({ meeting, party, statement: id })),
      delegates: [
        { meeting, statement: id, ordinal: 0, person: `${words[0]} ${words[1]}`, party: parties[0] },
      ],
    }
  },
  commitment: ({ id, number, reference, force, pair, told: { words, due, sector, parties } }, { at }) => {
    const commitment = orderedId('co', number)
    const term = { due, due_words: `до ${due}`, due_basis: 'stated', due_why: null }
    const lists = { parties, actors: ['presidents'], addressees: [], sectors: [sector] }
    const opened = { opened_by: id, opened_at: at, version: 1 }
    const states = ['unknown', 'under-way', 'done']
    return {
      commitments: [
        { id: commitment, reference, pair, title: words.join(' '), force, ...term, ...lists, ...opened },
      ],
      commitment_sides: parties.map((party, one) => ({
        ...{ commitment, party, work_state: states[(number + one) % 3], version: 1 + (number % 2) },
        own_note: number % 2 === 0 ? null : words.join(' '),
      })),
      mentions: [
        { statement: id, commitment, relation: 'opens', confirmed_by: 'Reviewer', confirmed_at: at },
      ],
    }
  },
  figure: ({ id, number }) => ({
    figures: [
      {
        ...{ id: orderedId('fg', number), statement: id, measure: MEASURES[number % MEASURES.length] },
        ...{ value: String(1 + (number % 97)), unit: 'percent', bound: 'exact' },
      },
    ],
  }),
  project: ({ id, number, told }) => ({
    projects: [
      {
        ...{ ...LISTS, id: orderedId('pj', number), statement: id, subject: told.words.join(' ') },
        ...{ stage: STAGES[number % STAGES.length], places: [told.words[2]] },
      },
    ],
  }),
  event: ({ id, number, told: { words, due } }) => ({
    events: [
      {
        ...{ id: orderedId('ev', number), statement: id, title: words.join(' '), type: 'forum' },
        ...{ time: due, time_words: due, participants: [] },
      },
    ],
  }),
  document: ({ id, number, told }) => ({
    documents: [
      {
        ...{ ...LISTS, id: orderedId('dc', number), statement: id, type: 'plan', stage: 'signed' },
        subject: told.words.join(' '),
      },
    ],
  }),
  report: ({ id, number, told: { words, sector } }) => ({
    reports: [{ id: orderedId('rp', number), statement: id, reporters: [words[0]], heard_by: [] }],
    report_items: [{ report: orderedId('rp', number), ordinal: 0, sector, words: words[1] }],
  }),
  greeting: ({ id, number }) => ({
    greetings: [
      { id: orderedId('gr', number), statement: id, occasion: 'navruz', from_whom: [], to_whom: [] },
    ],
  }),
  topic: ({ id, number, told }) => ({
    topics: [{ ...LISTS, id: orderedId('tp', number), statement: id, subject: told.words.join(' ') }],
  }),
}
