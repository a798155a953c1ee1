import { z } from 'zod'
import type { ReadoutInput } from '../../../intake/index.js'
import { fail, ok, type Problem, type Result } from '../../../kernel/index.js'
import { contractOf, editionOf } from '../../../statements/index.js'
import { leadTo, pageStatusOf, showJson, showPage, showProblem, throughDoor } from '../../answer.js'
import type { AppParts } from '../../app-parts.js'
import type { Asked, WebApp } from '../../environment.js'
import { hasOurKey, readForm, type SentForm, WITHOUT_KEY } from '../../forms.js'
import { readQuery } from '../../query.js'
import type { Sample } from '../../samples.js'
import { readingFilterOf } from '../reading/filter-query.js'
import { ReadingPage } from '../reading/page.js'
import { UnsavedActs } from './acts.js'
import { checkReadForm } from './check.js'
import { EMPTY_READ_FORM, LONGEST_TEXT, type ReadForm } from './form.js'
import { openerFor } from './opener.js'
import { ReadPage } from './page.js'
import { cutFrom, readFormOf, type SentRead } from './sent.js'
import { guessDay, shownUnsaved } from './shown.js'
import { type ReadDetails, type UnsavedText, UnsavedTexts, unsavedId } from './unsaved.js'

const FORGOTTEN: Problem = {
  code: 'absent.unsaved-text',
  message: 'This text was only read and is forgotten',
}
const READ_FIELDS = /^(key|text|file|address|told|title|publisher|day|language|url|again)$/
const formQuery = z.strictObject({
  example: z.string().max(60).optional(),
  address: z.string().max(2000).optional(),
})

function documentOf(text: string, details: ReadDetails) {
  const { language, day, url } = details
  return {
    id: unsavedId(text, details),
    text,
    ...(language === '' ? {} : { lang: language }),
    ...(day === '' ? {} : { date: day }),
    ...(url === '' ? {} : { url }),
  }
}

function detailsOf({ title, publisher, day, language, url }: ReadDetails): ReadDetails {
  return { title, publisher, day, language, url }
}

function sampleForm({ text, language, day }: Sample): ReadForm {
  return { ...EMPTY_READ_FORM, text, language, day }
}

/** The texts that were only read, and the reader that reads them. */
class ReadingDesk {
  readonly #texts = new UnsavedTexts()
  readonly #parts: AppParts

  constructor(parts: AppParts) {
    this.#parts = parts
  }

  read(form: ReadForm): UnsavedText {
    const id = unsavedId(form.text, form)
    const known = this.#texts.find(id)
    if (known) return known
    const reading = this.#parts.read(editionOf(documentOf(form.text, form)))
    const unsaved = { ...detailsOf(form), id, text: form.text, reading }
    this.#texts.keep(unsaved)
    return unsaved
  }

  /** A text read before; an example is read when it is asked for. */
  find(id: string): Result<UnsavedText> {
    const sample = this.#parts.samples.find(({ name }) => name === id)
    const found = sample ? this.read(sampleForm(sample)) : this.#texts.find(id)
    return found ? ok(found) : fail(FORGOTTEN)
  }

  /** The text of a form that only changes the details of a text read before. */
  withText(sent: SentForm, form: ReadForm): ReadForm {
    const again = sent.fields.get('again')
    const found = again === undefined ? undefined : this.#texts.find(again)
    return found ? { ...form, text: found.text } : form
  }
}

function showUnsaved(c: Asked, found: Result<UnsavedText>, { explain }: AppParts): Response {
  const filter = readingFilterOf(c)
  if (!filter.ok) return showProblem(c, filter.problem)
  if (!found.ok) return showProblem(c, found.problem)
  const { screen } = c.var
  const reading = shownUnsaved(found.value, c.req.path)
  const { text } = found.value
  const why = filter.value.why ? (explain?.(editionOf(documentOf(text, found.value))) ?? null) : null
  return showPage(
    c,
    <ReadingPage reading={reading} filter={filter.value} screen={screen} why={why}>
      <UnsavedActs unsaved={found.value} screen={screen} />
    </ReadingPage>,
  )
}

