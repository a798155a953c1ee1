import { readFileSync } from 'node:fs'
import { makeReader, type Reader } from '../../src/reading/index.js'
import { type ContractReading, contractOf, editionOf } from '../../src/statements/index.js'
import type { GoldenText } from './texts.js'

/** The reader over the compiled dictionary, as everything that ships uses it. */
export function openReader(): Reader {
  const file = new URL('../../dist/dictionaries/ru.bin', import.meta.url)
  const reader = makeReader({ ru: readFileSync(file) })
  if (!reader.ok) throw new Error(reader.problem.message)
  return reader.value
}

/** Reads a golden text without being told its language. */
export function readGolden(reader: Reader, { name, text, date }: GoldenText): ContractReading {
  const document = { id: name, text, date }
  return contractOf(reader.read(editionOf(document)), document)
}
