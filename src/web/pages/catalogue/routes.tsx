import { showPage, showProblem } from '../../answer.js'
import type { WebApp } from '../../environment.js'
import { CATALOGUE } from './examples.js'
import { CataloguePage } from './page.js'

/** The catalogue of page examples. */
export function addCatalogueRoutes(app: WebApp): void {
  app.get('/catalogue', (c) => showPage(c, <CataloguePage screen={c.var.screen} />))
  app.get('/catalogue/:page/:state', async (c) => {
    const draw = CATALOGUE.get(c.req.param('page'))?.get(c.req.param('state'))
    if (draw) return showPage(c, await draw(c.var.screen))
    return showProblem(c, { code: 'absent.page', message: 'There is no such example' })
  })
}
