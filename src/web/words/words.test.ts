import { describe, expect, it } from 'vitest'
import { SCREEN_LANGUAGES, screenWords } from '../../languages/index.js'
import { pathWith, webAddress } from './addresses.js'
import { writeDate, writeInstant } from './dates.js'
import { writeNumber } from './numbers.js'
import { makeSay } from './say.js'

const english = { words: screenWords('en').dates, say: makeSay('en') }
const russian = { words: screenWords('ru').dates, say: makeSay('ru') }
const inEnglish = (edtf: string) => writeDate(edtf, english.words, english.say)
const inRussian = (edtf: string) => writeDate(edtf, russian.words, russian.say)

describe('dates in words', () => {
  it.each([
    ['2025-03-29', '29\u00a0March\u00a02025', '29\u00a0марта 2025\u00a0года'],
    ['2025-03', 'March\u00a02025', 'март 2025\u00a0года'],
    ['2025', '2025', '2025\u00a0год'],
    ['2025-22', 'summer\u00a02025', 'лето 2025\u00a0года'],
    ['XXXX-03-29', '29\u00a0March, year not said', '29\u00a0марта, год не назван'],
    ['XXXX-03', 'March, year not said', 'март, год не назван'],
    ['../2026-12-31', 'by 31\u00a0December\u00a02026', 'до 31\u00a0декабря 2026\u00a0года'],
    ['../2026-12', 'by December\u00a02026', 'до декабря 2026\u00a0года'],
    ['2025-23/..', 'from autumn\u00a02025 on', 'с осени 2025\u00a0года'],
    ['2025/2027', '2025–2027', '2025–2027\u00a0годы'],
    [
      '2025-03/2025-05',
      'March\u00a02025\u00a0– May\u00a02025',
      'март 2025\u00a0года\u00a0– май 2025\u00a0года',
    ],
    ['2025-03?', 'March\u00a02025 (uncertain)', 'март 2025\u00a0года (неточно)'],
  ])('writes %s as the language does', (edtf, en, ru) => {
    expect([inEnglish(edtf), inRussian(edtf)]).toEqual([en, ru])
  })

  it.each(['', 'soon', '2025-13', '2025-03-29T10', '../..', '1/2/3'])('shows ‘%s’ as it is', (odd) => {
    expect(inEnglish(odd)).toBe(odd)
  })

  it('gives an instant with its zone', () => {
    const written = writeInstant('2026-11-25T19:13:40.000Z', english.words, english.say)
    expect(written).toBe('25\u00a0November\u00a02026, 19:13 UTC')
  })
})

describe('numbers', () => {
  it.each([
    ['4000000000', '4,000,000,000', '4\u00a0000\u00a0000\u00a0000'],
    ['1234.50', '1,234.50', '1234,50'],
    ['-14.3', '−14.3', '−14,3'],
    ['12a', '12a', '12a'],
  ])('groups %s', (plain, en, ru) => {
    expect([writeNumber(plain, english.words), writeNumber(plain, russian.words)]).toEqual([en, ru])
  })
})

describe('plural', () => {
  const { statements } = screenWords('ru').reading

  it('follows the Russian rule for every count up to 200', () => {
    const formOf = (count: number) => russian.say(statements, { count }).replace(/^\d+ /, '')
    for (let count = 1; count <= 200; count++) {
      const [tens, ones] = [Math.floor(count / 10) % 10, count % 10]
      const few = ones >= 2 && ones <= 4 ? 'утверждения' : 'утверждений'
      const expected = tens === 1 ? 'утверждений' : ones === 1 ? 'утверждение' : few
      expect(`${count} ${formOf(count)}`).toBe(`${count} ${expected}`)
    }
  })

  it('throws when a value is missing, for that is a bug of the page', () => {
    expect(() => russian.say(statements, {})).toThrow()
  })

  it('treats markup in values as text', () => {
    expect(english.say('of {subject}', { subject: '<b>{x}</b>' })).toBe('of <b>{x}</b>')
  })
})

describe('addresses', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.b/', '//a.b', 'nonsense', 'https://u:p@a.b/'])(
    'refuses %s as a link',
    (text) => expect(webAddress(text)).toBeNull(),
  )

  it('leaves empty parts out of a query and escapes the rest', () => {
    expect(pathWith('/register', { q: 'a&b=ж', kind: null, page: '' })).toBe('/register?q=a%26b%3D%D0%B6')
  })

  it('has words for the same things in every language', () => {
    expect(SCREEN_LANGUAGES.map((language) => screenWords(language).frame.name)).toEqual([
      'Kelisim',
      'Kelisim',
    ])
  })
})
