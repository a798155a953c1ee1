import { describe, expect, it } from 'vitest'
import { bonesOf, latinOf, roughWords, stemOf } from './latin.js'

describe('rough Latin letters', () => {
  it.each([
    ['йўлини', 'yoʻlini'],
    ['Ўзбекистон', "O'zbekiston"],
    ['қишлоқ хўжалиги', 'qishloq xoʻjaligi'],
    ['чегара', 'chegara'],
    ['тоғ', 'togʻ'],
  ])('make one word of %s and %s', (cyrillic, latin) => {
    expect(latinOf(cyrillic)).toBe(latinOf(latin))
  })

  it('begin words alike that languages borrowed', () => {
    const stems = ['логистический', 'logistika', 'логистикалық', 'logistics'].map((word) =>
      stemOf(latinOf(word)),
    )
    expect(new Set(stems)).toEqual(new Set(['logis']))
  })

  it('leave the bones of a name that three languages write in three ways', () => {
    expect(['Хоргос', 'Xorgos', 'Khorgos', 'Қорғас'].map((name) => bonesOf(latinOf(name)))).toEqual([
      'hrgs',
      'hrgs',
      'hrgs',
      'krgs',
    ])
  })

  it('part what a hyphen joins and keep apostrophes inside', () => {
    expect(roughWords('Gʻisht-Koʻprik, 2025').map(({ text }) => text)).toEqual(['Gʻisht', 'Koʻprik', '2025'])
  })
})
