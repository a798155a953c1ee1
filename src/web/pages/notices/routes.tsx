import type { Result } from '../../../kernel/index.js'
import { statusOf } from '../../../platform/index.js'
import { letterOf, lettersOf, wishOf } from '../../../register/index.js'
import { leadTo, showJson, showPage, showProblem, showResult, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, WITHOUT_KEY } from '../../forms.js'
import type { FieldProblem } from '../../parts/fields.js'
import { noticesOf } from '../../parts/notices-of.js'
import type { RegisterDoor } from '../../register-door.js'
import { LetterPage, NoticesPage, type ShownNotices } from './page.js'

const LETTERS_SHOWN = 14
const NOBODY = { code: 'refused.role', message: 'Nothing waits for somebody unknown' } as const

interface Typed {
  readonly address?: string
  readonly problems: readonly FieldProblem[]
}

async function shownFor(
  c: Asked,
  door: RegisterDoor,
  today: string,
  typed: Typed,
): Promise<Result<ShownNotices>> {
  const { actor } = c.var
  if (actor === null) return { ok: false, problem: NOBODY }
  const person = actor.name
  const notices = await noticesOf(door, actor, today)
  if (!notices.ok) return notices
  const letters = await door.ask((db) => lettersOf(db, { person, size: LETTERS_SHOWN }))
  if (!letters.ok) return letters
  const wish = await door.ask((db) => wishOf(db, person))
  if (!wish.ok) return wish
  const address = typed.address ?? wish.value?.address ?? ''
  const { problems } = typed
  return { ok: true, value: { notices: notices.value, letters: letters.value, address, problems } }
}

async function show(c: Asked, door: RegisterDoor, today: string): Promise<Response> {
  const shown = await shownFor(c, door, today, { problems: [] })
  if (c.req.path.endsWith('.json'))
    return showJson(c, shown.ok ? { ok: true, value: shown.value.notices } : shown)
  return showResult(c, shown, (found) => <NoticesPage shown={found} screen={c.var.screen} />)
}

async function wish(c: Asked, door: RegisterDoor, { keys, clock }: AppParts): Promise<Response> {
  const form = await readForm(c, /^(key|address)$/)
  if (!form.ok) return showProblem(c, form.problem)
  if (!hasOurKey(form.value, keys)) return showProblem(c, WITHOUT_KEY)
  const address = form.value.fields.get('address')?.trim() ?? ''
  const key = form.value.fields.get('key') ?? ''
  const wished = await door.wishLetter(key, { address, language: c.var.screen.language })
  if (wished.ok) return leadTo(c, '/notices')
  if (wished.problem.code !== 'invalid.mail-address') return showProblem(c, wished.problem)
  const problems = [{ field: 'address', message: c.var.screen.words.notices.addressWrong }]
  const shown = await shownFor(c, door, todayOf(clock), { address, problems })
  if (!shown.ok) return showProblem(c, shown.problem)
  c.set('problem', wished.problem)
  return showPage(c, <NoticesPage shown={shown.value} screen={c.var.screen} />, statusOf(wished.problem))
}

async function showLetter(c: Asked, door: RegisterDoor): Promise<Response> {
  const person = c.var.actor?.name ?? ''
  const letter = await door.ask((db) => letterOf(db, { person, id: c.req.param('id') ?? '' }))
  return showResult(c, letter, (found) => <LetterPage letter={found} screen={c.var.screen} />)
}

/** What waits for whoever is signed in, and the daily letters that told it. */
export function addNoticeRoutes(app: WebApp, parts: AppParts): void {
  app.get('/notices', (c) => throughDoor(c, (open) => show(c, open, todayOf(parts.clock))))
  app.get('/notices.json', (c) => throughDoor(c, (open) => show(c, open, todayOf(parts.clock))))
  app.post('/notices', (c) => throughDoor(c, (open) => wish(c, open, parts)))
  app.get('/notices/letters/:id', (c) => throughDoor(c, (open) => showLetter(c, open)))
}
