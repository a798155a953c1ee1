import { expect, it } from 'vitest'
import { screenWords } from '../../../languages/index.js'
import { makeScreen } from '../../screen.js'
import { partsOf, placeOf } from './asked.js'
import { viewExamples } from './examples.js'

const screen = makeScreen({
  language: 'en',
  words: screenWords('en'),
  path: '/views',
  request: 'r',
  formKey: 'k',
  actor: 'local',
  keeps: true,
  version: 'v',
})
const [register, ties] = viewExamples.list?.views ?? []

it('tells in words what a view asks of the register, typed words apart', () => {
  const parts = register ? partsOf(register, screen) : []
  expect(parts.map(({ name, value, isTyped }) => [name, value, isTyped])).toEqual([
    [screen.words.register.search, 'мост', true],
    ['Kind', 'commitment', false],
    ['Due', 'over', false],
  ])
})

it('tells what a view asks of a list', () => {
  expect(ties && placeOf(ties, screen)).toBe(screen.words.areas.lists.ties)
  expect(ties && partsOf(ties, screen).map(({ value, isTyped }) => [value, isTyped])).toEqual([
    ['active', false],
    ['Osh', true],
  ])
})
