import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ContractReading, contractOf, editionOf } from '../../../src/statements/index.js'
import { openReader } from '../reader.js'
import { type NamingSentence, namingSentences, wrongNames } from './named.js'

const DAY = '2026-03-10'
const sentences = namingSentences()
let readings: ReadonlyMap<string, ContractReading> = new Map()

beforeAll(() => {
  const reader = openReader()
  const read = ({ name, lang, text }: NamingSentence) => {
    const document = { id: name, lang, text, date: DAY }
    return contractOf(reader.read(editionOf(document)), document)
  }
  readings = new Map(sentences.map((one) => [one.name, read(one)]))
})

const wrong = (one: NamingSentence) => wrongNames(one, readings.get(one.name)?.mentions ?? [])

function share(of: readonly NamingSentence[]): string {
  return `${of.filter((one) => wrong(one).length === 0).length} of ${of.length}`
}

afterAll(() => {
  for (const lang of new Set(sentences.map((one) => one.lang))) {
    const all = sentences.filter((one) => one.lang === lang)
    const aside = all.filter(({ isAside }) => isAside)
    console.log(`${lang}: all named right in ${share(all)}, of these set aside ${share(aside)}`)
  }
})

describe('names, dates, sums and counts', () => {
  it('are found with their exact words and values, but in sentences known as misread', () => {
    const misses = sentences.filter((one) => !one.isMisread && wrong(one).length > 0)
    expect(misses.map((one) => [one.name, one.text, ...wrong(one)].join('\n  '))).toEqual([])
  })

  it('that are known as misread are', () => {
    const mended = sentences.filter((one) => one.isMisread && wrong(one).length === 0)
    expect(mended.map(({ name }) => name)).toEqual([])
  })
})
