import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as chrono from 'chrono-node'
import { dictionarySource } from '../scripts/compile-dictionary.mjs'
import { chanceFrom } from './chance.mjs'
import { ratioOfJobs } from './jobs.mjs'
import { leastTime, slopeOf } from './measure.mjs'
import { peakMemory, startTimes } from './processes.mjs'
import { openBuilt } from './reader.mjs'
import { makeText, makeTexts, sentencesOf } from './texts.mjs'
import { rareWords } from './words.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const MEGABYTE = 1_000_000
const SIZES = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024].map((kilobytes) => kilobytes * 1000)
const PUBLISHED = new Date('2025-03-29T00:00:00Z')

function bytesOf(texts) {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}

function each(texts, work) {
  for (const text of texts) work(text)
}

function say(name, value) {
  console.log(`${name.padEnd(58)} ${value}`)
}

function makeSource(format) {
  const chance = chanceFrom(20250329)
  const words = rareWords({ folder: dictionarySource(), format, count: 20_000, chance })
  return { sentences: sentencesOf(root, 'ru'), words, chance }
}

/** The bare expression that reading is measured against: what any program must do at least to see the words. */
const WORDS = /[\p{L}\p{N}]+|[^\s]/gu

function splitTime(texts) {
  return leastTime(5, () => each(texts, (text) => text.match(WORDS)))
}

function benchSpeed({ read, texts }) {
  const size = bytesOf(texts) / MEGABYTE
  const distinct = new Set(texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])).size
  const first = leastTime(1, () => each(texts, read))
  const again = leastTime(3, () => each(texts, read))
  const split = splitTime(texts)
  say('texts', `${texts.length}, ${size.toFixed(2)} MB, ${distinct} different words`)
  say('reading, first time over (compiling and caches cold)', `${((size / first) * 1000).toFixed(2)} MB/s`)
  say('reading, warm', `${((size / again) * 1000).toFixed(2)} MB/s`)
  say('a bare word-splitting expression over the same texts', `${((size / split) * 1000).toFixed(2)} MB/s`)
  say('reading takes as long as the expression, times', (again / split).toFixed(1))
}

function benchChrono({ read, texts }) {
  const some = texts.slice(0, Math.ceil(texts.length / 10))
  const dates = leastTime(3, () => each(some, (text) => chrono.ru.parse(text, PUBLISHED)))
  const ours = leastTime(3, () => each(some, read))
  say(
    'chrono-node over a tenth of them, dates only',
    `${((bytesOf(some) / MEGABYTE / dates) * 1000).toFixed(2)} MB/s`,
  )
  say('reading everything takes as long as its dates, times', (ours / dates).toFixed(2))
}

/** The other writings, for which there is no dictionary to take rare words from. */
function benchOthers(read, chance) {
  for (const writing of ['uz-Latn', 'uz-Cyrl', 'kk-Cyrl', 'en']) {
    const texts = makeTexts(MEGABYTE / 4, { sentences: sentencesOf(root, writing), words: [], chance })
    const time = leastTime(5, () => each(texts, read))
    const speed = `${((bytesOf(texts) / MEGABYTE / time) * 1000).toFixed(2)} MB/s, ${(time / splitTime(texts)).toFixed(1)} times the expression`
    say(`reading ${writing}, warm`, read(texts[0]).language === null ? 'not read yet' : speed)
  }
}

function benchGrowth({ read, source }) {
  const points = SIZES.map((size) => {
    const text = makeText(size, source)
    return { size: Buffer.byteLength(text), time: leastTime(size < 100_000 ? 9 : 3, () => read(text)) }
  })
  for (const { size, time } of points)
    say(`  one text of ${(size / 1000).toFixed(0)} KB`, `${time.toFixed(2)} ms`)
  say('growth from 1 KB to 1 MB (slope; 1 is linear, above 1.1 is not)', slopeOf(points).toFixed(3))
}

function benchStart() {
  const { nothing, read } = startTimes(root)
  say('node doing nothing', `${nothing.toFixed(0)} ms`)
  say(
    'first reading from the command line, cold',
    `${read.toFixed(0)} ms (${(read - nothing).toFixed(0)} ms more)`,
  )
}

function benchMemory(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-bench-'))
  try {
    const file = join(folder, 'texts.json')
    writeFileSync(file, JSON.stringify(texts))
    const { nothing, read } = peakMemory(root, file)
    say('highest memory: node alone, after reading all texts', `${nothing} MB, ${read} MB`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function benchJobs(source) {
  const found = ratioOfJobs(root, (megabytes) => makeTexts(megabytes * MEGABYTE, source))
  if (found === null) return say('two cores against one', 'this machine has one')
  const { one, two, whole, warm, megabytes } = found
  say(
    `a stream of ${megabytes.long} MB: one job, two jobs`,
    `${(one / 1000).toFixed(1)} s, ${(two / 1000).toFixed(1)} s`,
  )
  say('two cores read it so many times as fast as one', whole.toFixed(2))
  say(`the same without the start (what follows after ${megabytes.short} MB)`, warm.toFixed(2))
}

console.log('Times are of the processor; starts of whole processes are by the clock.')
const { read, format } = await openBuilt(root)
const source = makeSource(format)
const texts = makeTexts(2 * MEGABYTE, source)
benchSpeed({ read, texts })
benchChrono({ read, texts })
benchOthers(read, source.chance)
benchGrowth({ read, source })
benchStart()
benchMemory(texts)
benchJobs(source)
