import type { Instant } from '../../kernel/index.js'
import type { PartyCode } from '../parties/types.js'

declare const brand: unique symbol
export type ViewId = string & { readonly [brand]: 'vw' }

/** Who sees a saved view beside its owner: nobody, the offices of the owner's side, everybody. */
export const VISIBILITIES = ['private', 'side', 'public'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** A question that somebody kept under a name.
 *  shapes: `list` the name of a list or page, such as `commitments` or `trade/uz-kz`; `query` a query string without its
 *  question mark */
export interface SavedView {
  readonly id: ViewId
  readonly name: string
  readonly list: string
  readonly query: string
  readonly owner: string
  readonly party: PartyCode | null
  readonly visibility: Visibility
  readonly savedAt: Instant
  readonly version: number
}

/** What somebody has typed into a form and not sent yet.
 *  shapes: `form` names the form and what it is about, such as `reports.answer?line=pl_1`; `fields` what was typed, by field;
 *  `version` rises with each saving, so that two windows do not overwrite each other */
export interface FormDraft {
  readonly form: string
  readonly fields: Readonly<Record<string, string>>
  readonly version: number
  readonly savedAt: Instant
}

/** When somebody last looked at a page, and the journal number that was seen there. */
export interface Visit {
  readonly page: string
  readonly number: number
  readonly at: Instant
}
