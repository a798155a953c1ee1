import { fail, ok, type Result } from '../../kernel/index.js'
import type { OpenedFile } from '../../sources/index.js'
import { type FileFormat, recogniseFormat } from '../../sources/recognise.js'
import { complain } from '../complain.js'
import { fill } from '../fill.js'
import { oneLine } from '../printable.js'
import { remark } from '../say.js'
import type { Session } from '../session.js'
import { readBytes } from './bytes.js'
import { checkText } from './check-text.js'
import { decode } from './text.js'

/** What a document tells besides its words; empty where it tells nothing. */
export type GivenDocument = Pick<OpenedFile, 'text' | 'title' | 'day' | 'address' | 'publisher'>

/** Loaded for what is no plain text: their libraries would make up a fifth of the start of a reading.
 *  source: docs/decisions/0014 */
const MODULES = {
  sources: () => import('../../sources/index.js'),
  settings: () => import('../with-register.js'),
} as const

const ADDRESS = /^https?:\/\//i
const PAGE = /\.html?$/i

/** Formats that are opened whatever a file is called; a page is one only where its name says so, for a text may hold markup. */
const DOCUMENTS: ReadonlySet<FileFormat> = new Set(['pdf', 'docx', 'old-word'])

/** The words of a readout from a text, a PDF or Word document, a saved page, standard input for `-`, or an address. What a document
 *  tells of itself is said on standard error, for it is taken where the line does not say it.
 *  errors: those of opening and of plain texts; those of sources; invalid.setting */
export async function readDocument(file: string, session: Session): Promise<Result<GivenDocument>> {
  const given = await openGiven(file, session)
  if (!given.ok) return given
  const problem = checkText(given.value.text, file)
  if (problem !== undefined) return fail(problem)
  tellOf(given.value, session)
  return given
}

/** A person who ends the program ends what is fetched or opened, too. */
async function openGiven(file: string, session: Session): Promise<Result<GivenDocument>> {
  try {
    return await (ADDRESS.test(file) ? fromAddress(file, session) : fromFile(file, session))
  } catch (cause) {
    if (!session.interruption.signal.aborted) throw cause
    return fail({ ...complain('unavailable.file', { file, detail: 'interrupted' }, { file }), cause })
  }
}

async function fromAddress(address: string, session: Session): Promise<Result<GivenDocument>> {
  const { configOf } = await MODULES.settings()
  const config = configOf(session)
  if (!config.ok) return config
  const { openAddress } = await MODULES.sources()
  const { signal } = session.interruption
  return openAddress(address, { inside: config.value.fetchInside ?? [] }, { signal })
}

async function fromFile(file: string, session: Session): Promise<Result<GivenDocument>> {
  const isDocument = (head: Buffer) => PAGE.test(file) || DOCUMENTS.has(recogniseFormat(head))
  const bytes = await readBytes(file, session, isDocument)
  if (!bytes.ok) return bytes
  const { signal } = session.interruption
  if (isDocument(bytes.value)) return (await MODULES.sources()).openFile(bytes.value, { signal })
  const text = decode(bytes.value, file)
  return text.ok ? ok({ text: text.value, title: '', day: '', address: '', publisher: '' }) : text
}

/** Says what a document tells of itself. */
function tellOf({ title, day, publisher, address }: GivenDocument, session: Session): void {
  const told = [title, day, publisher, address].filter((one) => one !== '')
  if (told.length > 0)
    remark(oneLine(fill(session.words['note.document'], { what: told.join(' · ') })), session)
}
