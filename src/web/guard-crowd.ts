import type { MiddlewareHandler } from 'hono'
import type { Problem } from '../kernel/index.js'
import { showPage, showProblem, TRY_AGAIN, wantsData } from './answer.js'
import type { Asked, Environment } from './environment.js'
import { readAnyForm, type SentForm } from './forms.js'
import { isFile } from './guards.js'
import { BusyPage } from './pages/problem/busy.js'
import type { Turns } from './turns.js'
import { isSecret, typedFields } from './typed-form.js'

const CROWD: Problem = {
  code: 'unavailable.crowd',
  message: 'More is asked at this moment than can be answered in time',
}

/** Ask again after so many seconds at most; by then the crowd is another. */
const MOST_SECONDS = 60

/** What was sent, to be sent again as it is; nothing when a part of it cannot be put into a page. */
function sentBefore(c: Asked, { fields, file }: SentForm) {
  const all = [...fields]
  const isWhole =
    file === null && c.var.cutFrom === undefined && all.every(([name]) => !isSecret(c.req.path, name))
  return isWhole ? { path: c.var.screen.path, fields: all } : null
}

/** Turns a form away with all that was typed into it. */
async function turnFormAway(c: Asked): Promise<Response> {
  const form = await readAnyForm(c)
  const { screen } = c.var
  const typed = form.ok ? typedFields(c.req.path, form.value.fields) : []
  const sent = form.ok ? sentBefore(c, form.value) : null
  return showPage(c, BusyPage({ busy: { sent, typed, cutFrom: c.var.cutFrom ?? null }, screen }), 503)
}

async function refusal(c: Asked): Promise<Response> {
  if (wantsData(c)) return showProblem(c, CROWD)
  if (c.req.method === 'POST') return turnFormAway(c)
  return showPage(c, BusyPage({ busy: { sent: null, typed: [], cutFrom: null }, screen: c.var.screen }), 503)
}

/** Turns a request away with what was typed into it, to be asked again after so many milliseconds. */
export async function turnAway(c: Asked, askAgainIn: number): Promise<Response> {
  const seconds = Math.min(MOST_SECONDS, Math.max(Number(TRY_AGAIN), Math.ceil(askAgainIn / 1000)))
  const response = await refusal(c)
  c.set('problem', CROWD)
  response.headers.set('retry-after', String(seconds))
  return response
}

/** Lets so many requests be worked on at once as the machine can bear, and turns away, before any work, whom it could not
 *  answer in time. Forms were heard out before, so that none waits here for a slow line. */
export function guardCrowd(turns: Turns): MiddlewareHandler<Environment> {
  return async (c, next) => {
    if (isFile(c)) return next()
    const turn = await turns.take(c.req.method === 'POST' ? 'form' : 'page')
    if ('askAgainIn' in turn) return turnAway(c, turn.askAgainIn)
    c.set('giveTurnBack', turn.giveBack)
    try {
      await next()
    } finally {
      turn.giveBack()
    }
  }
}
