import { describe, expect, it } from 'vitest'
import type { ContractReading } from '../../../src/statements/index.js'
import type { Gold } from '../gold.js'
import { scoreReadings, wholeOf } from './score.js'
import { f1 } from './tally.js'

const TEXT = 'Министры поручили открыть мост. Торговля выросла на 5 процентов.'

const gold: Gold = {
  statements: [
    {
      kind: 'commitment',
      force: 'ordered',
      start: 0,
      end: 30,
      quote: TEXT.slice(0, 30),
      slots: [{ name: 'actor', value: 'ministries' }],
    },
    {
      kind: 'figure',
      force: 'reported',
      start: 32,
      end: 63,
      quote: TEXT.slice(32, 63),
      slots: [
        { name: 'value', value: '5' },
        { name: 'unit', value: 'percent', optional: true },
      ],
    },
  ],
  mentions: [{ kind: 'percent', start: 52, end: 63, quote: TEXT.slice(52, 63), value: '5' }],
}

function slot(name: string, value: string) {
  return { name, value, start: 0, end: 1, quote: 'М', basis: 'stated' as const }
}

function reading(statements: ContractReading['statements'], mentions: ContractReading['mentions'] = []) {
  const document = { ref: 'example', lang: 'ru', date: null }
  return {
    schema: 'kelisim.reading/1' as const,
    reader: '1',
    document,
    statements,
    mentions,
    remainder: [],
    problems: [],
  }
}

const order = {
  ...{ id: 'st_1', rule: 'ru/commitment/order', kind: 'commitment', force: 'ordered' },
  ...{ start: 0, end: 30, quote: TEXT.slice(0, 30), slots: [slot('actor', 'Ministries')] },
}
const growth = {
  ...{ id: 'st_2', rule: 'ru/figure/growth', kind: 'figure', force: 'reported' },
  ...{ start: 32, end: 63, quote: TEXT.slice(32, 63), slots: [slot('value', '5.0')] },
}
const mention = { kind: 'percent', start: 52, end: 63, quote: TEXT.slice(52, 63) }

describe('scoreReadings', () => {
  it('gives a reading that holds all gold the full score, whatever the case of letters or zeros', () => {
    expect(wholeOf(scoreReadings([{ gold, reading: reading([order, growth], [mention]) }]))).toBe(1)
  })

  it('gives an empty reading of a text that says something nothing', () => {
    expect(wholeOf(scoreReadings([{ gold, reading: reading([]) }]))).toBe(0)
  })

  it('counts a statement that nobody found and a slot with another value against the reading', () => {
    const other = { ...order, slots: [slot('actor', 'presidents')] }
    const award = { ...order, id: 'st_3', kind: 'award', force: 'reported' }
    const score = scoreReadings([{ gold, reading: reading([other, growth, award]) }])
    expect(score.statements).toEqual({ hits: 2, extras: 1, misses: 0 })
    expect(score.slots).toEqual({ hits: 1, extras: 1, misses: 1 })
  })

  it('takes a border a little off as found, and one statement over everything as not', () => {
    const near = { ...order, start: 9 }
    const everything = { ...order, end: 300 }
    expect(f1(scoreReadings([{ gold, reading: reading([near, growth]) }]).statements)).toBe(1)
    expect(scoreReadings([{ gold, reading: reading([everything]) }]).statements.hits).toBe(0)
  })

  it('tells a commitment of another force apart', () => {
    const weaker = { ...order, force: 'discussed' }
    expect(scoreReadings([{ gold, reading: reading([weaker]) }]).forces).toMatchObject({ hits: 0, misses: 1 })
  })

  it('counts nothing for what is optional, found or not', () => {
    const doubtful = { ...gold, statements: gold.statements.map((one) => ({ ...one, optional: true })) }
    const topic = { ...order, kind: 'topic', force: 'discussed' }
    const score = scoreReadings([{ gold: doubtful, reading: reading([topic]) }])
    expect(score.statements).toEqual({ hits: 0, extras: 0, misses: 0 })
  })

  it('weighs topics half', () => {
    const topic = { ...order, kind: 'topic', start: 31, end: 32 }
    expect(scoreReadings([{ gold, reading: reading([order, growth, topic]) }]).statements.extras).toBe(0.5)
  })
})
