import { actorOf, rememberActor } from '../../acting.js'
import { leadTo, showPage, showProblem } from '../../answer.js'
import type { AppParts } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, WITHOUT_KEY } from '../../forms.js'
import { ActingPage } from './page.js'

const FIELDS = /^(key|name|role|party)$/

function showNow(c: Asked): Response {
  const { actor, screen } = c.var
  const form = { name: actor?.name ?? '', role: actor?.role ?? 'public', party: actor?.party ?? '' }
  return showPage(c, <ActingPage form={{ ...form, problems: [] }} screen={screen} />)
}

async function choose(c: Asked, { keys }: AppParts): Promise<Response> {
  const form = await readForm(c, FIELDS)
  if (!form.ok) return showProblem(c, form.problem)
  if (!hasOurKey(form.value, keys)) return showProblem(c, WITHOUT_KEY)
  const field = (name: string) => form.value.fields.get(name)?.trim() ?? ''
  const [name, role, party] = [field('name'), field('role'), field('party')]
  const actor = actorOf(name, role, party)
  if (actor === null) {
    const problems = [{ field: 'name', message: c.var.screen.words.acting.nameMissing }]
    return showPage(c, <ActingPage form={{ name, role, party, problems }} screen={c.var.screen} />, 422)
  }
  rememberActor(c, actor)
  return leadTo(c, '/acts')
}

/** The choice of a name and role, while there is no sign-in. */
export function addActingRoutes(app: WebApp, parts: AppParts): void {
  app.get('/acting', showNow)
  app.post('/acting', (c) => choose(c, parts))
}
