import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/languages/index.js'
import { loadDictionaries } from '../../src/platform/index.js'
import { makeReader } from '../../src/reading/index.js'
import { editionOf } from '../../src/statements/index.js'

const dictionaries = await loadDictionaries()
if (!dictionaries.ok) throw new Error(dictionaries.problem.message)
const reader = makeReader(dictionaries.value)
if (!reader.ok) throw new Error(reader.problem.message)
const { read } = reader.value

describe.each(LANGUAGES)('the gaps of $tag', ({ tag, forms, gaps }) => {
  it('are still gaps: nothing is read in their examples', () => {
    const lang = forms[0]?.tag ?? tag
    const closed = gaps.filter(({ example }) => {
      const edition = editionOf({ id: 'gap', text: example, lang, date: '2026-03-10' })
      return read(edition).statements.length > 0
    })
    expect(closed.map(({ construct }) => construct)).toEqual([])
  })

  it('say what is missing, why, and since when', () => {
    for (const { construct, why, since } of gaps) {
      expect(construct.length).toBeGreaterThan(3)
      expect(why.length).toBeGreaterThan(3)
      expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })
})
