import { describe, expect, it } from 'vitest'
import type { StoredStatement } from '../register/index.js'
import { checkCorrection } from './check-correction.js'
import type { CorrectCommand } from './types.js'

const TEXT = 'Стороны 😀 договорились о мостах.'
const COMMAND: CorrectCommand = {
  statement: 'st_x' as never,
  version: 1,
  kind: 'commitment',
  force: 'agreed',
  span: { start: 0, end: TEXT.length - 1 },
  quote: TEXT.slice(0, -1),
  slots: [
    {
      name: 'object',
      value: { type: 'words', text: 'мосты' },
      quote: 'мостах',
      span: { start: 26, end: 32 },
    },
  ],
}
const OLD = { ...COMMAND, force: 'ordered', slots: [] } as unknown as StoredStatement

describe('checkCorrection', () => {
  it('gives the slots as stated, or as inferred when it is said why', () => {
    expect(checkCorrection(TEXT, OLD, COMMAND)).toMatchObject({
      ok: true,
      value: [{ basis: { from: 'stated' } }],
    })
    const why = {
      ...COMMAND,
      slots: COMMAND.slots.map((slot) => ({ ...slot, why: 'by the sentence before' })),
    }
    expect(checkCorrection(TEXT, OLD, why)).toMatchObject({
      value: [{ basis: { from: 'inferred', why: 'by the sentence before' } }],
    })
  })

  it('refuses a span that cuts a character in two', () => {
    const [start, end] = [TEXT.indexOf('😀'), TEXT.indexOf('😀') + 1]
    const cut = { ...COMMAND, span: { start, end }, quote: TEXT.slice(start, end) }
    expect(checkCorrection(TEXT, OLD, cut)).toMatchObject({ problem: { code: 'invalid.quote' } })
  })

  it.each([
    [{ start: -1, end: 3 }],
    [{ start: 3, end: 3 }],
    [{ start: 0.5, end: 3 }],
    [{ start: Number.NaN, end: 3 }],
  ])('refuses the span %j', (span) => {
    const wrong = { ...COMMAND, span, quote: '' }
    expect(checkCorrection(TEXT, OLD, wrong)).toMatchObject({ problem: { code: 'invalid.quote' } })
  })

  it('refuses a slot without a value', () => {
    const empty = {
      ...COMMAND,
      slots: COMMAND.slots.map((slot) => ({ ...slot, value: { type: 'words', text: ' ' } as const })),
    }
    expect(checkCorrection(TEXT, OLD, empty)).toMatchObject({
      problem: { code: 'invalid.slot', where: { field: 'object' } },
    })
  })
})
