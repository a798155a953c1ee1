import { describe, expect, it } from 'vitest'
import { formsOf, latinForm } from './latin-form.js'
import { searchWords } from './search.js'

/** One word in both scripts. */
const PAIRS = [
  ['Ўзбекистон', 'Oʻzbekiston'],
  ['ғалаба', 'gʻalaba'],
  ['Қозоғистон', 'Qozogʻiston'],
  ['шаҳар', 'shahar'],
  ['чегара', 'chegara'],
  ['йўл', 'yoʻl'],
  ['район', 'rayon'],
  ['ёрдам', 'yordam'],
  ['Европа', 'Yevropa'],
  ['объект', 'obyekt'],
  ['маъно', 'maʼno'],
  ['цирк', 'sirk'],
  ['конституция', 'konstitutsiya'],
  ['экология', 'ekologiya'],
  ['июнь', 'iyun'],
  ['Қазақстан', 'Qazaqstan'],
  ['жаңғырту', 'jañğyrtu'],
  ['үкімет', 'ükımet'],
  ['әріптестік', 'ärıptestık'],
  ['ереже', 'ereje'],
  ['шешім', 'şeşım'],
] as const

describe('a word in both scripts', () => {
  it.each(PAIRS)('%s is found by %s and the other way round', (cyrillic, latin) => {
    for (const [typed, kept] of [
      [cyrillic, latin],
      [latin, cyrillic],
    ] as const)
      expect(formsOf(typed.toLowerCase(), searchWords)).toContain(latinForm(searchWords(kept)))
  })

  it.each(PAIRS)('%s and %s begin as their beginnings do', (...words) => {
    for (const word of words)
      for (let length = 1; length < word.length; length++) {
        const beginning = latinForm(searchWords(word.slice(0, length)))
        expect(latinForm(searchWords(word)).startsWith(beginning)).toBe(true)
      }
  })

  it('has few forms, so that a search stays quick', () => {
    for (const pair of PAIRS)
      for (const word of pair) expect(formsOf(word, searchWords).length).toBeLessThan(5)
  })
})
