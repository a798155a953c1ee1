import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Gold } from './gold.js'
import { openReader, readGolden } from './reader.js'
import { scoreReadings } from './scoring/score.js'
import { f1 } from './scoring/tally.js'
import type { GoldenText } from './texts.js'

/** Gold readings kept beside the repository; published texts among them must not be copied into it. */
const folder = fileURLToPath(new URL('../../../shared/eval/dev/', import.meta.url))
const isThere = existsSync(folder)

interface Document extends Gold {
  readonly id: string
  readonly lang: string
  readonly date: string
  readonly text: string
}

function openDocument(file: string): GoldenText {
  const { id, lang, date, text, ...gold } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Document
  return { name: id, folder, lang, date, text, gold }
}

function openDocuments(): GoldenText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map(openDocument)
}

function scoreOf(texts: readonly GoldenText[]) {
  const reader = openReader()
  return scoreReadings(
    texts.flatMap((text) => (text.gold ? [{ gold: text.gold, reading: readGolden(reader, text) }] : [])),
  )
}

describe('published texts beside the repository', () => {
  it.skipIf(!isThere)('the published Almaty text is read whole, with every force right', () => {
    const score = scoreOf(openDocuments().filter(({ name }) => name === 'ru-01-almaty'))
    expect(f1(score.statements)).toBeGreaterThanOrEqual(0.95)
    expect(score.forces).toMatchObject({ hits: 4, misses: 0 })
  })

  it.skipIf(!isThere)('all Russian texts together are read at least as well as before', () => {
    const score = scoreOf(openDocuments().filter(({ lang }) => lang === 'ru'))
    expect(f1(score.statements)).toBeGreaterThanOrEqual(0.9)
  })

  it.skipIf(!isThere)('every quote stands at its place in every text', () => {
    const reader = openReader()
    for (const golden of openDocuments()) {
      const { statements, mentions } = readGolden(reader, golden)
      for (const { start, end, quote } of [
        ...statements,
        ...statements.flatMap((one) => one.slots),
        ...mentions,
      ])
        expect(golden.text.slice(start, end)).toBe(quote)
    }
  })
})
