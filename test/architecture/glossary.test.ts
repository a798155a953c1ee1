import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ScreenLanguage, screenWords } from '../../src/languages/screen.js'

const COLUMNS: readonly ScreenLanguage[] = ['en', 'ru', 'uz-Latn', 'kk-Cyrl']

const text = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8')
const rows = text
  .split('\n')
  .filter((line) => /^\| [^-E]/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))

function messagesOf(table: object): string[] {
  return Object.values(table).flatMap((value) => (typeof value === 'string' ? [value] : messagesOf(value)))
}

describe('the glossary of the pages', () => {
  it('has some sixty words, each once in its language', () => {
    expect(rows.length).toBeGreaterThan(55)
    expect(new Set(rows.map(([, english]) => english)).size).toBe(rows.length)
    expect(rows.filter((row) => row.length !== 6 || row.slice(1, 5).includes(''))).toEqual([])
  })

  it.each(COLUMNS)('holds words that the pages use in %s', (language) => {
    const all = messagesOf(screenWords(language)).join('\n').replaceAll('\u00a0', ' ').toLowerCase()
    const words = rows.map((row) => row[COLUMNS.indexOf(language) + 1]?.toLowerCase() ?? '')
    expect(words.filter((word) => !all.includes(word))).toEqual([])
  })
})
