import type { DictionaryFormat } from '../src/morphology/index.js'

export function compileDictionary(folder: string, format: DictionaryFormat): Uint8Array
export function dictionarySource(): string
