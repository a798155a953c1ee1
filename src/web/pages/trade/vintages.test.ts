import { describe, expect, it } from 'vitest'
import { screenWords } from '../../../languages/index.js'
import { markupOf } from '../../layout/markup.js'
import { makeScreen } from '../../screen.js'
import { tradeExamples } from './examples.js'
import { TradePage } from './page.js'

function englishScreen() {
  const words = screenWords('en')
  const asked = { language: 'en', words, path: '/', request: 'r', formKey: 'k', actor: 'A' } as const
  return makeScreen({ ...asked, keeps: true, version: 'v' })
}

describe('the days of publishing on the trade monitor', () => {
  it('are offered, the latest of them with the one that is shown, and counts the others', () => {
    const example = tradeExamples.chart
    if (example === undefined) throw new Error('no example')
    const vintages = Array.from({ length: 500 }, (_, at) => String(2500 - at))
    const view = { ...example, vintages, asked: { ...example.asked, knownOn: '2003' } }
    const text = markupOf(TradePage({ view, chart: null, screen: englishScreen() }))
    const offered = [...text.matchAll(/<option value="(\d+)"/g)].map(([, year]) => year)
    expect(offered).toEqual([...vintages.slice(0, 60), '2003'])
    expect(text).toMatch(/<option value="2003" selected/)
    expect(text).toMatch(/observations\?pair=UZ-KZ[^>]*>440 more/)
  })
})
