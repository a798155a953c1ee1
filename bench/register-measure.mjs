import { median } from './measure.mjs'
import { say } from './say.mjs'

/** Each question is asked so often and the median counts; as long as this at most, so that slow ones end, too. */
const TIMES = 25
const PATIENCE = 3000

/** What may be asked for, with the milliseconds it may take at most. */
const LIMITS = {
  entering: ['entering a reviewed statement', 15],
  list: ['a page of a list', 30],
  finding: ['words with counts of all facets', 30],
  search: ['searching in full text', 80],
  difference: ['the difference of two numbers', 300],
  mentions: ['proposals of mentions', 50],
}

/** The database breaks off what takes longer than any question may; on a busy machine that is no reason to end the run. */
function isBrokenOff(error) {
  return error.code === '57014' || error.message.startsWith('unavailable.')
}

const TRIES = 4

/** The answer to a question that has to be answered for others to be asked: asked again when it was broken off. */
export async function patiently(ask) {
  for (let tried = 1; ; tried++)
    try {
      return await ask()
    } catch (error) {
      if (tried === TRIES || !isBrokenOff(error)) throw error
    }
}

async function timeOf(work, turn) {
  const from = performance.now()
  await work(turn)
  return performance.now() - from
}

/** Milliseconds that work takes by the clock, median of several times after one that warms up, and those of a bare select that is
 *  asked between, so that both see the same machine. */
async function medianTimes(work, bare) {
  await work(0)
  const [times, bares] = [[], []]
  const until = performance.now() + PATIENCE
  for (let turn = 1; turn <= TIMES && (turn <= 3 || performance.now() < until); turn++) {
    bares.push(await timeOf(bare, turn))
    times.push(await timeOf(work, turn))
  }
  return { time: median(times), least: Math.min(...times), bare: median(bares) }
}

/** Asks questions, prints their times with their limit and how many bare selects fit in, and keeps them for the growth. */
export class Figures {
  /** Milliseconds of each question: the median, and the least of all times. */
  times = new Map()
  #sorts = new Map()
  #slowest = new Map()
  #bare

  constructor(bare) {
    this.#bare = bare
  }

  /** Asks a question of a sort that has a limit, or of none. */
  async ask(name, work, sort) {
    try {
      this.keep(name, await medianTimes(work, this.#bare), sort)
    } catch (error) {
      if (!isBrokenOff(error)) throw error
      this.#slowest.set(sort, { name, time: Number.POSITIVE_INFINITY, ratio: Number.POSITIVE_INFINITY })
      say(`  ${name}`, 'broken off by the time limit of the database')
    }
  }

  keep(name, { time, least, bare }, sort) {
    this.times.set(name, { time, least })
    this.#sorts.set(name, sort)
    const ratio = time / bare
    const [, limit] = LIMITS[sort] ?? []
    const over = limit !== undefined && time > limit ? `  OVER ${limit} ms` : ''
    say(
      `  ${name}`,
      `${time.toFixed(2)} ms (least ${least.toFixed(2)}), ${ratio.toFixed(ratio < 10 ? 1 : 0)} × bare${over}`,
    )
    if (time > (this.#slowest.get(sort)?.time ?? 0)) this.#slowest.set(sort, { name, time, ratio })
  }

  /** The sort of question that was asked under a name. */
  sortOf(name) {
    return this.#sorts.get(name)
  }

  /** What a bare select takes by itself. */
  async keepBare() {
    const { time, least } = await medianTimes(this.#bare, this.#bare)
    say('  a bare select by primary key', `${time.toFixed(2)} ms (least ${least.toFixed(2)})`)
  }

  /** The slowest of each sort that has a limit. */
  tellLimits() {
    console.log('What is asked of the large load, the slowest of each sort:')
    for (const [sort, [what, limit]] of Object.entries(LIMITS)) {
      const { name, time, ratio } = this.#slowest.get(sort) ?? {
        name: 'not asked',
        time: Number.NaN,
        ratio: Number.NaN,
      }
      const isKept = time <= limit ? 'kept' : 'OVER'
      say(
        `  ${what}, at most ${limit} ms: ${isKept}`,
        `${time.toFixed(1)} ms, ${ratio.toFixed(0)} × bare (${name})`,
      )
    }
  }
}
