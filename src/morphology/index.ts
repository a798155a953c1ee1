/**
 * Dictionary forms of words and their grammatical marks.
 * Two lemmatisers: one over the compiled OpenCorpora dictionary (Russian), one over suffix tables given by a language.
 * It reads no file; bytes come in. Start with `lemma.ts`, then `dictionary.ts` and `suffixes.ts`;
 * `layout.ts` is the dictionary file, which `scripts/compile-dictionary.mjs` writes.
 */
export { type DeclinedLike, dictionaryLemmatiser } from './dictionary.js'
export { type Dictionary, readDictionary } from './dictionary-file.js'
export type { Ending, EndingChain, EndingLayer, EndingTable } from './ending-table.js'
export { type DictionaryFormat, dictionaryFormat } from './format.js'
export { type Analysis, type Lemmatiser, MARK, type MarkName, marksOf, SHORT_PARTICIPLE } from './lemma.js'
export { lemmatise } from './lemmatise.js'
export { MORPHOLOGY_PROBLEMS } from './problems.js'
export { suffixLemmatiser } from './suffixes.js'
export type { Word, WordForm } from './word.js'
