import { leastTime } from './measure.mjs'
import { MEGABYTE, speedOf } from './say.mjs'
import { makeTexts, sentencesOf } from './texts.mjs'

/** The bare expression that reading is measured against: what any program must do at least to see the words. */
export const WORDS = /[\p{L}\p{N}]+|[^\s]/gu

/** Small loads are read so often until nothing more is compiled, some 15 MB of each; the least time counts. */
const TIMES = 60

export function each(texts, work) {
  for (const text of texts) work(text)
}

export function splitTime(texts) {
  return leastTime(20, () => each(texts, (text) => text.match(WORDS)))
}

/** How fast texts of one writing are read, warm, and how many times the expression that takes. */
export function ratioOf(writing, { root, read, chance }) {
  const sentences = sentencesOf(root, writing)
  const texts = makeTexts(MEGABYTE / 4, { sentences, words: [], chance })
  const time = leastTime(TIMES, () => each(texts, read))
  return `${speedOf(texts, time)}, ${(time / splitTime(texts)).toFixed(1)} times the expression`
}
