/**
 * Text as positions: spans, folding that keeps offsets, sentences and tokens.
 * It knows no language; what a language folds alike comes in as a table.
 * Start with `span.ts`, then `fold.ts`.
 */
export type { LanguageTag } from './language-tag.js'
export { contains, overlaps, quoteOf, type Span } from './span.js'
export type { Token, TokenKind } from './tokens.js'
