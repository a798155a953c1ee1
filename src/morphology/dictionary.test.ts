import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dictionaryLemmatiser } from './dictionary.js'
import { readDictionary } from './dictionary-file.js'
import { type Analysis, type Lemmatiser, type MarkName, marksOf } from './lemma.js'

function openLemmatiser(): Lemmatiser {
  const read = readDictionary(readFileSync(new URL('../../dist/dictionaries/ru.bin', import.meta.url)))
  if (!read.ok) throw new Error(read.problem.message)
  return dictionaryLemmatiser(read.value)
}

const lemmatise = openLemmatiser()

/** Whether a word can be this form of this dictionary word. */
function isForm(word: string, lemma: string, ...marks: MarkName[]): boolean {
  const wanted = marksOf(...marks)
  return lemmatise(word).some((one) => one.lemma === lemma && (one.marks & wanted) === wanted)
}

describe('the Russian lemmatiser', () => {
  it.each<[string, string, ...MarkName[]]>([
    ['поручения', 'поручение', 'noun', 'accusative', 'plural', 'neuter'],
    ['президентами', 'президент', 'noun', 'instrumental', 'plural'],
    ['дали', 'дать', 'verb', 'plural', 'past'],
    ['дали', 'даль', 'noun', 'genitive', 'singular'],
    ['введено', 'ввести', 'participle', 'short', 'passive', 'neuter'],
    ['региональной', 'региональный', 'adjective', 'dative', 'singular', 'feminine'],
    ['году', 'год', 'noun', 'locative', 'singular'],
    ['люди', 'человек', 'noun', 'nominative', 'plural'],
  ])('knows that %s may be of %s', (word, lemma, ...marks) => {
    expect(isForm(word, lemma, ...marks)).toBe(true)
  })

  it('puts the likelier reading first', () => {
    expect(lemmatise('дали')[0]?.lemma).toBe('дать')
    expect(lemmatise('стали')[0]?.lemma).toBe('стать')
  })

  it('reads ё and е alike', () => {
    expect(lemmatise('орёл')).toEqual(lemmatise('орел'))
    expect(isForm('елки', 'елка', 'noun', 'genitive')).toBe(true)
    expect(isForm('отчетов', 'отчет', 'noun', 'genitive', 'plural')).toBe(true)
  })

  it('takes compounds apart: both parts inflected, or the last only', () => {
    expect(isForm('странах-участницах', 'страна-участница', 'noun', 'locative', 'plural')).toBe(true)
    expect(isForm('премьер-министров', 'премьер-министр', 'noun', 'genitive', 'plural')).toBe(true)
    expect(isForm('узбекско-казахстанских', 'узбекско-казахстанский', 'adjective', 'plural')).toBe(true)
    expect(isForm('по-новому', 'по-новому', 'adverb')).toBe(true)
    expect(isForm('по-цифровому', 'по-цифровому', 'adverb')).toBe(true)
    expect(isForm('давай-ка', 'давать', 'verb')).toBe(true)
  })

  it('reads a word it lacks as the one that is declined like it', () => {
    const read = readDictionary(readFileSync(new URL('../../dist/dictionaries/ru.bin', import.meta.url)))
    const like = read.ok ? dictionaryLemmatiser(read.value, [['хоким', 'министр']]) : undefined
    const isNoun = ({ lemma, marks }: Analysis, ...names: MarkName[]) =>
      lemma === 'хоким' && (marks & marksOf('noun', ...names)) === marksOf('noun', ...names)
    expect(like?.('хоким').every((one) => isNoun(one, 'nominative', 'singular'))).toBe(true)
    expect(like?.('хокимов').some((one) => isNoun(one, 'accusative', 'plural'))).toBe(true)
    expect(like?.('хокимовский').some((one) => isNoun(one))).toBe(false)
  })

  it('reads a known word behind a known prefix, and guesses others by their ending', () => {
    expect(isForm('авиарейсы', 'авиарейс', 'noun', 'plural')).toBe(true)
    expect(isForm('нефтехимии', 'нефтехимия', 'noun', 'genitive', 'singular')).toBe(true)
    expect(isForm('цифровизацией', 'цифровизация', 'noun', 'instrumental')).toBe(true)
  })

  it.each(['', '-', '--', '-то', 'xyz', 'oʻzbek', 'а'.repeat(10_000), '\ud800', `${'не'.repeat(5000)}-то`])(
    'answers for odd words too (%#)',
    (word) => {
      expect(lemmatise(word).length).toBeGreaterThan(0)
    },
  )

  it('always answers, the same each time, and gives no analysis twice', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя-’q7') })
    fc.assert(
      fc.property(letters, (word) => {
        const analyses = lemmatise(word)
        const keys = analyses.map(({ lemma, marks }) => `${lemma} ${marks}`)
        expect(keys.length).toBeGreaterThan(0)
        expect(new Set(keys).size).toBe(keys.length)
        expect(openedAgain(word)).toEqual(analyses)
      }),
    )
  })
})

const openedAgain = openLemmatiser()
