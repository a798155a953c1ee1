import { leastTime, slopeOf } from './measure.mjs'
import { say } from './say.mjs'
import { makeText } from './texts.mjs'

const SIZES = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024].map((kilobytes) => kilobytes * 1000)

/** How the time of one text grows with its size. */
export function benchGrowth({ read, source }) {
  const points = SIZES.map((size) => {
    const text = makeText(size, source)
    return { size: Buffer.byteLength(text), time: leastTime(size < 100_000 ? 9 : 3, () => read(text)) }
  })
  for (const { size, time } of points)
    say(`  one text of ${(size / 1000).toFixed(0)} KB`, `${time.toFixed(2)} ms`)
  say('growth from 1 KB to 1 MB (slope; 1 is linear, above 1.1 is not)', slopeOf(points).toFixed(3))
}
