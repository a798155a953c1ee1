import { describe, expect, it } from 'vitest'
import { SCREEN_LANGUAGES, screenWords } from '../../src/languages/index.js'
import { openReader, readGolden } from './reader.js'
import { goldenTexts } from './texts.js'

const reader = openReader()

/** Every reason a reading of a golden text gives for what it inferred. */
function reasons(): readonly string[] {
  const slots = goldenTexts().flatMap((text) =>
    readGolden(reader, text).statements.flatMap((one) => one.slots),
  )
  return [...new Set(slots.flatMap(({ why }) => (why === undefined ? [] : [why])))]
}

describe('reasons of the reader', () => {
  const given = reasons()

  it.each(SCREEN_LANGUAGES)('have words on the pages in %s', (language) => {
    expect(given.length).toBeGreaterThan(8)
    const words = screenWords(language).whys
    expect(given.filter((reason) => !Object.hasOwn(words, reason))).toEqual([])
  })
})
