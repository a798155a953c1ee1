import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { MEGABYTE, say } from './say.mjs'
import { withStream } from './streams.mjs'
import { makeTexts } from './texts.mjs'

/** Each is measured so often, the two by turns, and the least counts: what comes on top is the machine's. */
const TIMES = 2

/** What binds a program to some of the cores of the machine; where there is no such program, one job stands for one core. */
const BIND = 'taskset'

/** Bytes of the streams: the start of a thread, and what the engine has to compile for it, weighs less in a longer one. */
const MEGABYTES = [8, 48, 96]

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
function compareCores(root, cores, file) {
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let times = 0; times < TIMES; times++)
    for (const at of [0, 1])
      least[at] = Math.min(least[at], timeOf(root, [...commandFor(at + 1, cores), file]))
  return { one: least[0], two: least[1] }
}

/** Milliseconds by the clock in which two programs, each on a core of its own, read the stream each: what two cores of this
 *  machine give to work that shares nothing. */
async function timeOfTwo(root, cores, file) {
  const from = performance.now()
  const programs = cores.map((core) => {
    const [program, ...args] = commandFor(1, [core, core])
    return once(
      spawn(program, [...args, file], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }),
      'exit',
    )
  })
  for (const [status] of await Promise.all(programs))
    if (status !== 0) throw new Error(`one of two programs ended with ${status}`)
  return performance.now() - from
}

const seconds = (time) => `${(time / 1000).toFixed(1)} s`

function sayCores(megabytes, { one, two }) {
  say(`a stream of ${megabytes} MB: one core, two cores`, `${seconds(one)}, ${seconds(two)}`)
  say('two cores read it so many times as fast as one', (one / two).toFixed(2))
}

/** How many times as fast two cores read streams of documents as one, beside what two programs that share nothing do. */
export async function benchJobs({ root, source }) {
  if (availableParallelism() < 2) return say('two cores against one', 'this machine has one')
  const cores = twoCores()
  if (cores.length < 2)
    console.log(`without ${BIND} one job stands for one core, though its memory is cleared on others`)
  for (const megabytes of MEGABYTES)
    await withStream(makeTexts(megabytes * MEGABYTE, source), async (file) => {
      const times = compareCores(root, cores, file)
      sayCores(megabytes, times)
      if (cores.length < 2) return
      const apart = await timeOfTwo(root, cores, file)
      say('two programs, each on a core, read twice as much so fast', ((2 * times.one) / apart).toFixed(2))
    })
}
