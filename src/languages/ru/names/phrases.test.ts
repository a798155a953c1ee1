import { expect, it } from 'vitest'
import { fold, makeFolding, tokenise } from '../../../text/index.js'
import { inflectPhrase } from './phrases.js'

const wordsOf = (name: string) => tokenise(fold(name, makeFolding({ ё: 'е' })))

it('declines the adjectives and the head of a name and leaves the rest', () => {
  const [front, head, rest] = inflectPhrase(wordsOf('Деловой совет предпринимателей'), 'organisation')
  expect(front).toContain('делового')
  expect(head).toContain('советом')
  expect(rest).toEqual(['предпринимателей'])
})

it('declines the noun behind `и` in the name of a state', () => {
  const forms = inflectPhrase(wordsOf('Босния и Герцеговина'), 'country')
  expect(forms.map((words) => words.at(1) ?? words[0])).toEqual(['боснии', 'и', 'герцеговины'])
})

it('leaves abbreviations and the end of Ростов-на-Дону as they are', () => {
  expect(inflectPhrase(wordsOf('ШОС'), 'organisation')).toEqual([['шос']])
  expect(inflectPhrase(wordsOf('Ростов-на-Дону'), 'place')[0]).toContain('ростове-на-дону')
})
