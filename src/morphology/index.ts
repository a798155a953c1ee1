/**
 * Dictionary forms of words and their grammatical marks.
 * Two lemmatisers: one over the compiled OpenCorpora dictionary (Russian), one over suffix tables given by a language.
 * It reads no file; bytes come in. Start with `lemma.ts`.
 */
export { type Analysis, type Lemmatiser, MARK, type MarkName, marksOf } from './lemma.js'
export type { Word } from './word.js'
