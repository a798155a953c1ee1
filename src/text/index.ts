/**
 * Text as positions: spans, folding that keeps offsets, tokens and sentences.
 * It knows no language; what a language folds alike and its abbreviations come in as tables.
 * Start with `span.ts`, then `fold.ts` and `tokens.ts`.
 */
export { isCapital, isInCapitals } from './characters.js'
export { type Folded, type Folding, type FoldingTable, fold, makeFolding, originalOffset } from './fold.js'
export { foldGiven } from './fold-given.js'
export { keptByText, ownString } from './kept.js'
export type { LanguageTag } from './language-tag.js'
export { BULLETS, lineMarkOf, numbersLine } from './line-mark.js'
export { emptyNotes, NOTE, type Notes, noted } from './notes.js'
export { type SentenceSigns, sentenceSpansOf } from './sentence-spans.js'
export { CLOSERS, type SentenceRange, splitSentences } from './sentences.js'
export { contains, overlaps, quoteOf, type Span } from './span.js'
export { hasStrayMarks, withoutStrayMarks } from './stray-marks.js'
export { type Form, type Token, type TokenKind, tokenise, tokeniseWith } from './tokens.js'
