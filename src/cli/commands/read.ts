import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { fail, ok, type Problem, type Result } from '../../kernel/index.js'
import { TOLD_FORMS } from '../../languages/late.js'
import { loadDictionaries } from '../../platform/offline.js'
import type { Reader, ReadingTrace } from '../../reading/index.js'
import { makeReaderFor } from '../../reading/late-reader.js'
import {
  contractOf,
  type DocumentInput,
  type Edition,
  editionOf,
  type Reading,
} from '../../statements/index.js'
import { complain } from '../complain.js'
import { type GivenDocument, readDocument } from '../input/document.js'
import { openInput, STANDARD_INPUT } from '../input/open.js'
import { wholeNumber } from '../listing.js'
import { readingCards } from '../reading/cards.js'
import { isDay } from '../reading/document.js'
import { readStream } from '../reading/stream.js'
import { styleOf } from '../reading/style.js'
import { traceText } from '../reading/trace.js'
import { say } from '../say.js'
import type { Outcome, Session } from '../session.js'

interface ReadOptions {
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly jobs?: number
  readonly trace?: boolean
  readonly lang?: string
  readonly date?: string
  readonly id?: string
  readonly title?: string
}

/** More threads than any machine has cores; a larger number is a slip of the hand. */
const MOST_JOBS = 256

/** States what `read` takes. */
export function declare(command: Command, session: Session): void {
  const { words } = session
  command
    .argument('[file]', words['argument.document'])
    .option('--json', words['option.json'])
    .option('--ndjson', words['option.ndjson'])
    .option('--jobs <n>', words['option.jobs'], wholeNumber(1, MOST_JOBS))
    .option('--trace', words['option.trace'])
    .option('--lang <tag>', words['option.lang'])
    .option('--date <day>', words['option.date'])
    .option('--id <name>', words['option.id'])
    .option('--title <words>', words['option.title'])
    .action(async (file: string | undefined, options: ReadOptions) => {
      session.finish(await run(file, options, { command, session }))
    })
}

interface Place {
  readonly command: Command
  readonly session: Session
}

async function run(file: string | undefined, options: ReadOptions, place: Place): Promise<Outcome> {
  const { command, session } = place
  if (file === undefined && session.terminal.input.isTTY) {
    session.terminal.talk.stream.write(command.helpInformation())
    return ok(2)
  }
  const problem = wrongOption(options)
  if (problem !== undefined) return fail(problem)
  const from = file ?? STANDARD_INPUT
  return options.ndjson ? readDocuments(from, options, session) : readOne(from, options, session)
}

function wrongOption({ date, lang }: ReadOptions): Problem | undefined {
  if (date !== undefined && !isDay(date)) return complain('invalid.day', { value: date }, { field: '--date' })
  const tags = TOLD_FORMS.map(({ tag }) => tag)
  if (lang === undefined || tags.includes(lang)) return undefined
  return complain('invalid.language', { value: lang, languages: tags.join(', ') }, { field: '--lang' })
}

async function readDocuments(file: string, { jobs }: ReadOptions, session: Session): Promise<Outcome> {
  const input = await openInput(file, session)
  if (!input.ok) return input
  // Loads all languages, which reading one text does without.
  const { openReaders } = await import('../reading/readers.js')
  const readers = openReaders(jobs ?? availableParallelism())
  return readers.ok ? readStream(input.value, readers.value, session) : readers
}

async function readOne(file: string, options: ReadOptions, session: Session): Promise<Outcome> {
  const given = await readDocument(file, session)
  if (!given.ok) return given
  const document = documentFrom(given.value, file, options)
  const edition = editionOf(document)
  const reader = await openReader(edition)
  if (!reader.ok) return reader
  const reading = reader.value.read(edition)
  const title = options.title ?? given.value.title
  const answer = {
    reading,
    trace: () => reader.value.trace(edition),
    document,
    options: { ...options, title },
  }
  if (options.json) await showJson(answer, session)
  const problem = reading.statements.length === 0 ? reading.problems[0] : undefined
  if (problem !== undefined) return fail(problem)
  if (!options.json) await showCards(answer, session)
  return ok(0)
}

interface Answer {
  readonly reading: Reading
  readonly trace: () => ReadingTrace
  readonly document: DocumentInput
  readonly options: ReadOptions
}

function showJson({ reading, trace, document, options }: Answer, session: Session): Promise<void> {
  const traced = options.trace ? { trace: trace() } : {}
  return say(`${JSON.stringify({ ...contractOf(reading, document), ...traced })}\n`, session)
}

async function showCards({ reading, trace, document, options }: Answer, session: Session): Promise<void> {
  const { text, id, date } = document
  const told = trace()
  const head = { title: options.title || id, text, sentences: told.sentences, date }
  const traced = options.trace ? traceText(told, text, styleOf(session)) : ''
  await say(traced + readingCards(reading, head, styleOf(session)), session)
  if (date === undefined) advise(session)
}

async function openReader(edition: Edition): Promise<Result<Reader>> {
  const dictionaries = loadDictionaries()
  return dictionaries.ok ? makeReaderFor(edition, dictionaries.value) : dictionaries
}

/** A document as the line says it, and where that says nothing as it says itself. */
function documentFrom(given: GivenDocument, file: string, { id, lang, date }: ReadOptions): DocumentInput {
  const language = lang === undefined ? {} : { lang }
  const day = date ?? given.day
  return { id: id ?? basename(file), text: given.text, ...language, ...(day === '' ? {} : { date: day }) }
}

function advise({ terminal, globals, words }: Session): void {
  if (terminal.talk.isTerminal && !globals.isQuiet) terminal.talk.stream.write(`${words['note.no-date']}\n`)
}
