import { describe, expect, it } from 'vitest'
import { hasPublished } from '../published.js'
import { openReader } from '../reader.js'
import { baselineSetOf, fallsOf, readBaseline } from './baseline.js'
import { shortfallsOf } from './goals.js'
import type { Measured, TextMark } from './measure.js'
import { rowsOf } from './rows.js'
import { measureSets } from './sets.js'
import { tableText } from './table.js'

const place = { text: 'ru/example', lang: 'ru', start: 0, end: 9, weight: 1 } as const
const found: TextMark = { ...place, what: 'statement', name: 'award', outcome: 'hits', words: '“орден”' }
const missed: TextMark = { ...found, outcome: 'misses' }
const other: TextMark = { ...found, start: 20, end: 30, name: 'topic', words: '“тема”' }
const slot: TextMark = { ...found, what: 'slot', name: 'award.recipient', words: 'wanted кто: “орден”' }

const of = (...marks: TextMark[]): Measured => ({ texts: 1, marks })

describe('the baseline', () => {
  it('names the rows that fell and what was lost, with its words', () => {
    const before = baselineSetOf(of(found, other))
    expect(fallsOf(of(missed, other), before)).toEqual([
      'all whole: 0.3333, was 0.5',
      'all statements: 0.6667, was 1',
      'language ru whole: 0.3333, was 0.5',
      'language ru statements: 0.6667, was 1',
      'kind award: 0, was 1',
      'lost: ru/example statement award missed 0-9 “орден”',
    ])
  })

  it('holds nothing against a reading that is as good or better', () => {
    const before = baselineSetOf(of(missed, other))
    expect(fallsOf(of(missed, other), before)).toEqual([])
    expect(fallsOf(of(found, other), before)).toEqual([])
  })

  it('keeps places only, since some texts must not be quoted', () => {
    const { faults } = baselineSetOf(of(missed, { ...slot, outcome: 'misses' }))
    expect(faults).toEqual([
      'ru/example slot award.recipient missed 0-9',
      'ru/example statement award missed 0-9',
    ])
  })

  it('makes rows by language, kind and slot, and shows what has changed since', () => {
    const measured = of(found, slot, other)
    const names = rowsOf(measured).map(({ group, name }) => `${group} ${name}`)
    expect(names).toEqual(
      expect.arrayContaining(['all whole', 'language ru slots', 'kind topic', 'slot award.recipient']),
    )
    const table = tableText('example', measured, baselineSetOf(of(missed, slot, other)))
    expect(table).toMatch(/award +P +100\.0 +R +100\.0 +F1 +100\.0 +\+100\.0 +n +1/)
  })
})

describe('goals', () => {
  it('name each row that stays below what is wanted of it', () => {
    const person: TextMark = { ...found, what: 'mention', name: 'person' }
    const rows = rowsOf(of(found, person, { ...person, start: 4, outcome: 'misses' }))
    expect(shortfallsOf(rows)).toEqual([
      'all whole: 66.7, wanted 86',
      'all mentions: 66.7, wanted 90',
      'language ru whole: 66.7, wanted 82',
      'mention by language person ru: 66.7, wanted 92',
    ])
  })
})

describe('accuracy', () => {
  const baseline = readBaseline()
  const sets = baseline ? measureSets(openReader()) : []

  function fallen(name: string): string[] {
    const before = baseline?.sets[name]
    const measured = sets.find((set) => set.name === name)?.measured
    return before && measured ? fallsOf(measured, before) : []
  }

  it.skipIf(!baseline)('of the golden texts has not fallen', () => {
    expect(fallen('golden')).toEqual([])
  })

  it.skipIf(!baseline || !hasPublished)('of the texts beside the repository has not fallen', () => {
    expect(fallen('published')).toEqual([])
  })
})
