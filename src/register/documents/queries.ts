import { sql } from 'kysely'
import type { Result } from '../../kernel/index.js'
import { BY_DAY, equals, getRow, keptOfKind, type Listing, listRows, ORIGIN, rowsOfKind } from '../listing.js'
import type { Page } from '../page.js'
import type { Database } from '../tables.js'
import type { DocumentFilter, DocumentRecord, DocumentSort } from './types.js'

const LISTING: Listing<DocumentSort> = {
  ...rowsOfKind('documents', 'document'),
  columns: sql`${ORIGIN}, a.id, a.type, a.subject, a.stage, a.count, a.term, a.parties`,
  usual: 'published',
  orders: {
    published: BY_DAY,
    type: sql`a.type`,
    stage: sql`array_position(array['drafting', 'agreed', 'adopted', 'signed', 'ratified', 'in-force'], a.stage)`,
    subject: sql`a.subject`,
  },
}

/** The texts that fit. */
export function listDocuments(
  db: Database,
  filter: DocumentFilter = {},
): Promise<Result<Page<DocumentRecord>>> {
  const kept = keptOfKind('document', filter.pair, filter.type, filter.stage)
  return listRows(db, { ...LISTING, kept }, filter, [
    equals(sql`o.pair`, filter.pair),
    equals(sql`a.type`, filter.type),
    equals(sql`a.stage`, filter.stage),
  ])
}

/** One text with its source.
 *  errors: absent.document */
export function getDocument(db: Database, id: string): Promise<Result<DocumentRecord>> {
  const hint = 'Look it up in the list of documents'
  return getRow(db, LISTING, sql`a.id = ${id}`, {
    code: 'absent.document',
    message: `No document ${id}`,
    hint,
  })
}
