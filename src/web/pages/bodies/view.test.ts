import { describe, expect, it } from 'vitest'
import { screenWords } from '../../../languages/index.js'
import { makeScreen } from '../../screen.js'
import { bodyExamples } from './examples.js'
import { lineOf } from './launch.js'
import { promisesChart } from './slippage.js'
import { countdownText, launchText } from './texts.js'
import { type BodyView, countdownOf } from './view.js'

const screen = makeScreen({
  ...{ language: 'en', words: screenWords('en'), path: '/', request: 'r', formKey: 'k' },
  ...{ actor: 'a', keeps: true, version: '1' },
})

function example(name: string): BodyView {
  const view = bodyExamples[name]
  if (view === undefined) throw new Error(name)
  return view
}

describe('a launch', () => {
  it('is promised, claimed in words, or reached by evidence, and told as what it is', () => {
    const told = (name: string) => launchText(example(name).body.milestones, screen).replaceAll('\u00a0', ' ')
    expect(told('promised')).toBe('Not launched. Promised for 2025 on 29 March 2025.')
    expect(told('claimed')).toBe(
      'Not launched by evidence. Uzbekistan claimed it on 15 November 2025, and it stays a claim.',
    )
    expect(told('launched')).toBe('opened, May 2026, by evidence.')
    expect(told('bare')).toBe('Not launched. No due is known.')
  })

  it('is counted down from the day it was said', () => {
    expect(countdownOf('2025', '2025-03-29', '2025-04-08')).toEqual({ whole: 277, left: 267 })
    expect(countdownOf('2025-03-29/..', '2025-03-29', '2025-04-08')).toBeNull()
    const { milestones } = example('promised').body
    expect(countdownText(milestones, '2025-12-30', screen)).toBe(
      '1 day is left; 277 days were left when it was said.',
    )
    expect(countdownText(milestones, '2026-01-02', screen)).toBe(
      'The due has been over for 2 days; 277 days were left when it was said.',
    )
  })

  it('shows the usual way of a centre, and of a council only what is known', () => {
    const names = lineOf(example('promised').body).map(({ milestone }) => milestone)
    expect(names).toEqual(['decided', 'site', 'charter', 'registered', 'ratified', 'staffed', 'opened'])
    expect(lineOf(example('bare').body)).toEqual([])
  })

  it('has a ledger of dates once it was promised twice', () => {
    expect(promisesChart(example('promised'), screen)?.frame.title).toBe(
      'Opening promised 3 times, last for 2025',
    )
    expect(promisesChart({ ...example('promised'), dues: [] }, screen)).toBeNull()
  })
})
