import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { MEGABYTE, say } from './say.mjs'
import { withStream } from './streams.mjs'
import { makeTexts } from './texts.mjs'

/** Each is measured so often, the two by turns, and the least counts: what comes on top is the machine's. */
const TIMES = 2

/** What binds a program to some of the cores of the machine; where there is no such program, one job stands for one core. */
const BIND = 'taskset'

/** Bytes of the short and of the long stream; what the long one takes more is without the start of threads. */
const MEGABYTES = { short: 8, long: 48 }

const READ = ['bin/kelisim', 'read', '--ndjson']

/** The numbers of two cores that this program may use; none where it cannot be told. */
function twoCores() {
  const { status, stdout } = spawnSync(BIND, ['-cp', String(process.pid)], { encoding: 'utf8' })
  if (status !== 0) return []
  const ranges = stdout
    .slice(stdout.lastIndexOf(':') + 1)
    .trim()
    .split(',')
  const cores = ranges.flatMap((range) => {
    const [first, last = first] = range.split('-').map(Number)
    return Array.from({ length: last - first + 1 }, (_, at) => first + at)
  })
  return cores.slice(0, 2)
}

/** The command that reads with so many cores, as many threads as the program itself chooses; else with so many jobs. */
function commandFor(count, cores) {
  if (cores.length < 2) return [process.execPath, ...READ, '--jobs', String(count)]
  return [BIND, '-c', cores.slice(0, count).join(','), process.execPath, ...READ]
}

function timeOf(root, [program, ...args]) {
  const from = performance.now()
  const { status } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`)
  return performance.now() - from
}

/** Least milliseconds by the clock with one core and with two. */
function compareCores(root, cores, texts) {
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  withStream(texts, (file) => {
    for (let times = 0; times < TIMES; times++)
      for (const at of [0, 1])
        least[at] = Math.min(least[at], timeOf(root, [...commandFor(at + 1, cores), file]))
  })
  return { one: least[0], two: least[1] }
}

/** How many times as fast two cores read a stream of documents as one, from the start of the program to its end and
 *  without the start. */
export function benchJobs({ root, source }) {
  if (availableParallelism() < 2) return say('two cores against one', 'this machine has one')
  const cores = twoCores()
  if (cores.length < 2)
    console.log(`without ${BIND} one job stands for one core, though its memory is cleared on others`)
  const compare = (megabytes) => compareCores(root, cores, makeTexts(megabytes * MEGABYTE, source))
  const [short, long] = [compare(MEGABYTES.short), compare(MEGABYTES.long)]
  const seconds = (time) => `${(time / 1000).toFixed(1)} s`
  say(`a stream of ${MEGABYTES.long} MB: one core, two cores`, `${seconds(long.one)}, ${seconds(long.two)}`)
  say('two cores read it so many times as fast as one', (long.one / long.two).toFixed(2))
  const warm = (long.one - short.one) / (long.two - short.two)
  say(`the same without the start (what follows after ${MEGABYTES.short} MB)`, warm.toFixed(2))
}
