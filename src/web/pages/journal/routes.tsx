import { z } from 'zod'
import { showJson, showPage, showProblem, throughDoor } from '../../answer.js'
import type { Asked, WebApp } from '../../environment.js'
import { pageNumber } from '../../parts/page-query.js'
import { readQuery } from '../../query.js'
import type { RegisterDoor } from '../../register-door.js'
import { JournalPage } from './page.js'

const query = z.strictObject({
  page: pageNumber,
  subject: z.string().max(100).nullable().default(null),
  verify: z.literal('yes').optional(),
})

async function showJournal(c: Asked, door: RegisterDoor): Promise<Response> {
  const asked = readQuery(c, query)
  if (!asked.ok) return showProblem(c, asked.problem)
  const { page, subject, verify } = asked.value
  const found = await door.journal({ page, subject: subject ?? undefined })
  if (!found.ok || c.req.path.endsWith('.json')) return showJson(c, found)
  const verdict = verify ? await door.verdict() : null
  if (verdict && !verdict.ok) return showProblem(c, verdict.problem)
  const list = { page: found.value, subject, verdict: verdict?.value ?? null }
  return showPage(c, <JournalPage list={list} screen={c.var.screen} />)
}

/** The journal and the walk along its chain, which changes nothing and is asked for by GET. */
export function addJournalRoutes(app: WebApp): void {
  app.get('/journal', (c) => throughDoor(c, (open) => showJournal(c, open)))
  app.get('/journal.json', (c) => throughDoor(c, (open) => showJournal(c, open)))
}
