import { describe, expect, it } from 'vitest'
import { oneLine, printable, shorten, wrap } from './printable.js'

describe('printable', () => {
  it('shows marks that would steer a terminal or turn letters around', () => {
    expect(printable('a\u001b[31mb')).toBe('a␛[31mb')
    expect(printable('a\u009bb\u202ec\u0000')).toBe('a\ufffdb\ufffdc␀')
  })

  it('leaves letters of every script, tabs and line breaks alone', () => {
    const text = 'Қозоғистон\tʻoʻ\n«Ё»'
    expect(printable(text)).toBe(text)
  })
})

describe('one line', () => {
  it('joins blank text and cuts what is too long', () => {
    expect(oneLine(' a \n\t b ')).toBe('a b')
    expect(shorten('abcdef', 6)).toBe('abcdef')
    expect(shorten('abc defg', 5)).toBe('abc…')
  })
})

describe('wrap', () => {
  it('breaks between words, indents each line and loses none', () => {
    const wrapped = wrap('один два три четыре', 11, '  ')
    expect(wrapped).toBe('  один два\n  три\n  четыре')
  })

  it('leaves a word longer than the line whole', () => {
    expect(wrap('многословие', 4, '')).toBe('многословие')
  })
})
