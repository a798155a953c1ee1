import { describe, expect, it } from 'vitest'
import { parseMarked } from './marked.js'

describe('parseMarked', () => {
  it('takes the marks out and tells what they demand', () => {
    expect(parseMarked('⟦actor Лидеры⟧ дали ⟦act сто⟧.')).toEqual({
      text: 'Лидеры дали сто.',
      slots: [
        { name: 'actor', words: 'Лидеры' },
        { name: 'act', words: 'сто' },
      ],
    })
  })

  it.each(['⟦actor Лидеры', '⟦actor⟧ Лидеры'])('a mark that says nothing is a bug: %s', (written) => {
    expect(() => parseMarked(written)).toThrow('wrong mark')
  })
})
