import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { StreamLine } from '../input/lines.js'
import { answerInOrder, type Found, type UnderWay } from './ordered.js'

const LIMIT = 5

function lineOf(number: number, size = 10): StreamLine {
  return { number, size, bytes: new Uint8Array(size) }
}

function mayEnter({ count }: UnderWay): boolean {
  return count < LIMIT
}

function answered(line: StreamLine): Found {
  return { json: `${line.number}\n` }
}

async function settle(): Promise<void> {
  for (let times = 0; times < 100; times++) await turn()
}

/** An endless stream that counts what is taken of it. */
function endless(size = 10) {
  const taken = { count: 0 }
  async function* lines() {
    for (;;) yield lineOf(++taken.count, size)
  }
  return { taken, lines: lines() }
}

describe('answers in order', () => {
  it('come as the lines came, though the last line is answered first', async () => {
    const tells: (() => void)[] = []
    const answer = (line: StreamLine) =>
      new Promise<Found>((tell) => {
        tells.unshift(() => tell(answered(line)))
        if (tells.length === LIMIT) for (const each of tells) each()
      })
    async function* lines() {
      for (let number = 1; number <= LIMIT; number++) yield lineOf(number)
    }
    const numbers: number[] = []
    for await (const { line } of answerInOrder(lines(), { answer, mayEnter })) numbers.push(line.number)
    expect(numbers).toEqual([1, 2, 3, 4, 5])
  })

  it('wait in a window of so many: nothing more is taken from the stream while nobody reads on', async () => {
    const { taken, lines } = endless()
    const answers = answerInOrder(lines, { answer: async (line) => answered(line), mayEnter })
    await answers.next()
    await settle()
    expect(taken.count).toBe(LIMIT + 1)
    await answers.next()
    await settle()
    expect(taken.count).toBe(LIMIT + 2)
    await answers.return(undefined)
  })

  it('weigh what they take until they are written: the line and its answer', async () => {
    const { taken, lines } = endless(10)
    const json = 'x'.repeat(30)
    const seen: UnderWay[] = []
    const answers = answerInOrder(lines, {
      answer: async () => ({ json }),
      mayEnter: (underWay, bytes) => {
        seen.push(underWay)
        return underWay.bytes + bytes <= 100
      },
    })
    await answers.next()
    await settle()
    expect(seen.at(-1)).toEqual({ count: taken.count - 1, bytes: (taken.count - 1) * 40 })
    await answers.return(undefined)
  })

  it('end with what ended the stream, after the answers before it', async () => {
    async function* lines() {
      yield lineOf(1)
      throw new Error('the disk is gone')
    }
    const answers = answerInOrder(lines(), { answer: async (line) => answered(line), mayEnter })
    expect((await answers.next()).value).toMatchObject({ found: { json: '1\n' } })
    await expect(answers.next()).rejects.toThrow('the disk is gone')
  })
})
