import { type Day, ok, type Problem, type Result } from '../../../kernel/index.js'
import { mayDo, statusOf } from '../../../platform/index.js'
import {
  type Actor,
  type CommitmentView,
  journalOf,
  type ListedRow,
  listNamed,
  proposeMentionsFor,
} from '../../../register/index.js'
import { leadTo, showJson, showPage, showProblem, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { originOf, showFeed } from '../../feeds.js'
import { hasOurKey, readForm, WITHOUT_KEY } from '../../forms.js'
import type { RegisterDoor } from '../../register-door.js'
import { wordFor } from '../../screen.js'
import { nextStep } from '../problem/page.js'
import { CommitmentPage } from './page.js'
import { REPORT_FIELDS } from './report.js'
import { type CommitmentPageView, NOTHING_REPORTED, type SectorCount, type TypedReport } from './view.js'

/** So many instructions and figures stand on the page. */
const MOST_TIED = 10
const MOST_CANDIDATES = 5

/** The sides that somebody may report for: those of the own office. */
function reportingOf(actor: Actor | null, { commitment }: CommitmentView): readonly string[] {
  if (actor === null) return []
  const mayMove = (party: string) => mayDo(actor.role, 'move', { area: 'side', isOwn: actor.party === party })
  return commitment.sides.map(({ party }) => party).filter(mayMove)
}

function mayReview(actor: Actor | null): boolean {
  return actor !== null && mayDo(actor.role, 'review', { area: 'mention' })
}

async function cardsOf(door: RegisterDoor, id: string, today: Day): Promise<readonly ListedRow[]> {
  const list = listNamed('instructions')
  const rows = list.ok
    ? await door.rows(list.value, { filters: { commitment: id }, size: MOST_TIED, today })
    : null
  return rows?.ok ? rows.value.rows : []
}

function daysIn({ due, controlDates }: ListedRow): readonly Day[] {
  const dates: readonly unknown[] = Array.isArray(controlDates) ? controlDates : []
  return [due, ...dates].filter((day) => typeof day === 'string')
}

/** Days of control that are still to come, the earliest first. */
async function controlsOf(
  door: RegisterDoor,
  cards: readonly ListedRow[],
  today: Day,
): Promise<readonly Day[]> {
  const list = listNamed('instructions')
  const days: Day[] = []
  for (const { id } of list.ok ? cards : []) {
    const card = list.ok ? await door.record(list.value, String(id), today) : null
    if (card?.ok) days.push(...daysIn(card.value))
  }
  return days.filter((day) => day >= today).sort()
}

/** The figures that the readout tells in which the commitment was opened. */
async function figuresOf(door: RegisterDoor, { commitment }: CommitmentView) {
  const { pair, readout } = commitment
  const found = await door.figures({ pair: pair ?? undefined, size: 50, sort: 'published', descending: true })
  const rows = found.ok ? found.value.rows : []
  return rows.filter((figure) => figure.readout === readout).slice(0, MOST_TIED)
}

async function countIn(door: RegisterDoor, name: string, sector: string, today: Day): Promise<number> {
  const list = listNamed(name)
  const rows = list.ok ? await door.rows(list.value, { filters: { sector }, size: 1, today }) : null
  return rows?.ok ? rows.value.total : 0
}

/** Projects and programme items of the commitment's sectors. */
async function sameSectorOf(door: RegisterDoor, { commitment }: CommitmentView, today: Day) {
  const counts: SectorCount[] = []
  for (const sector of commitment.sectors) {
    const projects = await countIn(door, 'projects', sector, today)
    const items = await countIn(door, 'programme-items', sector, today)
    if (projects + items > 0) counts.push({ sector, projects, items })
  }
  return counts
}

/** Looked for only when asked, as it takes longer than all else on the page. */
async function candidatesOf(c: Asked, door: RegisterDoor, { commitment, restates }: CommitmentView) {
  if (c.req.query('ties') !== 'yes' || restates !== null || !mayReview(c.var.actor)) return null
  const { statement } = commitment
  const found = await door.askKept(`candidates of ${statement}`, (db) =>
    proposeMentionsFor(db, statement, { limit: MOST_CANDIDATES }),
  )
  return found.ok ? found.value.filter(({ isLikely }) => isLikely) : []
}

/** The commitment with the entries of its sides among those of its own. */
async function findCommitment(c: Asked, door: RegisterDoor, today: Day): Promise<Result<CommitmentView>> {
  const found = await door.commitment(namedIn(c), today)
  if (!found.ok) return found
  const { commitment, journal } = found.value
  const subjects = commitment.sides.map(({ party }) => `${commitment.id}/${party}`)
  const told = await door.ask(async (db) => ok(await journalOf(db, subjects)))
  const all = [...journal, ...(told.ok ? told.value : [])]
  return ok({ ...found.value, journal: all.sort((one, other) => one.number - other.number) })
}

async function viewOf(
  c: Asked,
  door: RegisterDoor,
  { today, typed = NOTHING_REPORTED }: { readonly today: Day; readonly typed?: TypedReport },
): Promise<Result<CommitmentPageView>> {
  const found = await findCommitment(c, door, today)
  if (!found.ok) return found
  const { actor } = c.var
  const view = found.value
  const cards = await cardsOf(door, view.commitment.id, today)
  const isReviewer = mayReview(actor)
  return ok({
    ...{ view, today, typed, cards, mayReview: isReviewer },
    reporting: reportingOf(actor, view),
    controls: await controlsOf(door, cards, today),
    figures: await figuresOf(door, view),
    sameSector: await sameSectorOf(door, view, today),
    mayAssess: actor !== null && mayDo(actor.role, 'assess', { area: 'assessment', isOwn: true }),
    candidates: await candidatesOf(c, door, view),
  })
}

/** The id that an address names, without the ending that tells the form. */
function namedIn(c: Asked): string {
  return (c.req.param('id') ?? '').replace(/\.(?:json|atom)$/, '')
}

async function showCommitment(c: Asked, door: RegisterDoor, { clock }: AppParts): Promise<Response> {
  const page = await viewOf(c, door, { today: todayOf(clock) })
  if (!page.ok) return showProblem(c, page.problem)
  return showPage(c, <CommitmentPage page={page.value} screen={c.var.screen} />)
}

async function showFollowed(c: Asked, door: RegisterDoor, parts: AppParts): Promise<Response> {
  const found = await findCommitment(c, door, todayOf(parts.clock))
  if (!found.ok) return showProblem(c, found.problem)
  const { commitment, journal } = found.value
  const { screen } = c.var
  const origin = originOf(c, parts)
  const address = `${origin}${screen.href(`/commitments/${commitment.id}`)}`
  const entries = [...journal].reverse().map(({ number, act, at }) => ({
    ...{ id: `${origin}/r/${commitment.reference}#entry-${number}`, address: `${address}#entry-${number}` },
    ...{ title: wordFor(screen.words.acts, act), words: commitment.title, updated: at },
  }))
  return showFeed(c, {
    title: screen.say(screen.words.commitment.title, { reference: commitment.reference }),
    ...{ address, self: `${origin}/commitments/${commitment.id}.atom` },
    ...{ language: screen.language, licence: screen.words.frame.licence, entries },
  })
}

/** Leads from the reference of a commitment to its page. */
async function leadToReferred(c: Asked, door: RegisterDoor, today: Day): Promise<Response> {
  const { pair, day, number } = c.req.param()
  const found = await door.commitment([pair, day, number].join('/'), today)
  return found.ok ? leadTo(c, `/commitments/${found.value.commitment.id}`) : showProblem(c, found.problem)
}

const SENT_FIELDS = new RegExp(`^(?:key|party|version|${REPORT_FIELDS.join('|')})$`)

/** The page again with all that was typed and what is wrong with it. */
async function showAgain(
  c: Asked,
  door: RegisterDoor,
  told: { readonly today: Day; readonly fields: ReadonlyMap<string, string>; readonly problem: Problem },
): Promise<Response> {
  const { today, fields, problem } = told
  // Who may not report has no form on the page in which it could be told.
  if (problem.code === 'refused.role') return showProblem(c, problem)
  const isOvertaken = problem.code === 'conflict.version'
  const field = problem.where?.field ?? 'report'
  const said = { field, message: nextStep(problem, c.var.screen) }
  const typed = { fields, problems: isOvertaken ? [] : [said], isOvertaken }
  const page = await viewOf(c, door, { today, typed })
  if (!page.ok) return showProblem(c, page.problem)
  c.set('problem', problem)
  return showPage(c, <CommitmentPage page={page.value} screen={c.var.screen} />, statusOf(problem))
}

/** Takes the report of a side. */
async function report(c: Asked, door: RegisterDoor, { keys, clock }: AppParts): Promise<Response> {
  const sent = await readForm(c, SENT_FIELDS)
  if (!sent.ok) return showProblem(c, sent.problem)
  const { fields } = sent.value
  const today = todayOf(clock)
  if (!hasOurKey(sent.value, keys)) return showAgain(c, door, { today, fields, problem: WITHOUT_KEY })
  const typed = REPORT_FIELDS.map((name) => [name, fields.get(name)?.trim() || null] as const)
  const own = { party: fields.get('party'), version: Number(fields.get('version')) }
  const given = { commitment: namedIn(c), ...own, ...Object.fromEntries(typed) }
  const done = await door.give(fields.get('key') ?? '', 'sides.report', given)
  if (done.ok) return leadTo(c, `/commitments/${namedIn(c)}#sides`)
  return showAgain(c, door, { today, fields, problem: done.problem })
}

/** One commitment as a page, as JSON and as a feed, and the reports of its sides. */
export function addCommitmentRoutes(app: WebApp, parts: AppParts): void {
  app.get('/commitments/:id{[\\w-]+\\.json}', (c) =>
    throughDoor(c, async (open) => showJson(c, await open.commitment(namedIn(c), todayOf(parts.clock)))),
  )
  app.get('/commitments/:id{[\\w-]+\\.atom}', (c) => throughDoor(c, (open) => showFollowed(c, open, parts)))
  app.post('/commitments/:id/report', (c) => throughDoor(c, (open) => report(c, open, parts)))
  app.get('/commitments/:id', (c) => throughDoor(c, (open) => showCommitment(c, open, parts)))
  app.get('/commitments/:pair/:day/:number', (c) =>
    throughDoor(c, (open) => leadToReferred(c, open, todayOf(parts.clock))),
  )
  app.get('/commitments', (c) => c.redirect(c.var.screen.href('/register'), 301))
}
