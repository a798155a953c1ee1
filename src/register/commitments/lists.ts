import { sql } from 'kysely'
import { type AreaList, defineList, listOver } from '../area-list.js'
import { keptSides } from '../kept-counts.js'
import { byReference, holdsByCommitment } from '../listing.js'
import { touchedCommitments, touchedSides } from '../touched.js'
import { mentionProposals } from './mention-list.js'
import { commitmentIds, getCommitment, listCommitments } from './queries.js'
import { COMMITMENT_SORTS } from './types.js'

const COLUMNS = [
  'id',
  'reference',
  'title',
  'force',
  'due',
  'pair',
  'sectors',
  'actors',
  'addressees',
  'timesSaid',
  'flags',
]

const TOLD = ['published', 'publisher', 'quote', 'version']

const commitments: AreaList = listOver(
  {
    name: 'commitments',
    area: 'commitment',
    columns: [...COLUMNS, ...TOLD],
    tableColumns: [...COLUMNS, 'dueWords', 'dueBasis', ...TOLD],
    filters: ['pair', 'party', 'force', 'sector', 'workState', 'readout'],
    sorts: COMMITMENT_SORTS,
    touched: touchedCommitments,
  },
  { rows: listCommitments, ids: commitmentIds, record: getCommitment },
)

const sides = defineList({
  name: 'sides',
  area: 'side',
  from: sql`(select d.commitment || '/' || d.party as id, d.* from commitment_sides d) a
    left join commitments c on c.id = a.commitment`,
  always: holdsByCommitment(sql`a.commitment`),
  columns: {
    id: sql`a.id`,
    reference: sql`c.reference`,
    commitment: sql`a.commitment`,
    party: sql`a.party`,
    workState: sql`a.work_state`,
    responsible: sql`a.responsible`,
    ownFigure: sql`a.own_figure`,
    ownNote: sql`a.own_note`,
    asOf: sql`a.as_of`,
    source: sql`a.source`,
    title: sql`c.title`,
    version: sql`a.version`,
  },
  filters: {
    commitment: sql`a.commitment`,
    party: sql`a.party`,
    workState: sql`a.work_state`,
    pair: sql`c.pair`,
  },
  kept: ({ commitment, party, workState: work_state, pair }) =>
    commitment === undefined ? keptSides({ party, work_state, pair }) : undefined,
  sorts: ['reference', 'party', 'asOf', 'workState'],
  order: { by: { reference: byReference(sql`a.reference`) }, tie: sql`a.party` },
  search: { words: sql`c.word_vector || a.word_vector` },
  missing: 'absent.side',
  touched: touchedSides,
})

const assessments = defineList({
  name: 'assessments',
  area: 'assessment',
  from: sql`assessments a left join commitments c on c.id = a.commitment`,
  columns: {
    id: sql`a.id`,
    reference: sql`c.reference`,
    commitment: sql`a.commitment`,
    assessor: sql`a.assessor`,
    verdict: sql`a.verdict`,
    grounds: sql`a.grounds`,
    evidence: sql`a.evidence`,
    madeOn: sql`a.made_on`,
    version: sql`a.version`,
  },
  filters: { commitment: sql`a.commitment`, assessor: sql`a.assessor`, verdict: sql`a.verdict` },
  sorts: ['madeOn', 'reference', 'assessor', 'verdict'],
  search: { words: sql`words_of(a.grounds || ' ' || a.assessor) || c.word_vector` },
  missing: 'absent.assessment',
})

/** Lists of commitments, their sides, what assessors judge and what may be said again. */
export const commitmentLists = [commitments, sides, assessments, mentionProposals]
