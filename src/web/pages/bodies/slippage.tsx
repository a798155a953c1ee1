import { earliestDay, latestDay, parsePeriod } from '../../../values/index.js'
import { type Chart, type SaidDue, slippageChart } from '../../charts/index.js'
import { Untold } from '../../parts/untold.js'
import type { Screen } from '../../screen.js'
import { Said } from './texts.js'
import type { BodyView, SaidOnce } from './view.js'

function saidDue({ due, saidOn }: SaidOnce, screen: Screen): SaidDue {
  const period = parsePeriod(due)
  const [from, to] = period.ok ? [earliestDay(period.value), latestDay(period.value)] : [null, null]
  return { saidOn, saidText: screen.date(saidOn), from, to, label: screen.date(due) }
}

/** The ledger of the dates for which the opening was promised; null for fewer than two. */
export function promisesChart({ dues, today, body }: BodyView, screen: Screen): Chart | null {
  const { bodies } = screen.words
  const last = dues.at(-1)
  if (dues.length < 2 || last === undefined) return null
  return slippageChart({
    frame: {
      id: `promises-${body.type}`,
      title: screen.say(bodies.slipTitle, { count: dues.length, due: screen.date(last.due) }),
      unit: bodies.slipUnit,
      description: bodies.slipTold,
      source: bodies.slipSource,
    },
    table: {
      columns: [
        { text: bodies.saidOn },
        { text: bodies.due },
        { text: bodies.words },
        { text: bodies.source },
      ],
      rows: dues.map((one) => [
        { text: screen.date(one.saidOn) },
        { text: screen.date(one.due) },
        { text: Said({ words: one.dueWords, screen }) },
        { text: Untold({ text: one.source ?? '' }) },
      ]),
    },
    dues: dues.map((one) => saidDue(one, screen)),
    today,
    todayText: bodies.today,
  })
}
