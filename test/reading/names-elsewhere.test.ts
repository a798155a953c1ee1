import { describe, expect, it } from 'vitest'
import { editionOf } from '../../src/statements/index.js'
import { openReader } from '../golden/reader.js'

const reader = openReader()

function mentionsIn(text: string, lang: string): string[] {
  const { mentions } = reader.read(editionOf({ id: 'x', text, lang, date: '2025-05-10' }))
  return mentions.map(({ kind, quote }) => `${kind} ${quote}`)
}

describe('somebody named in full elsewhere in the text', () => {
  const announced = 'Түркия Энергетика министрі Алпарслан Байрақтар келіссөз жүргізді.'

  it('is one name where the sentence itself tells nothing of him', () => {
    const told = mentionsIn(`${announced} Алпарслан Байрақтар жобаны қолдады.`, 'kk-Cyrl')
    expect(told.filter((one) => one.startsWith('person'))).toEqual([
      'person Алпарслан Байрақтар',
      'person Алпарслан Байрақтар',
    ])
  })

  it('takes no other word with a capital to his surname', () => {
    const told = mentionsIn(`${announced} Кездесуде Байрақтар жобаны қолдады.`, 'kk-Cyrl')
    expect(told.at(-1)).toBe('person Байрақтар')
  })
})

describe('a place before an office', () => {
  it('tells where somebody was and not whose office it is', () => {
    const told = mentionsIn('Астанада Энергетика министрі Ерлан Сағадиев келіссөз жүргізді.', 'kk-Cyrl')
    expect(told).toEqual(['place Астанада', 'post Энергетика министрі', 'person Ерлан Сағадиев'])
  })

  it('is a part of the office with the ending that describes', () => {
    const told = mentionsIn('Қазақстанның Астанадағы елшісі Ерлан Сағадиев келіссөз жүргізді.', 'kk-Cyrl')
    expect(told[0]).toBe('post Қазақстанның Астанадағы елшісі')
  })
})
