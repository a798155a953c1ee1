import { describe, expect, it } from 'vitest'
import { checkText, isStorable } from './check-text.js'

describe('checkText', () => {
  it.each([
    ['tabs, line ends and form feeds', 'a\tb\r\nc\f\u0085d'],
    ['characters outside the first plane', 'флаг 🇺🇿'],
    ['a single stray control character', `${'слово '.repeat(60)}\u0007`],
  ])('lets %s pass untouched', (_, text) => {
    expect(checkText(text)).toEqual({ ok: true, value: text })
  })

  it('measures the limit in bytes of UTF-8, not in letters', () => {
    expect(checkText('я'.repeat(524_288)).ok).toBe(true)
    expect(checkText('я'.repeat(524_289))).toMatchObject({ problem: { code: 'invalid.large-text' } })
  })
})

describe('isStorable', () => {
  it('refuses what is too long, holds NUL or half a character', () => {
    expect(['ok', 'too long', 'a\0', '\udc00'].map((words) => isStorable(words, 5))).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
