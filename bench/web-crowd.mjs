import { chanceFrom, pickFrom } from './chance.mjs'
import { median } from './measure.mjs'
import { say } from './say.mjs'

const CLIENTS = 64
const REQUESTS_WITHOUT_PAUSE = 1500
/** People who read look at a page for so long, in milliseconds, from the least to the most. */
const PAUSE = [1000, 5000]
/** For so long they read. */
const READING_MILLIS = 60_000
const SEED = 20250329

const after = (millis) => new Promise((resolve) => setTimeout(resolve, millis))

function percentile(times, part) {
  const sorted = [...times].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
}

/** How long a page takes until its last byte, in milliseconds, and what it weighs as it came.
 *  errors: throws when it does not answer with a page */
export async function timeOf(origin, { at, cookie }) {
  const started = performance.now()
  // A server closes connections on which nothing was asked for a while; like a browser we then ask once more on a new one.
  const ask = () => fetch(origin + at, { headers: { cookie } })
  const response = await ask().catch(ask)
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${at} answered with ${response.status}`)
  return performance.now() - started
}

/** All pages in turn, by clients that ask again as soon as they were answered. */
async function withoutPause(origin, pages) {
  const times = []
  let next = 0
  const client = async () => {
    while (next < REQUESTS_WITHOUT_PAUSE) times.push(await timeOf(origin, pages[next++ % pages.length]))
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: CLIENTS }, client))
  return { times, rate: times.length / ((performance.now() - started) / 1000) }
}

/** Pages at random, by people who read for some seconds between two of them. */
async function reading(origin, pages) {
  const times = []
  const until = performance.now() + READING_MILLIS
  const person = async (_, number) => {
    const chance = chanceFrom(SEED + number)
    for (;;) {
      await after(PAUSE[0] + chance() * (PAUSE[1] - PAUSE[0]))
      if (performance.now() > until) return
      times.push(await timeOf(origin, pickFrom(pages, chance)))
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, person))
  return times
}

const both = (times) => `${median(times).toFixed(0)} ms, ${percentile(times, 0.99).toFixed(0)} ms`

/** The pages under many readers. Clients without any pause can never see less than their number times what one page costs, so
 *  of them the throughput counts; the limit is for people who read.
 *  shapes: answers with milliseconds within which 99 of 100 pages came to people who read */
export async function tellCrowd(origin, { pages, empty }) {
  const readers = await reading(origin, pages)
  say(`  ${CLIENTS} people who read 1 to 5 s a page: median, 99 of 100 (at most 250 ms)`, both(readers))
  const all = await withoutPause(origin, pages)
  say(`  ${CLIENTS} clients without a pause, all pages: a second`, all.rate.toFixed(0))
  say('    median, 99 of 100', both(all.times))
  const alike = await withoutPause(origin, [empty])
  say('    the same, the empty page: a second', alike.rate.toFixed(0))
  say('    median, 99 of 100', both(alike.times))
  return percentile(readers, 0.99)
}
