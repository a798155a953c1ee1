import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../statements/index.js'
import { makeReader } from '../reader.js'

const reader = makeReader({ ru: readFileSync(new URL('../../../dist/dictionaries/ru.bin', import.meta.url)) })
if (!reader.ok) throw new Error(reader.problem.message)
const { value: read } = reader

const meetingsIn = (text: string) =>
  read.read(editionOf({ id: 'guests', text, date: '2026-02-06' })).statements.map(({ slots }) => slots)

describe('how a guest came whom somebody met', () => {
  it.each([
    [
      'President Tokayev received Robert Fico, Prime Minister of Slovakia, who is in Kazakhstan on an official visit.',
    ],
    ['President Tokayev held talks with Robert Fico, who had arrived in Astana on an official visit.'],
    ['Президент Токаев принял Роберта Фицо, который находится в Казахстане с официальным визитом.'],
  ])('is told of one meeting: %s', (text) => {
    const meetings = meetingsIn(text)
    expect(meetings).toHaveLength(1)
    expect(meetings[0]?.filter(({ name }) => name === 'participant')).toHaveLength(2)
    expect(meetings[0]?.filter(({ name }) => name === 'place')).toHaveLength(1)
  })

  it('is not whom he met himself', () => {
    const text = 'President Tokayev met Robert Fico, who held talks with Olzhas Bektenov on Monday.'
    expect(meetingsIn(text)).toHaveLength(2)
  })
})
