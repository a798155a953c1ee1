import { describe, expect, it } from 'vitest'
import { countryAsListed, PARTNER_STATES } from './country-names.js'
import { SCREEN_LANGUAGES, screenWords } from './screen.js'

it('has a name for every state in every language of the pages', () => {
  const names = SCREEN_LANGUAGES.map((language) => screenWords(language).countries.LT)
  expect(names).toEqual(expect.arrayContaining(['Литва', 'Litva', 'Lithuania']))
  for (const language of SCREEN_LANGUAGES)
    for (const code of PARTNER_STATES) expect(screenWords(language).countries[code]).not.toBe(code)
})

it('lets no territory be chosen as a party', () => {
  expect(PARTNER_STATES).toContain('LT')
  expect(PARTNER_STATES).not.toContain('AQ')
})

describe('a state named in a text', () => {
  it.each([
    ['SK', 'ru', 'Словакию', 'Словакия'],
    ['KG', 'ru', 'Киргизией', 'Киргизия'],
    ['RU', 'ru', 'Российской Федерации', 'Российская Федерация'],
    ['UZ', 'uz-Latn', 'O‘zbekistonga', 'Oʻzbekiston'],
    ['KZ', 'kk-Cyrl', 'Қазақстаннан', 'Қазақстан'],
    ['SK', 'en', 'Slovakia', 'Slovakia'],
    ['KZ', 'ru', 'нашу страну', 'нашу страну'],
  ])('of %s in %s is listed for %s as %s', (code, form, words, listed) => {
    expect(countryAsListed(code, words, form)).toBe(listed)
  })
})
