import { showJson, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { CommitmentPage } from './page.js'

/** One commitment, as a page and as JSON. */
export function addCommitmentRoutes(app: WebApp, { clock }: AppParts): void {
  const idOf = (c: Asked) => (c.req.param('id') ?? '').replace(/\.json$/, '')
  app.get('/commitments/:id{[\\w-]+\\.json}', (c) =>
    throughDoor(c, async (open) => showJson(c, await open.commitment(idOf(c), todayOf(clock)))),
  )
  app.get('/commitments/:id', (c) =>
    throughDoor(c, async (open) =>
      showResult(c, await open.commitment(idOf(c), todayOf(clock)), (view) => (
        <CommitmentPage view={view} screen={c.var.screen} />
      )),
    ),
  )
  app.get('/commitments', (c) => c.redirect(c.var.screen.href('/register'), 301))
}
