import { describe, expect, it } from 'vitest'
import { form, rule } from '../grammar/index.js'
import { LANGUAGES, type Language } from '../languages/index.js'
import { editionOf } from '../statements/index.js'
import { makeReader } from './reader.js'

const suffixed = LANGUAGES.filter(({ lemmas }) => 'endings' in lemmas)
const russian = LANGUAGES.filter(({ tag }) => tag === 'ru')

function withRule(language: Language, name: string): Language {
  const broken = rule(name, {
    kind: 'topic',
    priority: 1,
    pattern: form('a'),
    examples: [],
    counterexamples: [],
  })
  return { ...language, rules: [...language.rules, broken] }
}

describe('makeReader', () => {
  it('names a dictionary that was not given', () => {
    expect(makeReader({}, russian)).toMatchObject({ ok: false, problem: { code: 'absent.dictionary' } })
  })

  it('needs no dictionary for languages of endings', () => {
    expect(makeReader({}, suffixed).ok).toBe(true)
  })

  it('names a damaged dictionary when checked, and inside the reading that needs it', () => {
    const reader = makeReader({ ru: new Uint8Array(40) }, russian)
    if (!reader.ok) throw new Error(reader.problem.message)
    expect(reader.value.check()).toMatchObject({ ok: false, problem: { code: 'invalid.dictionary' } })
    const reading = reader.value.read(editionOf({ id: 'x', text: 'Стороны встретились.', lang: 'ru' }))
    expect(reading).toMatchObject({ statements: [], problems: [{ code: 'invalid.dictionary' }] })
  })

  it('names a wrong rule when checked', () => {
    const [language] = suffixed
    if (!language) return
    const reader = makeReader({}, [withRule(language, 'wrong name')])
    expect(reader.ok && reader.value.check()).toMatchObject({
      ok: false,
      problem: { code: 'broken.rule-name' },
    })
  })
})
