import { Hono } from 'hono'
import { logProblem, problemOf } from '../platform/index.js'
import { showPage, showProblem } from './answer.js'
import type { AppParts } from './app-parts.js'
import type { Asked, Environment, WebApp } from './environment.js'
import { readAnyForm, WITHOUT_KEY } from './forms.js'
import { guardCrowd } from './guard-crowd.js'
import { refuseNul } from './guard-nul.js'
import { guardForms, guardRights } from './guard-rights.js'
import {
  dressRequests,
  greetPersons,
  guardAddress,
  guardCookies,
  guardHeaders,
  guardLanguage,
  guardOrigin,
} from './guards.js'
import { splitPath } from './languages.js'
import { guardSize, refuseCut } from './large-forms.js'
import { packAnswers, takesGzip } from './packing.js'
import { addAccountRoutes } from './pages/account/routes.js'
import { addActingRoutes } from './pages/acting/routes.js'
import { addActRoutes } from './pages/acts/routes.js'
import { addAdminRoutes } from './pages/admin/routes.js'
import { addAgendaRoutes } from './pages/agenda/routes.js'
import { addBodyRoutes } from './pages/bodies/routes.js'
import { addCalendarRoutes } from './pages/calendar/routes.js'
import { addCatalogueRoutes } from './pages/catalogue/routes.js'
import { addCitingRoutes } from './pages/citing/routes.js'
import { addCommitmentRoutes } from './pages/commitment/routes.js'
import { addCompareRoutes } from './pages/compare/routes.js'
import { addFigureRoutes } from './pages/figures/routes.js'
import { addHomeRoutes } from './pages/home/routes.js'
import { addInboxRoutes } from './pages/inbox/routes.js'
import { addInstructionRoutes } from './pages/instructions/routes.js'
import { addJournalRoutes } from './pages/journal/routes.js'
import { addLanguageRoutes } from './pages/languages/routes.js'
import { addListRoutes } from './pages/lists/routes.js'
import { addMeetingRoutes } from './pages/meetings/routes.js'
import { addNoticeRoutes } from './pages/notices/routes.js'
import { addPairRoutes } from './pages/pairs/routes.js'
import { addPortalRoutes } from './pages/portal/routes.js'
import { addPortfolioRoutes } from './pages/portfolio/routes.js'
import { addProgrammeRoutes } from './pages/programmes/routes.js'
import { addProjectRoutes } from './pages/projects/routes.js'
import { addProtocolRoutes } from './pages/protocol/routes.js'
import { addReadRoutes } from './pages/read/routes.js'
import { addReadoutRoutes } from './pages/reading/routes.js'
import { addRegisterRoutes } from './pages/register/routes.js'
import { addRelationRoutes } from './pages/relations/routes.js'
import { addReportRoutes } from './pages/reports/routes.js'
import { addReviewRoutes } from './pages/review/routes.js'
import { AgainPage } from './pages/sign-in/again.js'
import { addSignInRoutes } from './pages/sign-in/routes.js'
import { addTieRoutes } from './pages/ties/routes.js'
import { addTradeRoutes } from './pages/trade/routes.js'
import { addViewRoutes } from './pages/views/routes.js'
import { Turns } from './turns.js'
import { isSecret, rememberTyped } from './typed-form.js'

/** The pages, each with its routes. */
const ROUTES: readonly ((app: WebApp, parts: AppParts) => void)[] = [
  addHomeRoutes,
  addReadRoutes,
  addReadoutRoutes,
  addReviewRoutes,
  addRegisterRoutes,
  addCommitmentRoutes,
  addCitingRoutes,
  addCompareRoutes,
  addViewRoutes,
  addMeetingRoutes,
  addFigureRoutes,
  addPortfolioRoutes,
  addProjectRoutes,
  addTradeRoutes,
  addBodyRoutes,
  addInstructionRoutes,
  addReportRoutes,
  addProgrammeRoutes,
  addListRoutes,
  addActRoutes,
  addActingRoutes,
  addRelationRoutes,
  addTieRoutes,
  addAgendaRoutes,
  addCalendarRoutes,
  addProtocolRoutes,
  addJournalRoutes,
  addLanguageRoutes,
  addCatalogueRoutes,
  addPairRoutes,
  addPortalRoutes,
  addNoticeRoutes,
  addSignInRoutes,
  addAccountRoutes,
  addAdminRoutes,
  addInboxRoutes,
]

const YEAR = 'public, max-age=31536000, immutable'

function addStaticRoutes(app: WebApp, { files }: AppParts): void {
  for (const [path, { type, text, packed }] of files.byPath)
    app.get(path, (c) => {
      const headers = { 'content-type': type, 'cache-control': YEAR, vary: 'Accept-Encoding' }
      return takesGzip(c)
        ? c.body(packed, 200, { ...headers, 'content-encoding': 'gzip' })
        : c.body(text, 200, headers)
    })
}

function logProblems(c: Asked, { logger }: AppParts): void {
  const { problem, screen } = c.var
  const { method, path } = c.req
  if (problem) logProblem(logger, problem, { request: screen.request, method, path })
}

/** What was typed into a form whose key is not of this session, to be looked at and sent again. */
async function showAgain(c: Asked): Promise<Response> {
  const form = await readAnyForm(c)
  if (!form.ok) return showProblem(c, form.problem)
  const { path } = c.req
  const fields = [...form.value.fields]
  if (fields.some(([name]) => isSecret(path, name))) return showProblem(c, WITHOUT_KEY)
  const sent = { path: c.var.screen.path, fields }
  c.set('problem', WITHOUT_KEY)
  return showPage(c, AgainPage({ sent, screen: c.var.screen }), 403)
}

function addGuards(app: WebApp, parts: AppParts): void {
  app.use(packAnswers)
  app.use(guardHeaders(parts))
  app.use(guardCookies(parts))
  app.use(dressRequests(parts))
  app.use(async (c, next) => {
    await next()
    logProblems(c, parts)
  })
  app.use(guardAddress(parts))
  app.use(guardLanguage)
  app.use(guardOrigin(parts))
  app.use(guardSize(parts.room))
  app.use(guardCrowd(new Turns(parts.capacity)))
  app.use(greetPersons(parts))
  app.use(rememberTyped)
  app.use(refuseCut('/read'))
  app.use(refuseNul('/read'))
  app.use(guardRights(parts))
  app.use(guardForms(parts, showAgain))
}

/** Tells that there is nothing at an address, or that what stands there is asked in another way. */
function showNothing(c: Asked, app: WebApp): Response {
  const asked = c.req.path.slice(0, 200)
  const methods = ['GET', 'POST'].filter((method) => {
    const [found] = app.router.match(method, c.req.path)
    return found.some(([[, route]]) => route.method === method)
  })
  if (methods.length === 0 || methods.includes(c.req.method))
    return showProblem(c, { code: 'absent.page', message: `There is no page at ‘${asked}’` })
  c.header('allow', methods.join(', '))
  return showProblem(c, { code: 'refused.method', message: `‘${asked}’ is not asked by ${c.req.method}` })
}

/** The app: pages and their JSON, built of its parts and listening nowhere yet. */
export function buildApp(parts: AppParts): WebApp {
  const getPath = (request: Request) => splitPath(new URL(request.url).pathname).path
  const app = new Hono<Environment>({ getPath })
  addGuards(app, parts)
  addStaticRoutes(app, parts)
  for (const addRoutes of ROUTES) addRoutes(app, parts)
  app.notFound((c) => showNothing(c, app))
  app.onError((error, c) => showProblem(c, problemOf(error)))
  return app
}
