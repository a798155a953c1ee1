import { describe, expect, it } from 'vitest'
import { fold, makeFolding } from './fold.js'
import { type Token, tokenise } from './tokens.js'

const folding = makeFolding({ ё: 'е' })

function tokensOf(text: string): Token[] {
  return tokenise(fold(text, folding))
}

function rawOf(text: string): string[] {
  return tokensOf(text).map(({ raw }) => raw)
}

describe('tokenise', () => {
  it('keeps hyphens and apostrophes inside words', () => {
    expect(rawOf('Касым-Жомарт посетил юго-восток')).toEqual(['Касым-Жомарт', 'посетил', 'юго-восток'])
    expect(rawOf("Oʻzbekiston qoʻshma o'quv O’zbek")).toEqual(['Oʻzbekiston', 'qoʻshma', "o'quv", 'O’zbek'])
  })

  it('keeps the turned comma at the end of a word that writes one letter with a g or an o', () => {
    expect(rawOf('bogʻ, Togʻ. “Yangi bogʻ” uylarʻ')).toEqual([
      ...['bogʻ', ',', 'Togʻ', '.', '“', 'Yangi', 'bogʻ', '”', 'uylar', 'ʻ'],
    ])
  })

  it('leaves quotes, dashes and hyphens at the edge of a word outside', () => {
    expect(rawOf('«Орёл» — ‘так’ -то нет-')).toEqual([
      '«',
      'Орёл',
      '»',
      '—',
      '‘',
      'так',
      '’',
      '-',
      'то',
      'нет',
      '-',
    ])
  })

  it('keeps a number with its fraction and its groups of three as one', () => {
    expect(rawOf('4,4 и 2.5')).toEqual(['4,4', 'и', '2.5'])
    expect(rawOf('12 500 тонн, 1\u00a0000\u202f000')).toEqual(['12 500', 'тонн', ',', '1\u00a0000\u202f000'])
  })

  it('does not join a year to a number after it, nor a number to a stop', () => {
    expect(rawOf('в 2025 300 и 14 25')).toEqual(['в', '2025', '300', 'и', '14', '25'])
    expect(rawOf('стало 14.')).toEqual(['стало', '14', '.'])
  })

  it('reads digits with letters after them as a number and a word', () => {
    expect(rawOf('29-mart 14% 5-й')).toEqual(['29', '-', 'mart', '14', '%', '5', '-', 'й'])
  })

  it('marks capitals, blanks and line breaks before a token', () => {
    const [first, comma, second, third] = tokensOf('Мост,\n мост Ост')
    expect(first).toMatchObject({ capital: true, spaced: true, broken: true, text: 'мост' })
    expect(comma).toMatchObject({ kind: 'mark', spaced: false, broken: false })
    expect(second).toMatchObject({ capital: false, spaced: true, broken: true })
    expect(third).toMatchObject({ capital: true, spaced: true, broken: false })
  })

  it('places tokens in the text as written, marks and unseen letters within', () => {
    const text = 'и\u0306од\u00ad, ел\u00adка'
    const tokens = tokensOf(text)
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['и\u0306од', ',', 'ел\u00adка'])
    expect(tokens.map((token) => token.text)).toEqual(['йод', ',', 'елка'])
  })

  it('takes a letter of two units as one mark, and a lone half as one', () => {
    expect(rawOf('🌟\ud83c')).toEqual(['🌟', '\ud83c'])
  })

  it('finds nothing in blank text', () => {
    expect(rawOf(' \n\t\u00a0')).toEqual([])
    expect(rawOf('')).toEqual([])
  })
})
