import { describe, expect, it } from 'vitest'
import type { EndingTable } from './ending-table.js'
import { type MarkName, marksOf } from './lemma.js'
import { suffixLemmatiser } from './suffixes.js'

/** A small made-up grammar: plural, then case, from the end inwards. */
const TABLE: EndingTable = {
  minimumStem: 2,
  chains: [
    {
      marks: ['noun'],
      layers: [
        {
          endings: [
            { forms: 'da|ta', marks: ['locative'] },
            { forms: 'i', marks: ['genitive'], mend: [['g', 'k']] },
          ],
          bare: ['nominative'],
        },
        { endings: [{ forms: 'lar|ler', marks: ['plural'] }], bare: ['singular'] },
      ],
    },
    {
      marks: ['verb'],
      layers: [{ endings: [{ forms: 'di', marks: ['past'], after: 'aeiou' }], required: true }],
      lemma: { add: 'moq' },
    },
  ],
  whole: ['dalalar'],
  known: ['toglar', 'oq'],
  irregular: { bizlar: { lemma: 'biz', marks: ['pronoun', 'plural'] } },
}

const lemmatise = suffixLemmatiser(TABLE)

function has(word: string, lemma: string, ...marks: MarkName[]): boolean {
  return lemmatise(word).some((one) => one.lemma === lemma && one.marks === marksOf(...marks))
}

describe('suffixLemmatiser', () => {
  it('strips endings layer by layer and says what a bare word is', () => {
    expect(has('bozorlarda', 'bozor', 'noun', 'locative', 'plural')).toBe(true)
    expect(has('bozorda', 'bozor', 'noun', 'locative', 'singular')).toBe(true)
    expect(has('kitoblar', 'kitob', 'noun', 'nominative', 'plural')).toBe(true)
  })

  it('puts the most stripped first and the word as it stands last', () => {
    expect(lemmatise('bozorlarda')[0]?.lemma).toBe('bozor')
    expect(lemmatise('bozorlarda').at(-1)).toEqual({ lemma: 'bozorlarda', marks: 0 })
  })

  it('mends a letter that changed before an ending', () => {
    expect(has('kopragi', 'koprak', 'noun', 'genitive', 'singular')).toBe(true)
  })

  it('makes the dictionary form of a verb, where the ending may stand', () => {
    expect(has('boshladi', 'boshlamoq', 'verb', 'past')).toBe(true)
    expect(has('ketdi', 'ketmoq', 'verb', 'past')).toBe(false)
  })

  it('strips nothing of words that only look inflected, nor below the shortest stem', () => {
    expect(lemmatise('dalalar')).toEqual([{ lemma: 'dalalar', marks: 0 }])
    expect(lemmatise('alar').map(({ lemma }) => lemma)).toEqual(['alar'])
  })

  it('prefers dictionary forms it knows', () => {
    expect(lemmatise('toglarda')[0]?.lemma).toBe('toglar')
  })

  it('gives irregular words their own form', () => {
    expect(lemmatise('bizlar')[0]).toEqual({ lemma: 'biz', marks: marksOf('pronoun', 'plural') })
  })

  it('stays small where every ending may have stood after anything', () => {
    const restore = [...'abcdefgh'].map((letter) => `${letter}x`)
    const layer = { endings: [{ forms: 'x', marks: [], restore }] }
    const ways = suffixLemmatiser({ minimumStem: 1, chains: [{ marks: [], layers: Array(4).fill(layer) }] })
    expect(ways('qxx').length).toBeLessThan(100)
  })
})
