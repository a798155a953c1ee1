import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editionOf } from '../../statements/index.js'
import { makeReader } from '../reader.js'

const dictionary = new URL('../../../dist/dictionaries/ru.bin', import.meta.url)
const reader = makeReader({ ru: readFileSync(dictionary) })
if (!reader.ok) throw new Error(reader.problem.message)
const { value: read } = reader

function duesOf(text: string): string[] {
  const { statements } = read.read(editionOf({ id: 'dues', text, date: '2026-05-22' }))
  return statements.flatMap(({ slots }) =>
    slots.filter(({ name }) => name === 'due').map(({ value }) => value.text),
  )
}

describe('years beside the word for a text', () => {
  it.each([
    'Стороны договорились принять программу сотрудничества на 2027–2030 годы.',
    'The sides agreed to adopt a programme of cooperation for 2027–2030.',
    'Tomonlar 2027–2030-yillarga moʻljallangan dasturni qabul qilishga kelishib oldi.',
    'Тараптар 2027–2030 жылдарға арналған бағдарламаны қабылдауға келісті.',
  ])('are its term and no due: %s', (text) => {
    expect(duesOf(text)).toEqual([])
  })

  it.each([
    'Президенты договорились реализовать соглашение в 2027–2028 годах.',
    'The presidents agreed to implement the agreement in 2027–2028.',
  ])('are a due where something is done in them: %s', (text) => {
    expect(duesOf(text)).toEqual(['2027/2028'])
  })
})

describe('a due in a text without a day of publication', () => {
  it.each([
    ['Министры договорились до 1 мая открыть мост.', 'до 1 мая'],
    ['The ministers agreed to open a bridge by 1 May.', 'by 1 May'],
    ['Министрлер көпірді 1 мамырға дейін ашуға келісті.', '1 мамырға дейін'],
  ])('has the words that make it one, and no year: %s', (text, words) => {
    const { statements } = read.read(editionOf({ id: 'undated', text }))
    const dues = statements.flatMap(({ slots }) => slots.filter(({ name }) => name === 'due'))
    expect(dues.map(({ value, quote }) => [value.text, quote])).toEqual([['../XXXX-05-01', words]])
  })
})

describe('two verbs that share what they are done to', () => {
  const quotesOf = (text: string) =>
    read.read(editionOf({ id: 'acts', text, date: '2026-05-22' })).statements.map(({ quote }) => quote)

  it.each([
    'Президент поручил разработать и утвердить программу до конца года',
    'The ministers agreed to prepare and sign a programme by May',
  ])('make one act: %s', (text) => {
    expect(quotesOf(`${text}.`)).toEqual([text])
  })

  it.each([
    'Стороны договорились построить мост и открыть консульство.',
    'The ministers agreed to build a bridge and open a consulate.',
  ])('make two where each has words of its own: %s', (text) => {
    expect(quotesOf(text)).toHaveLength(2)
  })
})

describe('what is denied', () => {
  it.each([
    ['Узбекистан не будет повышать пошлины.', 'Узбекистан не будет повышать пошлины'],
    ['Стороны не возражают против визита.', 'не возражают против визита'],
  ])('is denied in the act too: %s', (text, act) => {
    const { statements } = read.read(editionOf({ id: 'denied', text, date: '2026-05-22' }))
    const acts = statements.flatMap(({ slots }) => slots.filter(({ name }) => name === 'act'))
    expect(acts.map(({ value }) => value.text)).toEqual([act])
  })
})
