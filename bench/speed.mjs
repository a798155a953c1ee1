import * as chrono from 'chrono-node'
import { leastTime } from './measure.mjs'
import { bytesOf, MEGABYTE, say, speedOf } from './say.mjs'
import { makeTexts, sentencesOf } from './texts.mjs'

const PUBLISHED = new Date('2025-03-29T00:00:00Z')

/** The bare expression that reading is measured against: what any program must do at least to see the words. */
const WORDS = /[\p{L}\p{N}]+|[^\s]/gu

/** Texts are read so often until nothing more is compiled, the large load and the small ones, some 15 MB of each; the least time counts. */
const TIMES = { large: 12, small: 60 }

function each(texts, work) {
  for (const text of texts) work(text)
}

function splitTime(texts) {
  return leastTime(20, () => each(texts, (text) => text.match(WORDS)))
}

function sayRussian({ read, texts }) {
  const distinct = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])).size
  const first = leastTime(1, () => each(texts, read))
  const again = leastTime(TIMES.large, () => each(texts, read))
  const split = splitTime(texts)
  const size = (bytesOf(texts) / MEGABYTE).toFixed(2)
  say('texts', `${texts.length}, ${size} MB, ${distinct} different words`)
  say('reading, first time over (compiling and caches cold)', speedOf(texts, first))
  say('reading, warm', speedOf(texts, again))
  say('a bare word-splitting expression over the same texts', speedOf(texts, split))
  say('reading takes as long as the expression, times', (again / split).toFixed(1))
}

function sayChrono({ read, texts }) {
  const some = texts.slice(0, Math.ceil(texts.length / 10))
  const dates = leastTime(3, () => each(some, (text) => chrono.ru.parse(text, PUBLISHED)))
  const ours = leastTime(3, () => each(some, read))
  say('chrono-node over a tenth of them, dates only', speedOf(some, dates))
  say('reading everything takes as long as its dates, times', (ours / dates).toFixed(2))
}

/** The other writings, for which there is no dictionary to take rare words from. */
function sayOthers({ root, read, source }) {
  for (const writing of ['uz-Latn', 'uz-Cyrl', 'kk-Cyrl', 'en']) {
    const sentences = sentencesOf(root, writing)
    const texts = makeTexts(MEGABYTE / 4, { sentences, words: [], chance: source.chance })
    const time = leastTime(TIMES.small, () => each(texts, read))
    say(
      `reading ${writing}, warm`,
      `${speedOf(texts, time)}, ${(time / splitTime(texts)).toFixed(1)} times the expression`,
    )
  }
}

/** How fast texts are read that do not repeat: all of a text, against the bare expression and against dates only. */
export function benchSpeed(place) {
  sayRussian(place)
  sayChrono(place)
  sayOthers(place)
}
