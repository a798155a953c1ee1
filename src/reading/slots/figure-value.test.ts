import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { editionOf } from '../../statements/index.js'
import { makeReader } from '../reader.js'

const made = makeReader({ ru: readFileSync(new URL('../../../dist/dictionaries/ru.bin', import.meta.url)) })
if (!made.ok) throw new Error(made.problem.message)
const reader = made.value

function valuesIn(text: string): string[] {
  const { statements } = reader.read(editionOf({ id: 'x', text }))
  const slots = statements.flatMap((statement) => statement.slots)
  return slots.filter(({ name }) => name === 'value').map(({ value }) => value.text)
}

it.each([
  ['Сальдо торговли составило −1,2 млрд долларов.', '-1200000000'],
  ['Сальдо торговли составило -1,2 млрд долларов.', '-1200000000'],
  ['The trade balance with the neighbours was -$1.2 billion.', '-1200000000'],
  ['Товарооборот стран –3 млрд долларов.', '3000000000'],
  ['Товарооборот стран -3 млрд долларов.', '3000000000'],
  ['Товарооборот стран вырос до 2-3 млрд долларов.', '3000000000'],
])('keeps a minus and takes no dash for one: %s', (text, value) => {
  expect(valuesIn(text)).toEqual([value])
})

it('points at the minus with the number', () => {
  const { statements } = reader.read(
    editionOf({ id: 'x', text: 'Сальдо торговли составило −1,2 млрд долларов.' }),
  )
  const value = statements[0]?.slots.find(({ name }) => name === 'value')
  expect(value?.quote).toBe('−1,2 млрд долларов')
})
