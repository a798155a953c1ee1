import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median } from './measure.mjs'
import { MEGABYTE, say } from './say.mjs'
import { withStream } from './streams.mjs'
import { makeTexts, sentencesOf } from './texts.mjs'

const STARTS = 7

const WRITINGS = ['ru', 'uz-Latn', 'uz-Cyrl', 'kk-Cyrl', 'kk-Latn', 'en']

/** Texts of each writing, together so many megabytes. */
const OF_EACH = 2

function startTime(root, args) {
  const from = performance.now()
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
  return performance.now() - from
}

/** Milliseconds by the clock of a whole process: Node doing nothing, and reading the sample of each language. */
export function benchStart({ root }) {
  const timeOf = (args) => median(Array.from({ length: STARTS }, () => startTime(root, args)))
  const nothing = timeOf(['-e', '0'])
  say('node doing nothing', `${nothing.toFixed(0)} ms`)
  for (const writing of ['ru', 'uz-Latn', 'kk-Cyrl', 'en']) {
    const read = timeOf(['bin/kelisim', 'read', `samples/almaty-${writing}.txt`])
    const more = (read - nothing).toFixed(0)
    say(`first reading from the command line, cold, ${writing}`, `${read.toFixed(0)} ms (${more} ms more)`)
  }
}

/** Highest memory of a process in megabytes, all its threads together. */
function peakOf(root, args) {
  const watched = ['--import', pathToFileURL(join(root, 'bench/peak.mjs')).href, ...args]
  const { stderr } = spawnSync(process.execPath, watched, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return Number(stderr.trim().split('\n').at(-1))
}

/** Memory of reading texts of all languages in one process, with one thread and with two. */
export function benchMemory({ root, source }) {
  const texts = WRITINGS.flatMap((writing) =>
    makeTexts(OF_EACH * MEGABYTE, { ...source, words: [], sentences: sentencesOf(root, writing) }),
  )
  say('highest memory: node doing nothing', `${peakOf(root, ['-e', '0'])} MB`)
  return withStream(texts, (file) => {
    for (const jobs of [1, 2])
      say(
        `highest memory: ${WRITINGS.length * OF_EACH} MB of all languages, ${jobs} job${jobs === 1 ? '' : 's'}`,
        `${peakOf(root, ['bin/kelisim', 'read', '--ndjson', '--jobs', String(jobs), file])} MB`,
      )
  })
}
