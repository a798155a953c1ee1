import { describe, expect, it } from 'vitest'
import { parseMarked } from '../../src/grammar/index.js'
import { LANGUAGES } from '../../src/languages/index.js'
import { editionOf, type Statement } from '../../src/statements/index.js'
import { openReader } from '../golden/reader.js'

const reader = openReader()

function statementsOf(text: string, lang: string): readonly Statement[] {
  return reader.read(editionOf({ id: 'example', text, lang, date: '2026-03-10' })).statements
}

function slotsBy(rule: string, statements: readonly Statement[]): string[] {
  const own = statements.filter((statement) => statement.rule === rule)
  return own.flatMap(({ slots }) => slots.map(({ name, quote }) => `${name} ${quote}`))
}

describe.each(LANGUAGES)('the rules of $tag', ({ tag, forms, rules }) => {
  const lang = forms[0]?.tag ?? tag
  it.each(rules)('$name reads its examples and leaves its counterexamples alone', (rule) => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(2)
    expect(rule.counterexamples.length).toBeGreaterThanOrEqual(1)
    for (const example of rule.examples) {
      const { text, slots } = parseMarked(example)
      const statements = statementsOf(text, lang)
      expect(
        statements.map((statement) => statement.rule),
        text,
      ).toContain(rule.name)
      for (const { name, words } of slots)
        expect(slotsBy(rule.name, statements), text).toContain(`${name} ${words}`)
    }
    for (const text of rule.counterexamples)
      expect(
        statementsOf(text, lang).map((statement) => statement.rule),
        text,
      ).not.toContain(rule.name)
  })
})
