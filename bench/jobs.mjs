import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

/** Each is measured so often, the two by turns, and the least counts: what comes on top is the machine's. */
const TIMES = 3

/** Bytes of the short and of the long stream; what the long one takes more is without the start of threads. */
const MEGABYTES = { short: 8, long: 24 }

function timeOf(root, file, jobs) {
  const args = ['bin/kelisim', 'read', '--ndjson', '--jobs', String(jobs), file]
  const from = performance.now()
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`reading with ${jobs} jobs ended with ${status}`)
  return performance.now() - from
}

/** Least milliseconds by the clock with one job and with two. */
function compareJobs(root, file) {
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let times = 0; times < TIMES; times++)
    for (const at of [0, 1]) least[at] = Math.min(least[at], timeOf(root, file, at + 1))
  return { one: least[0], two: least[1] }
}

function writeStream(file, texts) {
  const lines = texts.map((text, at) => `${JSON.stringify({ id: `doc-${at}`, text, date: '2025-03-29' })}\n`)
  writeFileSync(file, lines.join(''))
}

/** How many times as fast two cores read a stream of documents as one, from the start of the program to its end and
 *  without the start; null on a machine of one core.
 *  shapes: `makeTexts` gives texts of so many megabytes together */
export function ratioOfJobs(root, makeTexts) {
  if (availableParallelism() < 2) return null
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-jobs-'))
  try {
    const [short, long] = [MEGABYTES.short, MEGABYTES.long].map((megabytes) => {
      const file = join(folder, `${megabytes}.ndjson`)
      writeStream(file, makeTexts(megabytes))
      return compareJobs(root, file)
    })
    const warm = (long.one - short.one) / (long.two - short.two)
    return { ...long, whole: long.one / long.two, warm, megabytes: MEGABYTES }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
