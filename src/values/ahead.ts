import { WHY } from './dated.js'
import { addYears, isOver } from './due.js'
import { type Edge, formatPeriod, isInterval, type Period, parsePeriod } from './edtf.js'
import { type FoundValue, valueAnew } from './found.js'

function edgeLater(edge: Edge): Edge {
  return typeof edge === 'string' ? edge : addYears(edge, 1)
}

function yearLater(period: Period): Period {
  if (!isInterval(period)) return addYears(period, 1)
  return { from: edgeLater(period.from), to: edgeLater(period.to) }
}

/** When an open span begins, for what is to hold from then on is promised for that day: `from 1 January`. */
function startOfOpen(period: Period): Period {
  const isOpen = isInterval(period) && typeof period.to === 'string' && typeof period.from !== 'string'
  return isOpen ? { from: period.from, to: period.from } : period
}

/** A time that is promised and took its year from the publication: one that is over by then means the year after.
 *  shapes: `published` as `YYYY-MM-DD`; any other date comes back as it is */
export function aheadOf(date: FoundValue, published: string | undefined): FoundValue {
  if (date.why !== WHY.year || published === undefined) return date
  const period = parsePeriod(date.text)
  if (!period.ok || !isOver(startOfOpen(period.value), published)) return date
  return valueAnew(date, { text: formatPeriod(yearLater(period.value)), why: WHY.next })
}
