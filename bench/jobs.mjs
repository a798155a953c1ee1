import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { MEGABYTE, say } from './say.mjs'
import { withStream } from './streams.mjs'
import { makeTexts } from './texts.mjs'

/** Each is measured so often, the two by turns, and the least counts: what comes on top is the machine's. */
const TIMES = 2

/** Bytes of the short and of the long stream; what the long one takes more is without the start of threads. */
const MEGABYTES = { short: 8, long: 48 }

function timeOf(root, file, jobs) {
  const args = ['bin/kelisim', 'read', '--ndjson', '--jobs', String(jobs), file]
  const from = performance.now()
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`reading with ${jobs} jobs ended with ${status}`)
  return performance.now() - from
}

/** Least milliseconds by the clock with one job and with two. */
function compareJobs(root, texts) {
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  withStream(texts, (file) => {
    for (let times = 0; times < TIMES; times++)
      for (const at of [0, 1]) least[at] = Math.min(least[at], timeOf(root, file, at + 1))
  })
  return { one: least[0], two: least[1] }
}

/** How many times as fast two cores read a stream of documents as one, from the start of the program to its end and
 *  without the start. */
export function benchJobs({ root, source }) {
  if (availableParallelism() < 2) return say('two cores against one', 'this machine has one')
  const compare = (megabytes) => compareJobs(root, makeTexts(megabytes * MEGABYTE, source))
  const [short, long] = [compare(MEGABYTES.short), compare(MEGABYTES.long)]
  const seconds = (time) => `${(time / 1000).toFixed(1)} s`
  say(`a stream of ${MEGABYTES.long} MB: one job, two jobs`, `${seconds(long.one)}, ${seconds(long.two)}`)
  say('two cores read it so many times as fast as one', (long.one / long.two).toFixed(2))
  const warm = (long.one - short.one) / (long.two - short.two)
  say(`the same without the start (what follows after ${MEGABYTES.short} MB)`, warm.toFixed(2))
}
