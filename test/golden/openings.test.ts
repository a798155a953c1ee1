import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../src/languages/index.js'
import { makeReader, type Reader } from '../../src/reading/index.js'
import { readGolden } from './reader.js'
import { goldenTexts } from './texts.js'

/** A language that lets a name begin at every word, which costs time and may find nothing more. */
function lettingAllOpen(language: Language): Language {
  const forms = language.forms.map((form) => ({ ...form, names: { ...form.names, mayOpen: () => true } }))
  return { ...language, forms }
}

function readerOf(languages: readonly Language[]): Reader {
  const file = new URL('../../dist/dictionaries/ru.bin', import.meta.url)
  const reader = makeReader({ ru: readFileSync(file) }, languages)
  if (!reader.ok) throw new Error(reader.problem.message)
  return reader.value
}

describe('the words at which names may begin', () => {
  const asked = readerOf(LANGUAGES)
  const patient = readerOf(LANGUAGES.map(lettingAllOpen))

  it.each(goldenTexts().map((text) => [text.name, text] as const))('leave out no name of %s', (_, text) => {
    expect(readGolden(asked, text).mentions).toEqual(readGolden(patient, text).mentions)
  })
})
