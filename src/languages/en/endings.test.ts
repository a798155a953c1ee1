import { describe, expect, it } from 'vitest'
import { MARK, suffixLemmatiser } from '../../morphology/index.js'
import { EN_ENDINGS } from './endings.js'

const lemmatise = suffixLemmatiser(EN_ENDINGS)

describe('English endings', () => {
  it.each([
    ['countries', 'country'],
    ['processes', 'process'],
    ["uzbekistan's", 'uzbekistan'],
    ['agreed', 'agree'],
    ['planned', 'plan'],
    ['held', 'hold'],
    ['emphasized', 'emphasise'],
    ['programs', 'programme'],
    ['meeting', 'meeting'],
    ['progress', 'progress'],
  ])('%s is first of all %s', (word, lemma) => {
    expect(lemmatise(word)[0]?.lemma).toBe(lemma)
  })

  it('mark a past form and a participle, and both where they are one word', () => {
    const marksOf = (word: string) => lemmatise(word)[0]?.marks ?? 0
    expect(marksOf('gave') & MARK.participle).toBe(0)
    expect(marksOf('given') & MARK.participle).not.toBe(0)
    expect(marksOf('signed') & (MARK.past | MARK.participle)).toBe(MARK.past | MARK.participle)
  })

  it('take a bare noun for a subject and a possessive for none', () => {
    const isSubject = (word: string) => ((lemmatise(word)[0]?.marks ?? 0) & MARK.nominative) !== 0
    expect(isSubject('leaders')).toBe(true)
    expect(isSubject("leader's")).toBe(false)
  })
})
