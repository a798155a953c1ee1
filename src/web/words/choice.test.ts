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
