import type { Pair } from '../../../register/index.js'
import { leadTo, showPage, showProblem, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, WITHOUT_KEY } from '../../forms.js'
import type { RegisterDoor } from '../../register-door.js'
import { HOME_VISIT, newsOf } from './news.js'
import { HomePage } from './page.js'

/** Keeps that what changed was seen, so that the next visit begins here. */
async function keepSeen(c: Asked, door: RegisterDoor, { keys }: AppParts): Promise<Response> {
  const sent = await readForm(c, /^key$/)
  if (!sent.ok) return showProblem(c, sent.problem)
  if (!hasOurKey(sent.value, keys)) return showProblem(c, WITHOUT_KEY)
  const noted = await door.noteVisit(HOME_VISIT)
  return noted.ok ? leadTo(c, '/') : showProblem(c, noted.problem)
}

/** The first page. */
export function addHomeRoutes(app: WebApp, parts: AppParts): void {
  const { samples, clock } = parts
  const example = samples.find(({ name }) => name === 'almaty-ru')?.name ?? samples[0]?.name ?? null
  app.get('/', async (c) => {
    const { door, actor, screen } = c.var
    const news =
      door === null ? null : await newsOf(door, { actor, today: todayOf(clock), pair: screen.pair as Pair })
    return showPage(c, <HomePage news={news} example={example} screen={screen} />)
  })
  app.post('/seen', (c) => throughDoor(c, (open) => keepSeen(c, open, parts)))
}
