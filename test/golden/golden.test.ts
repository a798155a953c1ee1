import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readable } from './readable.js'
import { openReader, readGolden } from './reader.js'
import { type GoldenText, goldenTexts } from './texts.js'

/** `npm run golden:update` sets it: readings are written anew and a person reads the difference. */
const isUpdate = process.env.KELISIM_GOLDEN === 'update'

const reader = openReader()
const texts = goldenTexts()

function expectedReading(golden: GoldenText, actual: string): string {
  const file = join(golden.folder, 'reading.json')
  if (isUpdate) writeFileSync(file, actual)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

describe('golden readings', () => {
  it('there are texts in every writing', () => {
    const writings = new Set(texts.map(({ lang }) => lang))
    expect([...writings].sort()).toEqual(['en', 'kk-Cyrl', 'kk-Latn', 'ru', 'uz-Cyrl', 'uz-Latn'])
  })

  it.each(texts)('$name is read as a person has approved', (golden) => {
    const actual = readable(readGolden(reader, golden), golden.text)
    expect(actual).toBe(expectedReading(golden, actual))
  })

  it.each(texts)('every quote of $name stands at its place in the text', (golden) => {
    const { statements, mentions } = readGolden(reader, golden)
    for (const { start, end, quote } of [
      ...statements,
      ...statements.flatMap((one) => one.slots),
      ...mentions,
    ])
      expect(golden.text.slice(start, end)).toBe(quote)
  })
})
