import { describe, expect, it } from 'vitest'
import { openReader, readGolden } from './reader.js'
import { scoreReadings } from './scoring/score.js'
import { f1 } from './scoring/tally.js'
import { type GoldenText, goldenTexts } from './texts.js'

/** What the reader must reach by language; a floor is only ever raised. */
const FLOORS = [
  { lang: 'ru', statements: 0.98, slots: 0.98, mentions: 0.99, forces: 1 },
  { lang: 'uz-Latn', statements: 0.94, slots: 0.96, mentions: 0.97, forces: 1 },
  { lang: 'uz-Cyrl', statements: 0.94, slots: 0.94, mentions: 0.94, forces: 1 },
  { lang: 'kk-Cyrl', statements: 0.95, slots: 0.95, mentions: 0.97, forces: 1 },
  { lang: 'kk-Latn', statements: 0.95, slots: 0.95, mentions: 0.95, forces: 1 },
  { lang: 'en', statements: 0.92, slots: 0.95, mentions: 0.97, forces: 1 },
] as const

const reader = openReader()

function scoreOf(texts: readonly GoldenText[]) {
  const known = texts.flatMap((text) =>
    text.gold ? [{ gold: text.gold, reading: readGolden(reader, text) }] : [],
  )
  return scoreReadings(known)
}

describe('floors', () => {
  it.each(FLOORS)('$lang texts are read at least as well as before', ({ lang, ...floors }) => {
    const score = scoreOf(goldenTexts().filter((text) => text.lang === lang))
    for (const part of ['statements', 'slots', 'mentions', 'forces'] as const)
      expect([part, f1(score[part]) >= floors[part]]).toEqual([part, true])
  })
})
