import type { Result } from '../../../kernel/index.js'
import { showPage } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { WebApp } from '../../environment.js'
import type { RegisterDoor } from '../../register-door.js'
import { type HomeNews, HomePage } from './page.js'

const SHORT = 10

function valueOr<T>(result: Result<T>): T | null {
  return result.ok ? result.value : null
}

/** What is new in the register; null when any part of it does not answer. */
async function newsOf(door: RegisterDoor, today: string): Promise<HomeNews | null> {
  const [queue, meetings, due, figures, entries, readouts] = await Promise.all([
    door.queue({ size: 1 }).then(valueOr),
    door.meetings({ size: 1, sort: 'day', descending: true }).then(valueOr),
    door.commitments({ size: SHORT, sort: 'due', today }).then(valueOr),
    door.figures({ size: 3, sort: 'published', descending: true }).then(valueOr),
    door.journal({ size: 6 }).then(valueOr),
    door.readouts({ size: SHORT, sort: 'received', descending: true }).then(valueOr),
  ])
  if (!queue || !meetings || !due || !figures || !entries || !readouts) return null
  return {
    waiting: queue.total,
    meeting: meetings.rows[0] ?? null,
    due: due.rows.filter((commitment) => commitment.due !== null),
    figures: figures.rows,
    entries: entries.rows,
    readouts: readouts.rows,
  }
}

/** The first page. */
export function addHomeRoutes(app: WebApp, { samples, clock }: AppParts): void {
  const example = samples.find(({ name }) => name === 'almaty-ru')?.name ?? samples[0]?.name ?? null
  app.get('/', async (c) => {
    const { door } = c.var
    const news = door === null ? null : await newsOf(door, todayOf(clock))
    return showPage(c, <HomePage news={news} example={example} screen={c.var.screen} />)
  })
}
