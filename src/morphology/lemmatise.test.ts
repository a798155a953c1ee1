import { expect, it } from 'vitest'
import { fold, makeFolding } from '../text/index.js'
import { lemmatise } from './lemmatise.js'

it('numbers and marks are their own lemma and are never looked up', () => {
  const asked: string[] = []
  const folded = fold('Рост 14 %.', makeFolding({}))
  const words = lemmatise(folded, (word) => {
    asked.push(word)
    return [{ lemma: `<${word}>`, marks: 1 }]
  })
  expect(asked).toEqual(['рост'])
  expect(words.map(({ analyses }) => analyses[0]?.lemma)).toEqual(['<рост>', '14', '%', '.'])
  expect(words.map(({ start, end }) => [start, end])).toEqual([
    [0, 4],
    [5, 7],
    [8, 9],
    [9, 10],
  ])
})