function showForm(c: Asked, { samples }: AppParts): Response {
  const query = readQuery(c, formQuery)
  if (!query.ok) return showProblem(c, query.problem)
  const { example, address = '' } = query.value
  const sample = samples.find(({ name }) => name === example)
  const form = sample ? sampleForm(sample) : { ...EMPTY_READ_FORM, address }
  return showPage(c, <ReadPage form={form} problems={[]} samples={samples} screen={c.var.screen} />)
}

const MEGABYTE = 1_000_000

/** The form with the beginning of a text that was too long to be taken whole, and how much of it that is. */
function showCut(c: Asked, form: ReadForm, sent: number, { samples }: AppParts): Response {
  const { screen } = c.var
  const text = form.text.slice(0, LONGEST_TEXT)
  const told = {
    sent: screen.number((sent / MEGABYTE).toFixed(1)),
    kept: screen.number(String(text.length)),
  }
  const problems = [{ field: 'text', message: screen.say(screen.words.read.textCut, told) }]
  c.set('problem', { code: 'invalid.too-large', message: `A text of ${sent} bytes was sent` })
  return showPage(
    c,
    <ReadPage form={{ ...form, text }} problems={problems} samples={samples} screen={screen} />,
    413,
  )
}

/** The number of the answer to a form with mistakes: that of what did not open, else that of mistakes. */
function statusOfMistakes({ refused }: SentRead) {
  return refused === null ? 422 : pageStatusOf(refused.problem)
}

async function readPosted(c: Asked, desk: ReadingDesk, parts: AppParts): Promise<Response> {
  const { samples } = parts
  const sent = await readForm(c, READ_FIELDS)
  if (!sent.ok) return showProblem(c, sent.problem)
  const { screen } = c.var
  const typed = await readFormOf(sent.value, openerFor(c, sent.value, parts))
  const form = { ...typed, ...desk.withText(sent.value, typed) }
  const cut = cutFrom(sent.value, c.var.cutFrom)
  if (cut !== null && form.refused === null) return showCut(c, form, cut, parts)
  const problems = checkReadForm(form, screen.words, screen.say)
  if (form.refused !== null) c.set('problem', form.refused.problem)
  const page = (
    <ReadPage form={form} opened={form.opened} problems={problems} samples={samples} screen={screen} />
  )
  if (problems.length > 0) return showPage(c, page, statusOfMistakes(form))
  return form.opened === null ? leadTo(c, `/read/${desk.read(form).id}`) : showPage(c, page)
}

/** A text that was only read, as intake wants it: the day as it was guessed and shown, what was not told stays unknown. */
function inputOf(unsaved: UnsavedText): ReadoutInput {
  const { text, title, publisher, day, language, url } = unsaved
  return {
    text,
    title: title || undefined,
    publisher: publisher || undefined,
    published: day || guessDay(unsaved) || undefined,
    language: language || undefined,
    address: url || undefined,
  }
}

async function sendToReview(c: Asked, found: Result<UnsavedText>, { keys }: AppParts) {
  const sent = await readForm(c, /^key$/)
  if (!sent.ok) return showProblem(c, sent.problem)
  if (!hasOurKey(sent.value, keys)) return showProblem(c, WITHOUT_KEY)
  if (!found.ok) return showProblem(c, found.problem)
  const key = sent.value.fields.get('key') ?? ''
  return throughDoor(c, async (register) => {
    const taken = await register.take(key, inputOf(found.value))
    return taken.ok ? leadTo(c, `/readouts/${taken.value.readout}`) : showProblem(c, taken.problem)
  })
}

function showContract(c: Asked, found: Result<UnsavedText>): Response {
  if (!found.ok) return showProblem(c, found.problem)
  const { text, reading } = found.value
  return showJson(c, ok(contractOf(reading, documentOf(text, found.value))))
}

/** Pages on which texts are read without being kept. */
export function addReadRoutes(app: WebApp, parts: AppParts): void {
  const desk = new ReadingDesk(parts)
  app.get('/read', (c) => showForm(c, parts))
  app.post('/read', (c) => readPosted(c, desk, parts))
  app.get('/read/:id{[\\w-]+\\.json}', (c) => showContract(c, desk.find(c.req.param('id').slice(0, -5))))
  app.get('/read/:id', (c) => showUnsaved(c, desk.find(c.req.param('id')), parts))
  app.post('/read/:id/review', (c) => sendToReview(c, desk.find(c.req.param('id')), parts))
}
