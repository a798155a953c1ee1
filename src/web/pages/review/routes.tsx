import { isVersionConflict, type ReviewItem } from '../../../intake/index.js'
import { type Day, familyOf, ok, type Problem, type Result } from '../../../kernel/index.js'
import { statusOf } from '../../../platform/index.js'
import { countAcceptedSince, type ListedRow, proposeMentionsFor } from '../../../register/index.js'
import { leadTo, showJson, showPage, showProblem, throughDoor } from '../../answer.js'
import { type AppParts, todayOf } from '../../app-parts.js'
import { nameOfPart, showTable } from '../../downloads.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, WITHOUT_KEY } from '../../forms.js'
import type { FieldProblem } from '../../parts/fields.js'
import type { RegisterDoor } from '../../register-door.js'
import { pathWith } from '../../words/addresses.js'
import { nextStep } from '../problem/page.js'
import { type Attempt, DECIDE, type Outcome } from './decide.js'
import { NOTHING_TYPED, type Typed } from './form.js'
import { ReviewPage } from './page.js'
import { queueFilter, type ReviewQuery, reviewQueryOf, WHOLE_QUEUE } from './query.js'
import { ACTS, type Act, type ReviewView } from './view.js'

/** The statement before the reviewer: the one named, else the first that waits; none when nothing waits. */
async function itemFor(door: RegisterDoor, id: string | undefined): Promise<Result<ReviewItem | null>> {
  return id === undefined ? ok(null) : door.reviewItem(id)
}

/** So many reports of missed words stand on the page, the newest first. */
const MOST_MISSED = 50

/** So many earlier commitments are shown beside a statement. */
const MOST_CANDIDATES = 5

/** The commitments that what waits may say again; other kinds say none again. */
async function candidatesFor(door: RegisterDoor, item: ReviewItem | null) {
  if (item === null || item.statement.kind !== 'commitment' || item.statement.state !== 'read') return []
  const { id } = item.statement
  const found = await door.askKept(`candidates of ${id}`, (db) =>
    proposeMentionsFor(db, id, { limit: MOST_CANDIDATES }),
  )
  return found.ok ? found.value : []
}

async function acceptedOn(door: RegisterDoor, today: Day): Promise<number | null> {
  const counted = await door.askKept(`accepted since ${today}`, (db) => countAcceptedSince(db, today))
  return counted.ok ? counted.value : null
}

async function viewOf(door: RegisterDoor, query: ReviewQuery, today: Day): Promise<Result<ReviewView>> {
  const queue = await door.queue(queueFilter(query))
  if (!queue.ok) return queue
  const item = await itemFor(door, query.st ?? queue.value.rows[0]?.id)
  if (!item.ok) return item
  const done = await itemFor(door, query.done ?? undefined)
  const missed = await door.missed({ size: MOST_MISSED, descending: true })
  if (!missed.ok) return missed
  const shown = {
    query,
    missed: missed.value,
    queue: queue.value,
    item: item.value,
    done: done.ok ? (done.value?.statement ?? null) : null,
    candidates: await candidatesFor(door, item.value),
    acceptedToday: await acceptedOn(door, today),
  }
  return ok({ ...shown, act: null, typed: NOTHING_TYPED, problems: [], late: null })
}

/** Most statements of a table; nobody reviews more of them in a week. */
const MOST_IN_TABLE = 5_000
const TABLE_PAGE = 200
const COLUMNS = ['reference', 'kind', 'force', 'quote', 'language', 'readout', 'id']

/** All that waits, as a table. */
async function showQueueTable(c: Asked, door: RegisterDoor, query: ReviewQuery): Promise<Response> {
  const rows: ListedRow[] = []
  let total = 0
  for (let page = 1; rows.length < MOST_IN_TABLE; page++) {
    const found = await door.queue({ ...queueFilter(query), page, size: TABLE_PAGE })
    if (!found.ok) return showProblem(c, found.problem)
    rows.push(...(found.value.rows as unknown as readonly ListedRow[]))
    total = found.value.total
    if (found.value.rows.length < TABLE_PAGE) break
  }
  return showTable(c, { columns: COLUMNS, rows, name: nameOfPart('review', { held: rows.length, total }) })
}

