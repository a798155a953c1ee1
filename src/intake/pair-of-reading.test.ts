import { describe, expect, it } from 'vitest'
import type { Mention, Reading, Statement } from '../statements/index.js'
import { pairOfReading } from './pair-of-reading.js'

const SPAN = { start: 0, end: 1 }

function country(value: string): Mention {
  return { kind: 'country', span: SPAN, quote: value, value }
}

function meetingOf(...parties: readonly string[]): Statement {
  const slots = parties.map((text) => ({
    name: 'party' as const,
    value: { type: 'country' as const, text },
    quote: text,
    span: SPAN,
    basis: { from: 'stated' as const },
  }))
  return { id: 'st_x' as never, kind: 'meeting', force: 'reported', span: SPAN, quote: 'x', rule: 'x', slots }
}

function readingOf(statements: readonly Statement[], named: readonly string[]): Reading {
  const mentions = named.map(country)
  const rest = { edition: 'ed_x' as never, language: 'ru', reader: 'x' as never, remainder: [], problems: [] }
  return { ...rest, statements, mentions }
}

describe('pairOfReading', () => {
  it('believes the meetings, when two states met, over what is named more often', () => {
    expect(pairOfReading(readingOf([meetingOf('KG', 'TJ')], ['CN', 'CN', 'CN', 'RU', 'RU']))).toEqual([
      'KG',
      'TJ',
    ])
  })

  it('takes the two states named most when the third stands far behind', () => {
    expect(pairOfReading(readingOf([], ['RU', 'UZ', 'KZ', 'UZ', 'KZ', 'UZ']))).toEqual(['UZ', 'KZ'])
  })

  it.each([
    ['a third is named as often', readingOf([], ['UZ', 'KZ', 'TJ'])],
    ['five met', readingOf([meetingOf('UZ', 'KZ', 'KG', 'TJ', 'TM')], ['UZ', 'KZ', 'KG', 'TJ', 'TM'])],
    ['one is named', readingOf([], ['UZ', 'UZ'])],
    ['nobody is named', readingOf([], [])],
  ])('does not guess when %s', (_, reading) => {
    expect(pairOfReading(reading)).toEqual([])
  })
})
