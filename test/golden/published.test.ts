import { describe, expect, it } from 'vitest'
import { hasPublished, publishedTexts } from './published.js'
import { openReader, readGolden } from './reader.js'
import { scoreReadings } from './scoring/score.js'
import { f1 } from './scoring/tally.js'
import type { GoldenText } from './texts.js'

function scoreOf(texts: readonly GoldenText[]) {
  const reader = openReader()
  return scoreReadings(
    texts.flatMap((text) => (text.gold ? [{ gold: text.gold, reading: readGolden(reader, text) }] : [])),
  )
}

describe('published texts beside the repository', () => {
  it.skipIf(!hasPublished)('the published Almaty text is read whole, with every force right', () => {
    const score = scoreOf(publishedTexts().filter(({ name }) => name === 'ru-01-almaty'))
    expect(f1(score.statements)).toBeGreaterThanOrEqual(0.95)
    expect(score.forces).toMatchObject({ hits: 4, misses: 0 })
  })

  it.skipIf(!hasPublished)('all Russian texts together are read at least as well as before', () => {
    const score = scoreOf(publishedTexts().filter(({ lang }) => lang === 'ru'))
    expect(f1(score.statements)).toBeGreaterThanOrEqual(0.9)
  })

  it.skipIf(!hasPublished)('every quote stands at its place in every text', () => {
    const reader = openReader()
    for (const golden of publishedTexts()) {
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
