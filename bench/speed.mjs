import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import * as chrono from 'chrono-node'
import { leastTime } from './measure.mjs'
import { each, ratioOf, splitTime } from './ratio.mjs'
import { bytesOf, MEGABYTE, say, speedOf } from './say.mjs'

const PUBLISHED = new Date('2025-03-29T00:00:00Z')

/** Texts are read so often until nothing more is compiled; the least time counts. */
const TIMES = 12

function sayRussian({ read, texts }) {
  const distinct = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])).size
  const first = leastTime(1, () => each(texts, read))
  const again = leastTime(TIMES, () => each(texts, read))
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
function sayOthers({ root, read, source: { chance } }) {
  for (const writing of ['uz-Latn', 'uz-Cyrl', 'kk-Cyrl', 'en'])
    say(`reading ${writing}, warm`, ratioOf(writing, { root, read, chance }))
}

/** Each writing in a process that reads no other: the engine then knows fewer shapes of each thing. */
function sayAlone({ root }) {
  for (const writing of ['ru', 'uz-Latn', 'uz-Cyrl', 'kk-Cyrl', 'en']) {
    const child = [join(root, 'bench/alone.mjs'), writing]
    const { status, stdout } = spawnSync(process.execPath, child, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (status !== 0) throw new Error(`reading ${writing} alone ended with ${status}`)
    say(`reading ${writing} alone in a process, warm`, stdout.trim())
  }
}

/** How fast texts are read that do not repeat: all of a text, against the bare expression and against dates only. */
export function benchSpeed(place) {
  sayRussian(place)
  sayChrono(place)
  sayOthers(place)
  sayAlone(place)
}
