import type { ListQuery } from '../page.js'
import type { Pair, PartyCode } from '../parties/types.js'
import type { Origin } from '../statements/types.js'

declare const brand: unique symbol
export type DocumentId = string & { readonly [brand]: 'dc' }

/** What sort of text it is (contract kelisim.reading/1, section 2). */
export const DOCUMENT_TYPES = [
  'treaty',
  'agreement',
  'memorandum',
  'declaration',
  'programme',
  'roadmap',
  'plan',
  'protocol',
  'contract',
  'statement',
  'other',
] as const
export type DocumentType = (typeof DOCUMENT_TYPES)[number]

export const DOCUMENT_STAGES = ['drafting', 'agreed', 'adopted', 'signed', 'ratified', 'in-force'] as const
export type DocumentStage = (typeof DOCUMENT_STAGES)[number]

/** A text that is drafted, adopted, signed or in force, as one readout tells of it. */
export interface DocumentRecord extends Origin {
  readonly id: DocumentId
  readonly type: DocumentType
  readonly subject: string
  readonly stage: DocumentStage | null
  readonly count: string | null
  readonly term: string | null
  readonly parties: readonly PartyCode[]
}

export const DOCUMENT_SORTS = ['published', 'type', 'stage', 'subject'] as const
export type DocumentSort = (typeof DOCUMENT_SORTS)[number]

export interface DocumentFilter extends ListQuery<DocumentSort> {
  readonly pair?: Pair | undefined
  readonly type?: DocumentType | undefined
  readonly stage?: DocumentStage | undefined
}
