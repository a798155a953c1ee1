import { expect, it } from 'vitest'
import { fold, makeFolding, tokenise } from '../text/index.js'
import { lemmatise } from './lemmatise.js'

it('numbers and marks are their own lemma and are never looked up', () => {
  const asked: string[] = []
  const tokens = tokenise(fold('Рост 14 %.', makeFolding({})))
  const words = lemmatise(tokens, (word) => {
    asked.push(word)
    return [{ lemma: `<${word}>`, marks: 1 }]
  })
  expect(asked).toEqual(['рост'])
  expect(words.map(({ analyses }) => analyses[0]?.lemma)).toEqual(['<рост>', '14', '%', '.'])
  expect(words.map(({ start, end }) => [start, end])).toEqual(tokens.map(({ start, end }) => [start, end]))
})
