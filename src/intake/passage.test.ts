import { describe, expect, it } from 'vitest'
import { passageAround } from './passage.js'

const TEXT = 'Первое предложение. Второе, с числом 14! Третье? Четвёртое.'
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

describe('passageAround', () => {
  it.each([
    ['числом', 'Первое предложение. Второе, с числом 14! Третье?'],
    ['Первое', 'Первое предложение. Второе, с числом 14!'],
    ['Четвёртое', 'Третье? Четвёртое.'],
    ['14! Третье', TEXT],
  ])('gives the sentences of ‘%s’ with one neighbour on each side', (words, piece) => {
    const passage = passageAround(TEXT, spanOf(words))
    expect(passage.text).toBe(piece)
    expect(TEXT.slice(passage.start, passage.start + piece.length)).toBe(piece)
  })

  it('holds the whole span in a text without sentences, and does not go through a whole megabyte', () => {
    const text = 'слово '.repeat(150_000)
    const passage = passageAround(text, { start: 600_000, end: 600_005 })
    expect(passage.start).toBeLessThanOrEqual(600_000)
    expect(passage.start + passage.text.length).toBeGreaterThanOrEqual(600_005)
    expect(passage.text.length).toBeLessThan(7000)
  })
})
