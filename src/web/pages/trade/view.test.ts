import { describe, expect, it } from 'vitest'
import { screenWords } from '../../../languages/index.js'
import { makeScreen } from '../../screen.js'
import { tradeExamples } from './examples.js'
import { axisSign, everyPeriod, inRuns, isOf } from './periods.js'
import { endsOf, findingOf, gapOf, missingText, pointsOf, valueText } from './texts.js'
import { type TradeView, viewOf } from './view.js'

const screen = makeScreen({
  ...{ language: 'en', words: screenWords('en'), path: '/', request: 'r', formKey: 'k' },
  ...{ actor: 'a', keeps: true, version: '1' },
})

function example(name: string): TradeView {
  const view = tradeExamples[name]
  if (view === undefined) throw new Error(name)
  return view
}

describe('periods', () => {
  it('are told apart by how they count time', () => {
    expect(isOf('year', '2025')).toBe(true)
    expect(isOf('month', '2025-03')).toBe(true)
    expect(isOf('cumulative', '2025-01/2025-03')).toBe(true)
    expect(isOf('cumulative', '2025-02')).toBe(false)
    expect(isOf('year', '2025-01/2025-06')).toBe(false)
  })

  it('stand without gaps, so that what was not published is to be seen', () => {
    expect(everyPeriod('year', ['2017', '2020'])).toEqual(['2017', '2018', '2019', '2020'])
    expect(everyPeriod('month', ['2024-11', '2025-02'])).toEqual(['2024-11', '2024-12', '2025-01', '2025-02'])
    expect(everyPeriod('cumulative', ['2024-01/2024-11', '2025-01/2025-02'])).toEqual([
      '2024-01/2024-11',
      '2025-01',
      '2025-01/2025-02',
    ])
    expect(everyPeriod('year', [])).toEqual([])
  })

  it('are gathered in runs', () => {
    expect(inRuns('year', ['2017', '2018', '2021'])).toEqual([
      ['2017', '2018'],
      ['2021', '2021'],
    ])
    expect(inRuns('cumulative', ['2024-01/2024-11', '2025-01'])).toHaveLength(1)
    expect(axisSign('2025-01/2025-03')).toBe('2025-03')
  })
})

describe('the trade of a pair', () => {
  it('is told by the last period that both sides report', () => {
    expect(findingOf(example('chart'), screen)).toBe(
      'For 2023, Uzbekistan reports 4,300\u00a0million USD and Kazakhstan reports 4,500\u00a0million USD: a gap of 200\u00a0million USD',
    )
    expect(gapOf(example('chart'), screen)).toBe('gap 200')
  })

  it('is told by what each side reported last when they share no period', () => {
    expect(findingOf(example('apart'), screen)).toContain('have not reported the same period yet')
    expect(gapOf(example('apart'), screen)).toBeNull()
    expect(findingOf(example('empty'), screen)).toContain('Nothing has been reported')
  })

  it('says of each side which periods it did not publish', () => {
    const view = example('chart')
    expect(missingText(view.missing[0], view, screen)).toBe('2021')
    expect(missingText(view.missing[1], view, screen)).toBe('2021–2022, 2024')
  })

  it('leaves a point empty and never fills it', () => {
    expect(pointsOf(example('chart')).find(({ label }) => label === '2021')).toEqual({
      label: '2021',
      first: null,
      second: null,
    })
    expect(endsOf(example('chart'), screen)).toEqual(['Uzbekistan\n4,300', 'Kazakhstan\n4,500'])
  })

  it('keeps exports and imports apart from the turnover', () => {
    expect(example('chart').others).toHaveLength(1)
    expect(example('chart').lines).toHaveLength(5)
  })

  it('takes the coverage that both sides tell when a period has two', () => {
    const { lines } = example('chart')
    const [alone] = lines
    const twice =
      alone === undefined ? [] : [{ ...alone, second: null, gap: null, coverage: 'unstated' }, alone]
    expect(viewOf({ ...example('chart'), mirrors: twice }).lines).toEqual([alone])
  })

  it('writes a unit it has no words for as it stands, whatever it holds', () => {
    expect(valueText('5', 'about', '{odd}', screen)).toBe('about 5\u00a0{odd}')
    expect(valueText(null, null, 'USD', screen)).toBe('–')
  })
})
