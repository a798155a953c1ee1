import { describe, expect, it } from 'vitest'
import { screenWords } from '../../../languages/index.js'
import { markupOf } from '../../layout/markup.js'
import { makeScreen } from '../../screen.js'
import { tradeExamples } from './examples.js'
import { TradePage } from './page.js'
import { viewOf } from './view.js'

const screen = makeScreen({
  ...{ language: 'en', words: screenWords('en'), path: '/', request: 'r', formKey: 'k' },
  ...{ actor: 'a', keeps: true, version: '1' },
})

function example(name: string) {
  const view = tradeExamples[name]
  if (view === undefined) throw new Error(name)
  return view
}

/** The section of product groups as text, a row a line. */
function told(name: string): string {
  const markup = markupOf(TradePage({ view: example(name), chart: null, screen }))
  const section = /<section aria-labelledby="groups">.*?<\/section>/s.exec(markup)?.[0] ?? ''
  return section
    .replaceAll('</tr>', '\n')
    .replaceAll(/<[^>]+>/g, '|')
    .replaceAll(/\|+/g, '|')
    .replaceAll('\u00a0', ' ')
}

describe('product groups of the trade of a pair', () => {
  it('are those of the latest year that any side told', () => {
    const { groups } = example('groups')
    expect(groups?.period).toBe('2024')
    expect(groups?.lines.map(({ product, direction }) => [product, direction])).toEqual([
      ['section-02', 'UZ>KZ'],
      ['section-15', 'KZ>UZ'],
      ['section-15', 'UZ>KZ'],
    ])
  })

  it('are of the latest period when nobody told a whole year', () => {
    const [line] = example('groups').groupMirrors
    const months = ['2025-02', '2025-01'].flatMap((period) => (line ? [{ ...line, period }] : []))
    expect(viewOf({ ...example('groups'), groupMirrors: months }).groups?.period).toBe('2025-02')
  })

  it('stand beside each other by name with source and gap, and with no data where a side is silent', () => {
    const text = told('groups')
    expect(text).toContain('As published for 2024')
    expect(text).toMatch(
      /vegetable products\|from Uzbekistan to Kazakhstan, goods\|310.5 million USD\|February 2025, \|An example office\|298 million USD\|[^|]*2025, \|Another example office\|12.5 million USD\|/,
    )
    expect(text).toMatch(
      /base metals and articles of them\|from Kazakhstan to Uzbekistan, goods\|540 million USD\|.*\|no data\|–\|–\|/,
    )
    expect(text).not.toContain('280')
  })

  it('are added up by side and direction as far as they were told, apart from the turnover', () => {
    const text = told('groups')
    expect(text).toContain(
      'Uzbekistan, from Uzbekistan to Kazakhstan, goods: 310.5 million USD (1 of 21 groups told)',
    )
    expect(text).toContain(
      'Kazakhstan, from Uzbekistan to Kazakhstan, goods: 373.25 million USD (2 of 21 groups told)',
    )
    expect(text).toContain('neither is reckoned from the other')
    expect(example('groups').lines).toEqual(example('chart').lines)
  })

  it('say what to do when there are none, or that none was published by the day', () => {
    expect(told('chart')).toContain('No series by product group yet. Load a file or name a source.')
    expect(told('unpublished')).toContain('Nothing by product group had been published by that day.')
  })
})
