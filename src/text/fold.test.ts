import { describe, expect, it } from 'vitest'
import { fold, makeFolding, originalEnd, originalOffset } from './fold.js'

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

  it('takes a letter and its mark for the letter they make, not for the two one by one', () => {
    const uzbek = makeFolding({ й: 'y', и: 'i', е: 'e', ё: 'yo', ye: 'e' })
    expect(fold('тайёр'.normalize('NFD'), uzbek).text).toBe(fold('тайёр', uzbek).text)
  })

  it('joins a pair over a mark that nobody sees', () => {
    const uzbek = makeFolding({ ts: 's' })
    expect(fold('inves\u00adtit\u00adsiya', uzbek).text).toBe('investisiya')
  })

  it('puts a letter and its mark together that stand for two', () => {
    const uzbek = makeFolding({ у: 'u', ў: 'oʻ', з: 'z' })
    const folded = fold('у\u0306з', uzbek)
    expect(folded.text).toBe('oʻz')
    expect([0, 1, 2].map((at) => originalOffset(folded, at))).toEqual([0, 0, 2])
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

  it('lets a lone half through in a long text, too', () => {
    const written = `${'Алматы, '.repeat(100)}\ud83d и Тараз`
    expect(fold(written, folding).text).toBe(written.toLowerCase())
  })

  it('lets lone halves of letters and the last unit through', () => {
    expect(fold('\ud800а\udc00\uffff', folding).text).toBe('\ud800а\udc00\uffff')
  })

  it('folds long texts whole', () => {
    expect(fold('АБВГ'.repeat(50_000), folding).text).toBe('абвг'.repeat(50_000))
  })

  it('lets one letter stand for a pair and a pair for one letter, and finds both ends of it', () => {
    const scripts = makeFolding({ ш: 'sh', 'o‘': 'ў', ch: 'ч' })
    const folded = fold('Шo‘ch!', scripts)
    expect(folded.text).toBe('shўч!')
    expect([0, 1, 2, 3, 4].map((at) => originalOffset(folded, at))).toEqual([0, 0, 1, 3, 5])
    expect([1, 2, 3, 4, 5].map((at) => originalEnd(folded, at))).toEqual([1, 1, 3, 5, 6])
  })

  it('keeps the way back when pairs and long letters make up for each other', () => {
    const folded = fold('шch', makeFolding({ ш: 'sh', ch: 'ч' }))
    expect(folded.text).toBe('shч')
    expect(originalEnd(folded, 2)).toBe(1)
  })

  it.each([{ abc: 'd' }, { ab: 'cd' }, { a: 'bcd' }, { ab: '' }])(
    'a row that is neither letter to letters nor pair to letter is a bug: %j',
    (table) => {
      expect(() => makeFolding(table as Record<string, string>)).toThrow('folding of')
    },
  )
})
