import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { factsOf, LANGUAGES, languagesPage } from '../../src/languages/index.js'
import { KINDS } from '../../src/statements/index.js'

const docs = fileURLToPath(new URL('../../docs/', import.meta.url))

describe('docs/languages.md', () => {
  it('is what the languages are: npm run languages', () => {
    expect(readFileSync(`${docs}languages.md`, 'utf8')).toBe(languagesPage(LANGUAGES))
  })

  it('has the result of the golden texts for every written form, as the baseline keeps it', () => {
    const { sets } = JSON.parse(readFileSync(`${docs}accuracy.json`, 'utf8'))
    for (const { tag, golden } of LANGUAGES.flatMap((language) => factsOf(language).forms))
      expect([tag, golden?.whole]).toEqual([tag, sets.golden.figures[`language ${tag} whole`]])
  })

  it('counts every rule under its kind', () => {
    for (const language of LANGUAGES) {
      const { rules } = factsOf(language)
      expect(KINDS.reduce((sum, kind) => sum + rules[kind], 0)).toBe(language.rules.length)
    }
  })
})
