import { describe, expect, it } from 'vitest'
import { fail, ok, type Result } from '../kernel/index.js'
import { KeptAnswers } from './kept-answers.js'

/** A question that counts how often it was asked. */
function counting(answer: (times: number) => Result<string> = (times) => ok(`answer ${times}`)) {
  let times = 0
  const ask = async () => answer(++times)
  return { ask, times: () => times }
}

describe('a kept answer', () => {
  it('is given again as long as the journal stays, and found anew when it moves on', async () => {
    const [answers, { ask }] = [new KeptAnswers(), counting()]
    const first = await answers.answer('head 1', 'rows', ask)
    expect(await answers.answer('head 1', 'rows', ask)).toEqual(first)
    expect(await answers.answer('head 2', 'rows', ask)).toEqual(ok('answer 2'))
  })

  it('is found once for all who ask at the same time', async () => {
    const [answers, { ask, times }] = [new KeptAnswers(), counting()]
    await Promise.all(Array.from({ length: 20 }, () => answers.answer('head', 'rows', ask)))
    expect(times()).toBe(1)
  })

  it('is not kept when it is a problem, nor when it is too long', async () => {
    const answers = new KeptAnswers()
    const away = counting(() => fail({ code: 'unavailable.database', message: 'away' }))
    const long = counting(() => ok('x'.repeat(2_000_001)))
    for (const { ask, times } of [away, long]) {
      await answers.answer('head', 'rows', ask)
      await answers.answer('head', 'rows', ask)
      expect(times()).toBe(2)
    }
  })

  it('gives room to later ones, those asked for longest ago first', async () => {
    const answers = new KeptAnswers()
    const asked = Array.from({ length: 14 }, () => counting(() => ok('x'.repeat(1_900_000))))
    for (const [at, { ask }] of asked.entries()) await answers.answer('head', `rows ${at}`, ask)
    for (const at of [13, 0])
      await answers.answer('head', `rows ${at}`, asked[at]?.ask ?? (async () => ok('')))
    expect([asked[13]?.times(), asked[0]?.times()]).toEqual([1, 2])
  })
})
