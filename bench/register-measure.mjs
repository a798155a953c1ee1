import { median } from './measure.mjs'
import { say } from './say.mjs'

/** Each question is asked so often and the median counts; as long as this at most, so that slow ones end, too. */
const TIMES = 25
const PATIENCE = 3000

/** Milliseconds that work takes by the clock, median of several times after one that warms up. */
export async function medianTime(work) {
  await work(0)
  const times = []
  const until = performance.now() + PATIENCE
  for (let turn = 1; turn <= TIMES && (turn <= 3 || performance.now() < until); turn++) {
    const from = performance.now()
    await work(turn)
    times.push(performance.now() - from)
  }
  return median(times)
}

/** Prints times with their limit and how many bare selects fit in, and keeps them for the growth. */
export class Figures {
  times = new Map()

  constructor(bare) {
    this.bare = bare
  }

  keep(name, time, limit) {
    this.times.set(name, time)
    const ratio = (time / this.bare).toFixed(time < 10 * this.bare ? 1 : 0)
    const over = limit !== undefined && time > limit ? `  OVER ${limit} ms` : ''
    say(`  ${name}`, `${time.toFixed(2)} ms, ${ratio} × bare${over}`)
  }
}
