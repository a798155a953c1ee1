import { describe, expect, it } from 'vitest'
import { fold, makeFolding, originalOffset } from './fold.js'

const folding = makeFolding({ ё: 'е', '’': 'ʻ', ʼ: '' })

describe('fold', () => {
  it('makes letters small and alike, capitals of the table too', () => {
    expect(fold('Ёлка, ОРЁЛ, Oʻzbek, O’ZBEK', folding).text).toBe('елка, орел, oʻzbek, oʻzbek')
  })

  it('keeps no offsets where no letter moved', () => {
    expect(fold('Алматы', folding).offsets).toBeNull()
    expect(originalOffset(fold('Алматы', folding), 3)).toBe(3)
  })

  it('drops marks that nobody sees and finds the way back past them', () => {
    const folded = fold('Ал\u00adма\u200bты', folding)
    expect(folded.text).toBe('алматы')
    expect([0, 1, 2, 3, 4, 5, 6].map((at) => originalOffset(folded, at))).toEqual([0, 1, 3, 4, 6, 7, 8])
  })

  it('drops what the table drops', () => {
    expect(fold('taʼkid', folding).text).toBe('takid')
  })

  it('puts a letter and its mark together', () => {
    const folded = fold('и\u0306од и е\u0308лка', folding)
    expect(folded.text).toBe('йод и елка')
    expect(originalOffset(folded, 1)).toBe(2)
  })

  it('leaves out a mark that makes no letter, however many follow', () => {
    expect(fold(`щ${'\u0301'.repeat(1000)}от`, folding).text).toBe('щот')
  })

  it('drops a mark with no letter before it', () => {
    expect(fold('\u0301а', folding).text).toBe('а')
  })

  it('lets lone halves of letters and the last unit through', () => {
    expect(fold('\ud800а\udc00\uffff', folding).text).toBe('\ud800а\udc00\uffff')
  })

  it('folds long texts whole', () => {
    expect(fold('АБВГ'.repeat(50_000), folding).text).toBe('абвг'.repeat(50_000))
  })

  it.each([{ ab: 'c' }, { a: 'bc' }])('a table that stands for more than a letter is a bug: %j', (table) => {
    expect(() => makeFolding(table as Record<string, string>)).toThrow('folding of')
  })
})
