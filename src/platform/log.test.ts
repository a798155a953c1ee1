import { Writable } from 'node:stream'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { logProblem, makeLogger } from './log.js'

/** A log whose lines are kept. */
function keptLog() {
  const lines: unknown[] = []
  const write = (chunk: Buffer, _: string, done: () => void) => {
    lines.push(JSON.parse(chunk.toString()))
    done()
  }
  return { lines, logger: pino(new Writable({ write })) }
}

describe('the log', () => {
  it('keeps of a problem its code, where it is and the request it belongs to, on one line', () => {
    const { lines, logger } = keptLog()
    const where = { field: 'due' }
    logProblem(logger, { code: 'invalid.due', message: 'Due ‘2025-13’\nis no month', where }, { request: 7 })
    expect(lines).toMatchObject([
      { level: 40, code: 'invalid.due', msg: 'Due ‘2025-13’\nis no month', where, request: 7 },
    ])
  })

  it('takes our own faults for errors', () => {
    const { lines, logger } = keptLog()
    logProblem(logger, { code: 'broken.unexpected', message: 'Lost' })
    expect(lines).toMatchObject([{ level: 50 }])
  })

  it('says nothing below its level', () => {
    expect(makeLogger('warn').isLevelEnabled('info')).toBe(false)
    expect(makeLogger('silent').isLevelEnabled('fatal')).toBe(false)
  })
})
