import { describe, expect, it } from 'vitest'
import { type Sort, type Turn, Turns } from './turns.js'

const CAPACITY = { atOnce: 1, mayWait: 3, mostWaiting: 100, latest: 1_000, latestForm: 4_000 }

/** Turns by a clock that is set by hand, and what began so far. */
function watched(capacity = CAPACITY) {
  let now = 0
  const begun: string[] = []
  const ends: (() => void)[] = []
  const turns = new Turns(capacity, () => now)
  const ask = async (sort: Sort, name: string): Promise<Turn> => {
    const turn = await turns.take(sort)
    if ('giveBack' in turn) {
      begun.push(name)
      ends.push(turn.giveBack)
    }
    return turn
  }
  const endAfter = async (millis: number) => {
    now += millis
    ends.shift()?.()
    await new Promise(setImmediate)
  }
  return { ask, begun, endAfter }
}

describe('turns', () => {
  it('are given in the order in which they were asked for, forms before pages', async () => {
    const { ask, begun, endAfter } = watched()
    const asked: readonly [Sort, string][] = [
      ...(['a', 'b', 'c'] as const).map((name): [Sort, string] => ['page', name]),
      ['form', 'd'],
      ['form', 'e'],
    ]
    for (const [sort, name] of asked) void ask(sort, name)
    for (let turn = 0; turn < 5; turn++) await endAfter(10)
    expect(begun.join('')).toBe('adebc')
  })

  it('are refused at once when as many wait as take too long at the pace so far, to forms later', async () => {
    const { ask, endAfter } = watched()
    for (let at = 0; at < 60; at++) void ask('page', `${at}`)
    for (let at = 0; at < 50; at++) await endAfter(400)
    const late = await ask('page', 'late')
    expect('askAgainIn' in late && late.askAgainIn).toBeGreaterThan(1_000)
    const form = ask('form', 'form')
    await endAfter(400)
    expect('giveBack' in (await form)).toBe(true)
  })

  it('are not refused to the first few who wait, however slow it was before', async () => {
    const { ask, begun, endAfter } = watched({ ...CAPACITY, latest: 200 })
    for (const name of ['a', 'b', 'c']) void ask('page', name)
    for (let at = 0; at < 2; at++) await endAfter(190)
    const after = [ask('page', 'd'), ask('page', 'e')]
    for (let at = 0; at < 3; at++) await endAfter(1)
    expect((await Promise.all(after)).every((turn) => 'giveBack' in turn)).toBe(true)
    expect(begun.join('')).toBe('abcde')
  })

  it('are refused to who has waited too long, and what came in between goes on', async () => {
    const { ask, begun, endAfter } = watched({ ...CAPACITY, latest: 30 })
    void ask('page', 'slow')
    const waiting = await ask('page', 'waiting')
    expect(waiting).toEqual({ askAgainIn: 30 })
    void ask('page', 'next')
    await endAfter(1)
    expect(begun).toEqual(['slow', 'next'])
  })

  it('are given back once, however often that is told', async () => {
    const { ask, begun } = watched()
    const first = await ask('page', 'first')
    void ask('page', 'second')
    void ask('page', 'third')
    for (let time = 0; time < 3; time++) if ('giveBack' in first) first.giveBack()
    await new Promise(setImmediate)
    expect(begun).toEqual(['first', 'second'])
  })
})
