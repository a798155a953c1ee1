import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../statements/index.js'
import { makeReader } from '../reader.js'

const reader = makeReader({ ru: readFileSync(new URL('../../../dist/dictionaries/ru.bin', import.meta.url)) })
if (!reader.ok) throw new Error(reader.problem.message)
const { value: read } = reader

const statementsOf = (text: string) =>
  read.read(editionOf({ id: 'told-on', text, date: '2026-08-20' })).statements

const duesOf = (text: string) =>
  statementsOf(text).flatMap(({ slots }) => slots.filter(({ name }) => name === 'due'))

describe('what is told on behind an agreement', () => {
  it.each([
    'Стороны договорились, что Казахстан поставит вагоны, а Узбекистан построит депо.',
    'The sides agreed that Kazakhstan would supply wagons and Uzbekistan would build a depot.',
  ])('is agreed with it: %s', (text) => {
    expect(statementsOf(text).map(({ force }) => force)).toEqual(['agreed', 'agreed'])
  })

  it('stays an intention where another sentence tells it', () => {
    const text = 'Стороны договорились, что Казахстан поставит вагоны. Узбекистан построит депо.'
    expect(statementsOf(text).map(({ force }) => force)).toEqual(['agreed', 'intended'])
  })
})

describe('when a thing beside the act was done', () => {
  it.each([
    'Стороны договорились выполнить соглашение, подписанное в январе.',
    'The sides agreed to carry out the agreement signed in January.',
  ])('is no due: %s', (text) => {
    expect(duesOf(text)).toEqual([])
  })

  it('leaves a deadline what it is', () => {
    expect(duesOf('The sides agreed to have the protocol signed by December.')).toHaveLength(1)
  })
})

describe('what hangs on something', () => {
  it('is only supported where the sentence opens turned round', () => {
    const [first] = statementsOf('Should Pakistan agree, the train will be launched in spring.')
    expect(first?.force).toBe('supported')
  })

  it('is no figure', () => {
    expect(statementsOf('Если тариф снизят, экспорт вырастет на треть.')).toEqual([])
  })
})
