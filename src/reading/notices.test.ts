import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contractOf, editionOf } from '../statements/index.js'
import { makeReader } from './reader.js'

const dictionary = readFileSync(new URL('../../dist/dictionaries/ru.bin', import.meta.url))
const made = makeReader({ ru: dictionary })

const ORDER = 'Президенты поручили ускорить строительство моста.'

function read(text: string, lang?: string) {
  if (!made.ok) throw new Error(made.problem.message)
  const document = { id: 'example', text, date: '2025-03-29', ...(lang ? { lang } : {}) }
  const { statements, mentions, problems, remainder } = contractOf(
    made.value.read(editionOf(document)),
    document,
  )
  for (const { start, end, quote } of [...statements, ...mentions]) expect(text.slice(start, end)).toBe(quote)
  const kinds = statements.map(({ kind }) => kind)
  return { codes: problems.map(({ code }) => code), kinds, statements, mentions, remainder }
}

describe('bad input is read on, and what is odd is told', () => {
  it('says nothing of a good text', () => {
    expect(read(`${ORDER} Товарооборот вырос на 14 процентов.`).codes).toEqual([])
  })

  it('reads the words of a page given as its source, in their language', () => {
    const page = `<!DOCTYPE html><html><head><style>p{color:red}</style></head><body><p>${ORDER}</p></body></html>`
    const { codes, kinds } = read(page)
    expect(codes).toEqual(['invalid.markup-text'])
    expect(kinds).toEqual(['commitment'])
  })

  it('tells the bytes of a PDF document apart', () => {
    expect(read(`%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n${ORDER}`).codes).toContain(
      'invalid.pdf-text',
    )
  })

  it('tells where a word mixes alphabets, and reads the other sentences', () => {
    const { codes, kinds } = read(`Прeзиденты пoручили построить дорогу. ${ORDER}`)
    expect(codes).toEqual(['invalid.mixed-scripts'])
    expect(kinds).toEqual(['commitment'])
  })

  it('takes words joined by a hyphen for no mixture', () => {
    expect(read(`${ORDER} Открыт IT-парк.`, 'ru').codes).toEqual([])
  })

  it('reads over marks that turn the direction', () => {
    const { codes, kinds } = read('Президенты \u202eпоручили\u202c ускорить строительство моста.')
    expect([codes, kinds]).toEqual([['invalid.direction-marks'], ['commitment']])
  })

  it('reads a megabyte without a stop', () => {
    const { codes, remainder } = read('мост и дорога '.repeat(40_000))
    expect(codes).toContain('invalid.long-sentence')
    expect(remainder).toHaveLength(1)
  })

  it('keeps a number of four hundred digits as words', () => {
    const { codes, mentions } = read(`Товарооборот вырос на ${'9'.repeat(400)} процентов.`)
    expect(codes).toEqual(['invalid.long-number'])
    expect(mentions.filter(({ kind }) => kind === 'percent')).toEqual([])
  })

  it.each(['31 февраля 2026 года', '12.13.2026', '30.02.2026'])('keeps the day %s as words', (day) => {
    const { codes, statements } = read(`Президенты договорились построить мост до ${day}.`)
    expect(codes).toEqual(['invalid.calendar-day'])
    expect(statements.flatMap(({ slots }) => slots.filter(({ name }) => name === 'due'))).toEqual([])
  })

  it('takes no part of such a day for a day of its own', () => {
    const { codes, mentions } = read('The presidents agreed to build a bridge by 2026-13-05.', 'en')
    expect([codes, mentions.filter(({ kind }) => kind === 'date')]).toEqual([['invalid.calendar-day'], []])
  })

  it('keeps a percentage above ten thousand and asks to look again', () => {
    const { codes, mentions } = read('Товарооборот вырос на 25 000 процентов.')
    expect(codes).toEqual(['invalid.large-percent'])
    expect(mentions).toMatchObject([{ kind: 'percent', value: '25000' }])
  })

  it('tells a currency that is not known', () => {
    expect(read(`${ORDER} Портфель составил 5 млрд XQZ.`, 'ru').codes).toEqual(['invalid.currency'])
    expect(read(`${ORDER} Портфель составил 5 млрд USD.`, 'ru').codes).toEqual([])
  })
})
