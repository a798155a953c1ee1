import { describe, expect, it } from 'vitest'
import bodies from '../../../data/bodies.json' with { type: 'json' }
import countries from '../../../data/countries.json' with { type: 'json' }
import parties from '../../../data/parties.json' with { type: 'json' }
import persons from '../../../data/persons.json' with { type: 'json' }
import regions from '../../../data/regions.json' with { type: 'json' }
import { entriesOf, knownPersons } from './data.js'

const FORMS = ['ru', 'uz-Latn', 'uz-Cyrl', 'kk-Cyrl', 'en'] as const
const codes = new Set(countries.map(({ code }) => code))

describe('the data of names', () => {
  it.each([
    ['countries', countries],
    ['regions', regions],
    ['parties', parties],
    ['bodies', bodies],
    ['persons', persons],
  ])('has no code twice in %s', (_, rows: readonly { code: string }[]) => {
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length)
  })

  it('has all states of ISO 3166-1, named in every form of writing', () => {
    expect(codes.size).toBe(249)
    for (const { names } of countries) for (const form of FORMS) expect(names[form].length).toBeGreaterThan(0)
  })

  it('has the regions of Uzbekistan and Kazakhstan', () => {
    const isoOf = (prefix: string) => regions.filter(({ code }) => code.startsWith(prefix)).length
    expect([isoOf('UZ-'), isoOf('KZ-')]).toEqual([14, 20])
  })

  it('names only states that exist in regions, parties and posts', () => {
    const named = [
      ...[...regions, ...parties].map((row) => ('country' in row ? row.country : undefined)),
      ...persons.flatMap(({ posts }) => posts.map((post) => ('country' in post ? post.country : undefined))),
    ]
    for (const code of named) if (code !== undefined) expect(codes).toContain(code)
  })

  it('has no name with blanks at its ends', () => {
    for (const form of FORMS)
      for (const { written } of entriesOf(form)) expect(written).toBe(written.trim().replace(/\s+/g, ' '))
  })
})

describe('entries', () => {
  it('give the code of a state and its name for a place', () => {
    const entries = entriesOf('kk-Cyrl')
    expect(entries.find(({ written }) => written === 'Өзбекстан')?.value).toBe('UZ')
    expect(entries.find(({ written }) => written === 'Шымкент')).toMatchObject({
      kind: 'place',
      country: 'KZ',
    })
  })

  it('leave the states to the countries', () => {
    const kinds = entriesOf('ru').filter(({ written }) => written === 'Казахстан')
    expect(kinds.map(({ kind }) => kind)).toEqual(['country'])
  })

  it('keep quotation marks out of the value', () => {
    const entry = entriesOf('ru').find(({ written }) => written === '«Росатом»')
    expect(entry?.value).toBe('Росатом')
  })
})

it('people are known by the office they hold, else by the last they held', () => {
  const offices = new Map(knownPersons('ru').map((person) => [`${person.given} ${person.surname}`, person]))
  expect(offices.get('Шавкат Мирзиёев')).toMatchObject({ office: 'president', country: 'UZ' })
  expect(offices.get('Владимир Норов')).toMatchObject({ office: 'minister', country: 'UZ' })
})
