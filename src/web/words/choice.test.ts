import { expect, it } from 'vitest'
import { screenWords } from '../../languages/index.js'
import { choiceWord } from './choice.js'

const screen = { words: screenWords('en'), language: 'en' } as const

it('takes two letters for a state only where they are no word of their own', () => {
  expect(choiceWord('UZ', screen)).toBe('Uzbekistan')
  for (const word of ['IT', 'AI', 'TV']) expect(choiceWord(word, screen)).toBeNull()
})

it('names both states of a pair', () => {
  expect(choiceWord('LT-UZ', screen)).toContain('Lithuania')
})

it('names the office of a state in the words of the page', () => {
  expect(choiceWord('president:KZ', screen)).toBe('President (Kazakhstan)')
  const russian = { words: screenWords('ru'), language: 'ru' } as const
  expect(choiceWord('prime-minister:UZ', russian)).toBe('Премьер-министр (Узбекистан)')
  for (const other of ['president:XX', 'queen:GB', 'http:ZZ']) expect(choiceWord(other, screen)).toBeNull()
})
