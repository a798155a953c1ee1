import { describe, expect, it } from 'vitest'
import { checkReadout, guessTitle } from './check-readout.js'

describe('guessTitle', () => {
  it.each([
    ['Встреча в Бухаре\nПодробности.', 'Встреча в Бухаре'],
    ['\r\n  — \r\n  Две   части  \r\nдальше', 'Две части'],
    ['одна строка', 'одна строка'],
  ])('takes the first line with words of %j', (text, title) => {
    expect(guessTitle(text)).toBe(title)
  })

  it('cuts a first paragraph at a word and never inside a character', () => {
    const long = guessTitle(`${'слово '.repeat(60)}\nдальше`)
    expect(long.length).toBeLessThanOrEqual(201)
    expect(long).toMatch(/слово…$/)
    const solid = guessTitle('😀'.repeat(150).replace(/^/, 'a'))
    expect(solid).not.toMatch(/\p{Cs}/u)
  })
})

describe('checkReadout', () => {
  it('takes empty fields of a form as not given', () => {
    const given = { text: 'Текст', title: ' ', publisher: '', published: '', address: '', language: '' }
    expect(checkReadout(given)).toEqual({
      ok: true,
      value: {
        text: 'Текст',
        title: 'Текст',
        publisher: null,
        published: null,
        address: null,
        language: null,
      },
    })
  })

  it('says which field is wrong', () => {
    const checked = checkReadout({ text: 'Текст', published: '2025-13-01' })
    expect(checked).toMatchObject({
      ok: false,
      problem: { code: 'invalid.published', where: { field: 'published' } },
    })
  })
})
