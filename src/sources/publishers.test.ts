import { describe, expect, it } from 'vitest'
import { otherEditions, publisherOf } from './publishers.js'

describe('a readout that a site numbers alike in all its languages', () => {
  it.each([
    ['ru', ['uz', 'oz', 'en']],
    ['uz', ['ru', 'oz', 'en']],
    ['oz', ['ru', 'uz', 'en']],
    ['en', ['ru', 'uz', 'oz']],
  ])('under %s leads to the others', (language, others) => {
    for (const host of ['https://president.uz', 'https://www.president.uz', 'http://president.uz']) {
      const found = otherEditions(`${host}/${language}/lists/view/7654`)
      expect(found).toEqual(others.map((other) => [other, `${host}/${other}/lists/view/7654`]))
    }
  })

  it('leads to all four from a language that the site does not have', () => {
    const found = otherEditions('https://president.uz/de/lists/view/7654').map(([language]) => language)
    expect(found).toEqual(['ru', 'uz', 'oz', 'en'])
  })

  it('is not taken along with what stands behind the address', () => {
    const [, [, address] = []] = otherEditions('https://president.uz/ru/lists/view/7654?page=2#part')
    expect(address).toBe('https://president.uz/oz/lists/view/7654')
  })

  it.each([
    'https://president.uz/ru/lists/view/',
    'https://president.uz/ru/lists/view/7654/more',
    'https://president.uz/ru/lists/view/7654a',
    'https://president.uz/russian/lists/view/7654',
    'https://president.uz/ru/pages/view/7654',
    'https://president.uz/',
    'https://president.uz.example/ru/lists/view/7654',
    'https://notpresident.uz/ru/lists/view/7654',
    'https://akorda.kz/ru/lists/view/7654',
    'ru/lists/view/7654',
  ])('is not seen in %s', (address) => {
    expect(otherEditions(address)).toEqual([])
  })
})

it('the state that publishes is told by the host and what lies below it, and by nothing else', () => {
  const told = {
    ...{ 'https://president.uz/ru': 'UZ', 'https://press.mfa.uz/': 'UZ', 'https://www.akorda.kz/kz': 'KZ' },
    ...{ 'https://primeminister.kz/': 'KZ', 'https://akorda.kz.example/': '', 'https://myakorda.kz/': '' },
    ...{ 'https://press.example/?from=president.uz': '', '': '' },
  }
  for (const [address, party] of Object.entries(told))
    expect([address, publisherOf(address)]).toEqual([address, party])
})
