import type { EditionId, ReadoutId, StatementId } from '../../../kernel/index.js'
import type { StoredStatement } from '../../../register/index.js'
import { readingExamples } from './examples.js'

const { kept } = readingExamples

/** The statements of the kept example as the register holds them, for the examples of other pages. */
export const storedExamples: readonly StoredStatement[] = (kept?.statements ?? []).map((shown, at) => ({
  id: `st_example${at}` as StatementId,
  statement: `st_example${at}` as StatementId,
  reference: `UZ-KZ/2026-06-12/0${at + 1}`,
  kind: shown.kind,
  force: shown.force,
  span: shown.span,
  quote: shown.quote,
  rule: shown.rule,
  slots: shown.slots,
  edition: 'ed_example' as EditionId,
  language: 'ru',
  readout: 'rd_example' as ReadoutId,
  readoutTitle: 'Встреча на берегу озера',
  publisher: 'KZ',
  published: '2026-06-13',
  pair: 'UZ-KZ',
  state: 'read',
  version: 1,
  reviewedBy: null,
  reviewedAt: null,
  reason: null,
  note: null,
  corrects: null,
  correctedBy: null,
}))

/** A stored example by its place in the text. */
export function storedExample(at: number): StoredStatement {
  const found = storedExamples[at]
  if (!found) throw new Error(`there is no example ${at}`)
  return found
}
