import { describe, expect, it } from 'vitest'
import { lemmatise, suffixLemmatiser } from '../../morphology/index.js'
import { fold, makeFolding } from '../../text/index.js'
import { makeValueFinder } from '../../values/index.js'
import { EN_ENDINGS } from './endings.js'
import { EN_FOLDING } from './folding.js'
import { EN_VALUE_WORDS } from './value-words.js'

const lemmatiser = suffixLemmatiser(EN_ENDINGS)
const folding = makeFolding(EN_FOLDING)
const find = makeValueFinder(EN_VALUE_WORDS)

/** The values of a text published on 29 March 2025, each with its words. */
function read(text: string): string[] {
  const words = lemmatise(fold(text, folding), lemmatiser)
  return find(words, '2025-03-29').map(({ from, to, text: value, bound }) => {
    const quote = text.slice(words[from]?.start, words[to - 1]?.end)
    return `${quote} = ${value}${bound === 'exact' ? '' : ` ${bound}`}`
  })
}

describe('English dates', () => {
  it.each([
    ['held on March 11', 'March 11 = 2025-03-11'],
    ['on 29 March.', '29 March = 2025-03-29'],
    ['signed on April 4, 2024', 'April 4, 2024 = 2024-04-04'],
    ['on 3–4 April 2025', '3–4 April 2025 = 2025-04-03/2025-04-04'],
    ['between 1 and 3 April', 'between 1 and 3 April = 2025-04-01/2025-04-03'],
    ['the week of 9 April', 'the week of 9 April = 2025-04-07/2025-04-13'],
    ['in the week beginning 7 April', 'in the week beginning 7 April = 2025-04-07/2025-04-13'],
    ['in May', 'in May = 2025-05'],
    ['planned for May', 'May = 2025-05'],
    ['in 2021', 'in 2021 = 2021'],
    ['last year', 'last year = 2024'],
    ['next spring', 'next spring = 2026-21'],
    ['by 2030', 'by 2030 = ../2030'],
    ['before the end of 2026', 'before the end of 2026 = ../2026-12-31'],
    ['by the end of the year', 'by the end of the year = ../2025-12-31'],
    ['by mid-2027', 'by mid-2027 = ../2027-06-30'],
    ['since the start of the year', 'since the start of the year = 2025-01-01/2025-03-29'],
    ['next September', 'next September = 2025-09'],
    ['last September', 'last September = 2024-09'],
    ['in the coming months', 'in the coming months = 2025-03-29/..'],
    ['in the first half of 2026', 'in the first half of 2026 = 2026-01-01/2026-06-30'],
    ['in the first ten days of May', 'in the first ten days of May = 2025-05-01/2025-05-10'],
    ['between April 30 and May 2', 'between April 30 and May 2 = 2025-04-30/2025-05-02'],
    ['in the 1990s', 'in the 1990s = 1990/1999'],
    ['in the third quarter', 'in the third quarter = 2025-07-01/2025-09-30'],
    ['as early as October', 'as early as October = 2025-10'],
    ['in the first three quarters', 'in the first three quarters = 2024-01-01/2024-09-30'],
    ['over seven years', 'over seven years = 2018/2025'],
    ['within two months', 'within two months = 2025-03-29/2025-05-29'],
  ])('%s is read', (text, value) => {
    expect(read(text)).toEqual([value])
  })

  it('are not seen in the verb “may”', () => {
    expect(read('the sides may agree')).toEqual([])
  })
})

describe('English amounts', () => {
  it.each([
    ['$4.2 billion', '$4.2 billion = 4200000000 USD'],
    ['US$300 million', 'US$300 million = 300000000 USD'],
    ['more than 4 billion US dollars', '4 billion US dollars = 4000000000 USD above'],
    ['about 15 per cent', '15 per cent = 15 about'],
    ['half a billion dollars', 'half a billion dollars = 500000000 USD'],
    ['up to 12.5%', '12.5% = 12.5 up-to'],
    ['fifty-one cooperation projects', 'fifty-one cooperation projects = 51'],
    ['over 13,000 jobs', '13,000 jobs = 13000 above'],
    ['it exceeded 300', '300 = 300 above'],
    ['it doubled', 'doubled = 2'],
    ['1.5 times', '1.5 times = 1.5'],
    ['60 flights a week', '60 flights = 60'],
  ])('%s is read', (text, value) => {
    expect(read(text)).toEqual([value])
  })

  it('leave pairs of states and spans of time uncounted', () => {
    expect(read('the two countries waited three evenings')).toEqual([])
  })
})
