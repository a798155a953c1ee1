import { describe, expect, it } from 'vitest'
import { proposeMentions } from './match.js'
import type { Sayable } from './matching/traits.js'

/** A statement that is told by its quote alone. */
function said(quote: string, language: string, more: Partial<Sayable> = {}): Sayable {
  return {
    quote,
    language: language as Sayable['language'],
    pair: 'UZ-KZ' as Sayable['pair'],
    slots: [],
    ...more,
  }
}

const HUB = said('Договорились построить логистический центр в Сырдарьинской области', 'ru')

describe('proposals of restatements', () => {
  it('find the promise in the other script and in other languages', () => {
    const others = [
      said('Сирдарё вилоятида логистика марказини қуришга келишиб олинди', 'uz-Cyrl'),
      said('Сырдария облысында логистика орталығын салуға уағдаласты', 'kk-Cyrl'),
      said('They agreed to build a logistics hub in the Syrdarya region', 'en'),
    ]
    for (const other of others) {
      const [best] = proposeMentions(other, [HUB])
      expect(best).toMatchObject({ candidate: HUB, isLikely: true })
      expect(best?.reasons.find(({ kind }) => kind === 'place')?.speaks).toBe('for')
    }
  })

  it('give the reasons in the words of the later statement', () => {
    const later = said('Условились возвести логистический комплекс в Сырдарьинской области', 'ru')
    expect(proposeMentions(later, [HUB])[0]?.reasons).toEqual([
      { kind: 'parties', speaks: 'for', words: ['UZ', 'KZ'] },
      { kind: 'place', speaks: 'for', words: ['Сырдарьинской области'] },
      { kind: 'act', speaks: 'for', words: ['возвести'] },
      { kind: 'subject', speaks: 'for', words: ['логистический комплекс'] },
    ])
  })

  it.each([
    [
      'another place',
      'place',
      said('Договорились построить логистический центр в Акмолинской области', 'ru'),
    ],
    ['another pair', 'parties', { ...HUB, pair: 'TJ-KG' as Sayable['pair'] }],
  ])('hold %s against it', (_, kind, later) => {
    const [best] = proposeMentions(later, [HUB])
    expect(best?.isLikely).toBe(false)
    expect(best?.reasons.find((reason) => reason.kind === kind)?.speaks).toBe('against')
  })

  it('leave out what shares nothing, and put the likelier first', () => {
    const bank = said('Central banks were told to accept payment cards', 'en', { pair: null })
    const far = said('Построить логистический центр в Туркестанской области', 'ru')
    const found = proposeMentions({ ...HUB, pair: null }, [bank, far, HUB])
    expect(found.map(({ candidate }) => candidate)).toEqual([HUB, far])
  })

  it('say nothing of words in a language nobody told, but see places and names', () => {
    const later = said('Логистика в Сырдарьинской области у станции Хорезмабад', 'de')
    const kinds = proposeMentions(later, [HUB])[0]?.reasons.map(({ kind }) => kind)
    expect(kinds).toContain('place')
    expect(kinds).not.toContain('subject')
  })
})
