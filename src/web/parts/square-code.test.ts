import jsqr from 'jsqr'
import { describe, expect, it } from 'vitest'
import { markupOf } from '../layout/markup.js'
import { SquareCode } from './square-code.js'

const PIXELS = 4

/** The dark squares of the drawing's path, as a camera would see them, and read by another library. */
function readBack(text: string): string | undefined {
  const drawn = String(markupOf(SquareCode({ text, name: 'a code' })))
  const size = Number(/viewBox="0 0 (\d+) \d+"/.exec(drawn)?.[1])
  const pixels = new Uint8ClampedArray((size * PIXELS) ** 2 * 4).fill(255)
  for (const [, x, y, width] of drawn.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let dy = 0; dy < PIXELS; dy++)
      for (let dx = 0; dx < Number(width) * PIXELS; dx++) {
        const at = ((Number(y) * PIXELS + dy) * size * PIXELS + Number(x) * PIXELS + dx) * 4
        pixels.fill(0, at, at + 3)
      }
  return decode(pixels, size * PIXELS)
}

type Decode = (pixels: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null

/** The library is an old module whose only export sits one step deeper, or not, as the loader sees it. */
function decode(pixels: Uint8ClampedArray, side: number): string | undefined {
  const loaded = jsqr as unknown as Decode & { readonly default?: Decode }
  return (loaded.default ?? loaded)(pixels, side, side)?.data
}

describe('a square code', () => {
  it.each([
    'otpauth://totp/Kelisim:A.%20Officer?secret=JBSWY3DPEHPK3PXP&issuer=Kelisim',
    'a',
    'Аида Мысалова, Ўзбекистон',
  ])('is read back as %s', (text) => {
    expect(readBack(text)).toBe(text)
  })
})
