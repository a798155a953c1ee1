import { describe, expect, it } from 'vitest'
import { splitLines } from './lines.js'

async function* piecesOf(pieces: readonly string[]) {
  for (const piece of pieces) yield Buffer.from(piece)
}

async function linesOf(pieces: readonly string[], limit = 100) {
  const lines: [number, string][] = []
  for await (const { number, bytes } of splitLines(piecesOf(pieces), limit))
    lines.push([number, bytes === 'too-long' ? bytes : Buffer.from(bytes).toString()])
  return lines
}

describe('splitLines', () => {
  it('gives the same lines however the stream is cut', async () => {
    const text = 'один\n\nдва\nтри'
    const whole = await linesOf([text])
    expect(whole).toEqual([
      [1, 'один'],
      [2, ''],
      [3, 'два'],
      [4, 'три'],
    ])
    expect(await linesOf([...text])).toEqual(whole)
  })

  it('keeps the place of a line that is too long and goes on after it', async () => {
    expect(await linesOf(['abc', 'def', 'gh\nij\n'], 5)).toEqual([
      [1, 'too-long'],
      [2, 'ij'],
    ])
  })

  it('counts every byte of the stream, those of a line that is too long, too', async () => {
    let bytes = 0
    for await (const { size } of splitLines(piecesOf(['abcdefgh\n', '\nя\n']), 5)) bytes += size
    expect(bytes).toBe(13)
  })

  it('takes a line of just the limit', async () => {
    expect(await linesOf(['abcde\nf'], 5)).toEqual([
      [1, 'abcde'],
      [2, 'f'],
    ])
  })
})