async function showReview(c: Asked, door: RegisterDoor, { clock }: AppParts): Promise<Response> {
  const query = reviewQueryOf(c)
  if (query.ok && c.req.path.endsWith('.json')) return showJson(c, await door.queue(queueFilter(query.value)))
  if (query.ok && c.req.path.endsWith('.csv')) return showQueueTable(c, door, query.value)
  const view = query.ok ? await viewOf(door, query.value, todayOf(clock)) : query
  if (!view.ok) return showProblem(c, view.problem)
  return showPage(c, <ReviewPage view={view.value} screen={c.var.screen} />)
}

/** Where the queue goes on after a decision: only addresses of the queue itself are followed. */
function pathAfter(typed: Typed, { statement, entered, tied, untied }: Outcome): string {
  const onward = typed.get('onward') ?? ''
  const path = onward === '/review' || onward.startsWith('/review?') ? onward : '/review'
  const base = new URL(path, 'http://here')
  const isShown = entered?.area === 'commitments' || entered?.area === 'meetings'
  const tie = { ...(tied ? { tied: 'yes' } : {}), ...(untied ? { untied: untied.code } : {}) }
  const done = { done: statement, ...(isShown ? { area: entered.area, entered: entered.id } : {}), ...tie }
  return pathWith('/review', { ...Object.fromEntries(base.searchParams), ...done })
}

interface Failed {
  readonly act: Act
  readonly typed: Typed
  readonly problem: Problem | null
  readonly problems: readonly FieldProblem[]
  readonly today: Day
}

/** The page again after an act that did not succeed, with all that was typed. */
async function showAgain(c: Asked, door: RegisterDoor, id: string, failed: Failed): Promise<Response> {
  const { act, typed, problem, problems, today } = failed
  const view = await viewOf(door, { ...WHOLE_QUEUE, st: id }, today)
  if (!view.ok) return showProblem(c, view.problem)
  const late = problem && isVersionConflict(problem) ? { act, current: problem.current } : null
  const { screen } = c.var
  const said =
    problem && !late ? [{ field: problem.where?.field ?? 'current', message: nextStep(problem, screen) }] : []
  c.set('problem', problem ?? undefined)
  const shown = { ...view.value, act, typed, late, problems: [...problems, ...said] }
  return showPage(c, <ReviewPage view={shown} screen={screen} />, problem ? statusOf(problem) : 422)
}

type Tried = Pick<Failed, 'act' | 'typed' | 'today'>

function failedOf(attempt: Exclude<Attempt, { ok: true }>, tried: Tried): Failed {
  if ('ok' in attempt) return { ...tried, problem: attempt.problem, problems: [] }
  return { ...tried, problem: null, problems: attempt }
}

const REVIEW_FIELDS =
  /^(key|version|onward|kind|force|quote|note|reason|to|relation|tied|new-(slot|value|words)|slot-\d{1,3})$/

/** Problems that leave nothing to show the form over. */
function isHopeless(problem: Problem): boolean {
  return ['absent', 'unavailable', 'broken'].includes(familyOf(problem))
}

async function decide(c: Asked, door: RegisterDoor, act: Act, { keys, clock }: AppParts): Promise<Response> {
  const sent = await readForm(c, REVIEW_FIELDS)
  if (!sent.ok) return showProblem(c, sent.problem)
  const id = c.req.param('id') ?? ''
  const typed = sent.value.fields
  const tried = { act, typed, today: todayOf(clock) }
  if (!hasOurKey(sent.value, keys))
    return showAgain(c, door, id, { ...tried, problem: WITHOUT_KEY, problems: [] })
  const item = await door.reviewItem(id)
  if (!item.ok) return showProblem(c, item.problem)
  const { review, reviewing } = c.var.screen.words
  const decision = { ...tried, item: item.value, words: review, chooseOne: reviewing.chooseOne }
  const attempt = await DECIDE[act](door, decision)
  if ('ok' in attempt && attempt.ok) return leadTo(c, pathAfter(typed, attempt.value))
  if ('ok' in attempt && isHopeless(attempt.problem)) return showProblem(c, attempt.problem)
  return showAgain(c, door, id, failedOf(attempt, tried))
}

/** The review queue and the acts of review. */
export function addReviewRoutes(app: WebApp, parts: AppParts): void {
  for (const ending of ['', '.json', '.csv'])
    app.get(`/review${ending}`, (c) => throughDoor(c, (open) => showReview(c, open, parts)))
  for (const act of ACTS)
    app.post(`/review/:id/${act}`, (c) => throughDoor(c, (open) => decide(c, open, act, parts)))
}
