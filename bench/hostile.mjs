import fc from 'fast-check'
import { tsImport } from 'tsx/esm/api'
import { median } from './measure.mjs'
import { WORDS } from './ratio.mjs'
import { say } from './say.mjs'
import { makeText, sentencesOf } from './texts.mjs'

const TEXTS = 100_000
const BATCH = 1000

/** Texts that were slow once are kept to be measured again. */
const KEPT = 3000

/** A text is read so often; the least time counts, for what comes on top is a pause or the machine. */
const AGAIN = 25

/** So many texts, taken evenly, give the median. */
const SAMPLED = 1500

/** So many of the slowest are shown. */
const SHOWN = 5

/** Milliseconds by the clock of one reading: shorter than what the processor's own account can tell. */
function timeOf(read, { text, lang }) {
  const from = performance.now()
  read(text, lang)
  return performance.now() - from
}

function leastOf(read, one) {
  let least = Number.POSITIVE_INFINITY
  for (let times = 0; times < AGAIN; times++) least = Math.min(least, timeOf(read, one))
  return least
}

function perKilobyte(time, { text }) {
  return (1000 * time) / Buffer.byteLength(text)
}

/** Reads each text once; keeps the slowest ones and an even sample of all. */
function readAll(read, documents) {
  let slow = []
  const sample = []
  for (let at = 0; at < TEXTS; at += BATCH) {
    const texts = fc.sample(documents, { seed: at + 1, numRuns: BATCH })
    for (const one of texts) slow.push({ ...one, once: perKilobyte(timeOf(read, one), one) })
    sample.push(...texts.slice(0, (SAMPLED * BATCH) / TEXTS))
    if (slow.length > 2 * KEPT) slow = slowestFirst(slow, 'once').slice(0, KEPT)
  }
  return { slow: slowestFirst(slow, 'once'), sample }
}

function slowestFirst(texts, by) {
  return [...texts].sort((one, other) => other[by] - one[by])
}

/** Measures the slow ones again. A text that once took less than the slowest takes at least is not the slowest. */
function findSlowest(read, slow) {
  const again = []
  let worst = 0
  for (const one of slow) {
    if (again.length > 0 && one.once < worst) break
    const least = perKilobyte(leastOf(read, one), one)
    again.push({ ...one, least })
    worst = Math.max(worst, least)
  }
  return slowestFirst(again, 'least')
}

function saySteps(workOn, texts) {
  const steps = texts.map(({ text, lang }) => workOn(text, lang)).map((work) => work.steps / (work.words + 1))
  say(
    'steps of rules per word: median, most',
    `${median(steps).toFixed(1)}, ${Math.max(...steps).toFixed(1)}`,
  )
}

/** So many texts of plain prose of about as many bytes as hostile ones have give what prose takes. */
const PROSE = { texts: 60, bytes: 2000 }

/** Milliseconds for a KB of plain prose of each language that comes up. */
function proseTimes(read, { root, source }, langs) {
  const timesOf = (lang) => {
    const words = { ...source, words: [], sentences: sentencesOf(root, lang) }
    const texts = Array.from({ length: PROSE.texts }, () => ({ text: makeText(PROSE.bytes, words), lang }))
    return texts.map((one) => perKilobyte(leastOf(read, one), one))
  }
  return new Map(langs.map((lang) => [lang, median(timesOf(lang))]))
}

/** Of all the slow texts, the one that takes most beside plain prose of its language. */
function sayBesideProse(read, load, slowest) {
  const prose = proseTimes(read, load, [...new Set(slowest.map(({ lang }) => lang))])
  const times = slowest.map(({ lang, least }) => least / prose.get(lang))
  const each = [...prose].map(([lang, time]) => `${lang} ${time.toFixed(2)}`).join(', ')
  say('plain prose of the same languages takes, ms for 1 KB', each)
  say('the slowest takes so many times the prose of its language', Math.max(...times).toFixed(2))
}

/** How long work on hostile texts takes for their size: the middle of all, and the slowest ones, slowest first. */
function spreadOf(work, documents) {
  for (const one of fc.sample(documents, { seed: -1, numRuns: 3 * BATCH })) work(one.text, one.lang)
  const { slow, sample } = readAll(work, documents)
  const middle = median(sample.map((one) => perKilobyte(leastOf(work, one), one)))
  const slowest = findSlowest(work, slow)
  return { sample, middle, slowest, times: slowest[0].least / middle }
}

/** How much longer than others the slowest of many hostile texts takes for its size. */
export async function benchHostile({ read, root, source }) {
  const load = (place) => tsImport(`../test/properties/${place}.ts`, import.meta.url)
  const [{ hostileDocument }, { openCounter }] = [await load('hostile-families'), await load('steps')]
  const documents = hostileDocument()
  const { sample, middle, slowest, times } = spreadOf(read, documents)
  say(`${TEXTS} hostile texts, median for 1 KB`, `${middle.toFixed(3)} ms`)
  say('the slowest takes so many times the median', times.toFixed(2))
  for (const { sort, lang, least, text } of slowest.slice(0, SHOWN)) {
    const start = JSON.stringify(text.slice(0, 60))
    console.log(
      `  ${(least / middle).toFixed(2).padStart(5)} times: ${`${sort}, ${lang}`.padEnd(28)} ${start}`,
    )
  }
  const bare = spreadOf((text) => text.match(WORDS), documents)
  say('the same of the bare word-splitting expression', bare.times.toFixed(2))
  sayBesideProse(read, { root, source }, slowest)
  saySteps(openCounter(), [...sample, ...slowest.slice(0, 100)])
}
