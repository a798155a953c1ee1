import { describe, expect, it } from 'vitest'
import type { Slot, SlotName } from '../../statements/index.js'
import type { StoredStatement } from '../statements/types.js'
import { commitmentOf, sidesOf } from './rules.js'

function slot(name: SlotName, text: string, start: number, why?: string): Slot {
  const basis = why === undefined ? ({ from: 'stated' } as const) : ({ from: 'inferred', why } as const)
  return { name, value: { type: 'words', text }, quote: `«${text}»`, span: { start, end: start + 1 }, basis }
}

function statement(pair: string | null, ...slots: readonly Slot[]): StoredStatement {
  return {
    id: 'st_1',
    reference: 'UZ-KZ/2025-05-14/01',
    force: 'agreed',
    quote: 'целиком',
    pair,
    slots,
  } as never
}

describe('sidesOf', () => {
  it.each([
    ['the readout’s pair when no party is named', statement('UZ-KZ'), ['UZ', 'KZ']],
    ['the pair when one party is named', statement('UZ-KZ', slot('party', 'KZ', 1)), ['UZ', 'KZ']],
    [
      'the named parties when they are more',
      statement('UZ-KZ', slot('party', 'KG', 1), slot('party', 'TJ', 2), slot('party', 'KG', 3)),
      ['KG', 'TJ'],
    ],
    ['the one named party when there is no pair', statement(null, slot('party', 'KZ', 1)), ['KZ']],
    ['nobody when nothing is known', statement(null), []],
  ])('are %s', (_, said, parties) => {
    expect(sidesOf(said)).toEqual(parties)
  })
})

describe('commitmentOf', () => {
  it('takes act and object in text order as its title, else the whole quote', () => {
    const titled = commitmentOf(statement('UZ-KZ', slot('object', 'мост', 9), slot('act', 'строить', 3)))
    expect(titled).toMatchObject({ value: { title: '«строить» «мост»' } })
    expect(commitmentOf(statement('UZ-KZ'))).toMatchObject({ value: { title: 'целиком' } })
  })

  it('keeps the due with its words and the reason it was inferred for', () => {
    const inferred = commitmentOf(statement('UZ-KZ', slot('due', '2025', 5, 'year of publication')))
    expect(inferred).toMatchObject({
      value: { due: '2025', due_words: '«2025»', due_basis: 'inferred', due_why: 'year of publication' },
    })
  })

  it('refuses a due that is no date', () => {
    expect(commitmentOf(statement('UZ-KZ', slot('due', 'скоро', 5)))).toMatchObject({
      problem: { code: 'invalid.date' },
    })
  })
})
