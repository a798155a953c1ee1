import { sql } from 'kysely'
import { fail, ok, type Result, type StatementId } from '../../kernel/index.js'
import type { AreaList, ListedRow } from '../area-list.js'
import { isAmong } from '../list-in-hand.js'
import type { ListQuery, Page } from '../page.js'
import { pageBounds } from '../paging.js'
import type { Database } from '../tables.js'
import { type MentionProposal, proposeMentionsFor } from './proposals.js'

const SHOWN = ['rank', 'commitment', 'reference', 'title', 'score', 'isLikely', 'reasons', 'relation']
const COLUMNS = ['id', ...SHOWN, 'statement']
const FILTERS = ['statement', 'commitment']

/** So many proposals a list shows at most. */
const MOST = 50

/** The statement that opened a commitment, by its id or reference.
 *  errors: absent.commitment */
async function openingOf(db: Database, named: string): Promise<Result<StatementId>> {
  const found = await sql<{ statement: StatementId }>`select opened_by as statement from commitments
    where id = ${named} or reference = ${named}`.execute(db)
  const [row] = found.rows
  if (row) return ok(row.statement)
  const message = `No commitment ${named.slice(0, 80)}`
  return fail({ code: 'absent.commitment', message, hint: 'Look it up in the list of commitments' })
}

/** Proposals for a statement by its id, or for the one that opened a commitment.
 *  errors: absent.statement, absent.commitment */
async function proposalsFor(db: Database, named: string): Promise<Result<readonly ListedRow[]>> {
  const statement = named.startsWith('st_') ? ok(named as StatementId) : await openingOf(db, named)
  if (!statement.ok) return statement
  const found = await proposeMentionsFor(db, statement.value, { limit: MOST })
  return found.ok ? ok(found.value.map((one) => rowOf(statement.value, one))) : found
}

function rowOf(statement: StatementId, proposal: MentionProposal): ListedRow {
  return { id: `${statement}/${proposal.commitment}`, statement, ...proposal }
}

function pageOf(proposals: readonly ListedRow[], asked: ListQuery<string>): Page<ListedRow> {
  const { page, size, offset } = pageBounds(asked)
  const fitting = proposals.filter(isAmong(asked.only))
  return { rows: fitting.slice(offset, offset + size), total: fitting.length, page, size }
}

/** What a statement, or the statement that opened a commitment, may say again, with reasons; a person ties them. */
export const mentionProposals: AreaList = {
  name: 'mention-proposals',
  area: 'mention',
  columns: COLUMNS,
  filters: FILTERS,
  sorts: ['rank'],
  rows: async (db, { filters = {}, ...asked }) => {
    const named = filters.statement ?? filters.commitment
    const proposals = named === undefined ? ok([]) : await proposalsFor(db, named)
    return proposals.ok ? ok(pageOf(proposals.value, asked)) : proposals
  },
  record: async (db, named) => {
    const [statement = '', commitment] = named.split('/co_')
    const found = await proposalsFor(db, statement)
    if (!found.ok) return found
    const one = found.value.find(({ id }) => commitment !== undefined && id === named)
    return ok(one ?? { id: named, proposals: found.value })
  },
}
