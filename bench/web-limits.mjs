import { say } from './say.mjs'

/** Lists of pages, whose time is held against that of an empty page; the first of each sort. */
const LISTS = new Set([
  ...['/register', '/review', '/meetings', '/figures', '/projects', '/bodies', '/instructions', '/reports'],
  ...['/programmes', '/lists/:list', '/protocol/greetings', '/protocol/awards', '/views', '/journal'],
  ...['/portfolio/:pair', '/protocol', '/p/promises', '/p/corrections', '/inbox', '/admin', '/admin/log'],
])

function slowestOf(times) {
  return times.toSorted((one, other) => other.time - one.time)[0]
}

/** One line a figure: whether it is kept, and what is nearest to its limit or beyond. */
function tell(name, { value, limit, unit, at = '' }) {
  const isKept = value <= limit ? 'kept' : 'OVER'
  say(
    `  ${name}, at most ${limit} ${unit}: ${isKept}`,
    `${value.toFixed(1)} ${unit}${at === '' ? '' : ` (${at})`}`,
  )
}

/** Every figure of the pages with its limit.
 *  shapes: `times` of the slowest address of each sort; `empty` milliseconds of an empty page; `weights`, `readers` and `paints`
 *  as they were measured */
export function tellLimits({ times, empty, weights, readers, paints }) {
  console.log('What is asked of the pages, each with what is nearest to its limit or beyond:')
  const slowest = slowestOf(times)
  const list = slowestOf(times.filter(({ route }) => LISTS.has(route)))
  const over = times.filter(({ time }) => time > 40).length
  tell('median of every page, one client', { value: slowest.time, limit: 40, unit: 'ms', at: slowest.at })
  if (over > 0) say('    sorts of pages over it', `${over} of ${times.length}`)
  tell('lists beside an empty page', { value: list.time / empty, limit: 6, unit: 'times', at: list.at })
  tell('99 of 100, 64 people who read', { value: readers, limit: 250, unit: 'ms' })
  tell('page with styles and script', {
    value: weights.heaviest.bytes / 1000,
    limit: 60,
    unit: 'KB',
    at: weights.heaviest.at,
  })
  tell('script', { value: weights.script / 1000, limit: 20, unit: 'KB' })
  if (paints === null) return
  tell('first page in a cold browser', { value: paints.middle, limit: 1000, unit: 'ms' })
  tell('requests to other hosts', { value: paints.foreign, limit: 0, unit: '' })
}
