import { describe, expect, it } from 'vitest'
import { type MarkName, marksOf, suffixLemmatiser } from '../../morphology/index.js'
import { UZ_ENDINGS } from './endings.js'

const lemmatise = suffixLemmatiser(UZ_ENDINGS)

function firstOf(word: string) {
  return lemmatise(word)[0]
}

function has(word: string, lemma: string, ...marks: MarkName[]): boolean {
  const wanted = marksOf(...marks)
  return lemmatise(word).some((one) => one.lemma === lemma && (one.marks & wanted) === wanted)
}

describe('Uzbek endings', () => {
  it.each([
    ['loyihalarining', 'loyiha'],
    ['choragida', 'chorak'],
    ['shahrida', 'shahar'],
    ['muhimligini', 'muhimlik'],
    ['dollardan', 'dollar'],
    ['imzolandi', 'imzolamoq'],
    ['berilgan', 'bermoq'],
    ['etkazishga', 'etkazmoq'],
    ['oʻsganini', 'oʻsmoq'],
    ['kengaymoqda', 'kengaymoq'],
    ['oʻtkaziladi', 'oʻtkazmoq'],
    ['taʻkidlashdi', 'taʻkidlamoq'],
  ])('finds the dictionary form of %s', (word, lemma) => {
    expect(firstOf(word)?.lemma).toBe(lemma)
  })

  it('marks the cases, the possessive as neuter and the ablative as instrumental', () => {
    expect(has('portda', 'port', 'noun', 'locative')).toBe(true)
    expect(has('portga', 'port', 'noun', 'dative')).toBe(true)
    expect(has('portdan', 'port', 'noun', 'instrumental')).toBe(true)
    expect(has('porti', 'port', 'noun', 'nominative', 'neuter')).toBe(true)
  })

  it('tells finite verbs, participles, nouns of action and converbs', () => {
    expect(has('qurdi', 'qurmoq', 'verb', 'past')).toBe(true)
    expect(has('quriladi', 'qurmoq', 'verb', 'future', 'passive')).toBe(true)
    expect(has('qurilgan', 'qurmoq', 'participle', 'past', 'passive')).toBe(true)
    expect(has('qurishni', 'qurmoq', 'infinitive', 'accusative')).toBe(true)
    expect(has('qurib', 'qurmoq', 'gerund')).toBe(true)
    expect(has('qurmoqchi', 'qurmoq', 'short', 'future')).toBe(true)
  })

  it('gives a denied verb a dictionary form of its own', () => {
    expect(lemmatise('qurmadi').map(({ lemma }) => lemma)).not.toContain('qurmoq')
    expect(has('qurilmadi', 'qurilmamoq', 'verb', 'past')).toBe(true)
    expect(lemmatise('qurilmadi')[0]?.lemma).toBe('qurilmamoq')
    expect(lemmatise('imzolanmagan').map(({ lemma }) => lemma)).not.toContain('imzolamoq')
  })
})
