import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../text/index.js'
import { cutText } from './pieces.js'
import { countTouched, countWritten, sentenceSpans } from './sentences.js'

const at = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('cutting a text into marked pieces', () => {
  const text = 'Главы условились о мосте.\n\nРост 9 процентов.'

  it('splits nested marks at their borders, the innermost first', () => {
    const marked = new Map([
      [1, at(text, 'Главы условились о мосте')],
      [2, at(text, 'о мосте')],
    ])
    const [first] = cutText(text, { marked, rest: [] })
    const shown = first?.pieces.map((piece) => [piece.text, piece.marks, piece.begins])
    expect(shown).toEqual([
      ['Главы условились ', [1], [1]],
      ['о мосте', [2, 1], [2]],
      ['.', [], []],
    ])
  })

  it('splits marks that cross without losing either', () => {
    const marked = new Map([
      [1, { start: 0, end: 12 }],
      [2, { start: 6, end: 20 }],
    ])
    const [first] = cutText(text, { marked, rest: [] })
    expect(first?.pieces.map((piece) => piece.marks.length)).toEqual([1, 2, 1, 0])
  })

  it('goes on with a mark over a line break and puts its card where it begins', () => {
    const marked = new Map([[1, { start: 19, end: 31 }]])
    const [first, second] = cutText(text, { marked, rest: [] })
    expect([first?.begins, second?.begins]).toEqual([[1], []])
    expect(second?.pieces[0]).toMatchObject({ text: 'Рост', marks: [1] })
  })

  it('tells the remainder apart', () => {
    const [, second] = cutText(text, { marked: new Map(), rest: [at(text, 'Рост 9')] })
    expect(second?.pieces.map(({ isRest }) => isRest)).toEqual([true, false])
  })

  it('keeps every letter of every line, whatever is marked', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('а', 'b', ' ', '\n', '.'), maxLength: 60 }),
        spans,
        spans,
        (some, marks, rest) => {
          const marked = new Map(marks.map((span, number) => [number + 1, span]))
          const lines = cutText(some, { marked, rest }).map(({ pieces }) =>
            pieces.map((piece) => piece.text).join(''),
          )
          expect(lines).toEqual(some.split('\n').filter((line) => line.trim() !== ''))
        },
      ),
    )
  })
})

describe('coverage', () => {
  const text = 'Первое сказано. Второе тоже. Третье нет.'
  const sentences = sentenceSpans(text, 'ru')

  it('counts the sentences that carry a statement', () => {
    expect(sentences).toHaveLength(3)
    expect(countTouched(sentences, [at(text, 'сказано'), at(text, 'Первое'), at(text, 'тоже')])).toBe(2)
    expect(countTouched(sentences, [{ start: 3, end: text.length }])).toBe(3)
    expect(countTouched(sentences, [])).toBe(0)
  })

  it('knows the abbreviations of the language', () => {
    const short = 'Выросли до 3 млрд. Долларов нет.'
    expect([sentenceSpans(short, 'ru').length, sentenceSpans('Около 5 г. пшеницы.', 'ru').length]).toEqual([
      2, 1,
    ])
  })

  it('counts what is written in the remainder without its blanks', () => {
    expect(countWritten(text, [at(text, 'Третье нет.')])).toBe(10)
  })
})
