import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { type Intaken, intakeReadout, type ReadoutInput } from '../../intake/index.js'
import { fail, ok } from '../../kernel/index.js'
import { loadDictionaries } from '../../platform/index.js'
import { makeReader } from '../../reading/index.js'
import { editionOf, type Read } from '../../statements/index.js'
import { complain } from '../complain.js'
import { fill } from '../fill.js'
import { type GivenDocument, readDocument } from '../input/document.js'
import { oneLine } from '../printable.js'
import { isDay } from '../reading/document.js'
import { jsonLine, remark, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withRegister } from '../with-register.js'

interface IntakeOptions {
  readonly title?: string
  readonly publisher?: string
  readonly date?: string
  readonly address?: string
  readonly lang?: string
  readonly as?: string
  readonly json?: boolean
  readonly dryRun?: boolean
}

/** States `intake`. */
export function declare(command: Command, session: Session): void {
  const { words } = session
  command
    .argument('<file>', words['argument.document'])
    .option('--title <words>', words['option.title'])
    .option('--publisher <party>', words['option.publisher'])
    .option('--date <day>', words['option.date'])
    .option('--address <url>', words['option.address'])
    .option('--lang <tag>', words['option.lang'])
    .option('--as <name>', words['option.as-receiver'])
    .option('--json', words['option.json'])
    .option('--dry-run', words['option.dry-run'])
    .action(async (file: string, options: IntakeOptions) => session.finish(await run(file, options, session)))
}

async function run(file: string, options: IntakeOptions, session: Session): Promise<Outcome> {
  const { date } = options
  if (date !== undefined && !isDay(date))
    return fail(complain('invalid.day', { value: date }, { field: '--date' }))
  const given = await readDocument(file, session)
  if (!given.ok) return given
  const dictionaries = loadDictionaries()
  const reader = dictionaries.ok ? makeReader(dictionaries.value) : dictionaries
  if (!reader.ok) return reader
  const work = { input: inputFrom(given.value, options), read: reader.value.read }
  return options.dryRun ? tellOnly(work, file, session) : store(work, options, session)
}

interface Work {
  readonly input: ReadoutInput
  readonly read: Read
}

/** A readout as the line says it, and where that says nothing as its document does. */
function inputFrom(given: GivenDocument, options: IntakeOptions): ReadoutInput {
  const { title, publisher, date, address, lang } = options
  return {
    text: given.text,
    title: title ?? (given.title || undefined),
    publisher: publisher ?? (given.publisher || undefined),
    published: date ?? (given.day || undefined),
    address: address ?? (given.address || undefined),
    language: lang,
  }
}

function tellOnly({ input, read }: Work, file: string, session: Session): Outcome {
  const { text, language, published } = input
  const edition = editionOf({
    id: file,
    text,
    ...(language === undefined ? {} : { lang: language }),
    ...(published === undefined ? {} : { date: published }),
  })
  const what = fill(session.words['intake.would'], { file, count: read(edition).statements.length })
  remark(fill(session.words['note.dry-run'], { what }), session)
  return ok(0)
}

function store(work: Work, { as, json }: IntakeOptions, session: Session): Promise<Outcome> {
  const actor = { name: as ?? userInfo().username, role: 'reviewer' } as const
  return withRegister(session, async (register) => {
    const taken = await register.act(actor, (tx, writer) => intakeReadout(tx, writer, work))
    if (!taken.ok) return taken
    for (const { message } of taken.value.reading.problems) remark(oneLine(message), session)
    await say(json ? jsonLine('kelisim.intake/1', factsOf(taken.value)) : told(taken.value, session), session)
    return ok(0)
  })
}

function factsOf({ readout, edition, title, known, reading, opened }: Intaken) {
  const { language, reader, problems } = reading
  return { readout, edition, title, known, language, reader, ...opened, problems }
}

function told(taken: Intaken, { words }: Session): string {
  const { readout, edition, known, opened } = taken
  const { statements, added } = opened
  const lines = [
    known ? words['intake.known'] : words['intake.new'],
    `readout    ${readout}`,
    `edition    ${edition}`,
    fill(words['intake.statements'], { statements, added }),
  ]
  return `${lines.join('\n')}\n`
}
