import { LARGEST_FILE, type OpenedFile, openFile, pageAddress } from '../../../intake/index.js'
import { ok, type Problem, type Result } from '../../../kernel/index.js'
import type { SentForm } from '../../forms.js'
import { webAddress } from '../../words/addresses.js'
import { isDay, LONGEST_LINE, type ReadForm } from './form.js'

/** The beginning of a text file that is too large to be taken whole; null when it is no text in UTF-8. */
async function beginningOf(file: File): Promise<string | null> {
  try {
    const bytes = await file.slice(0, LARGEST_FILE).arrayBuffer()
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return null
  }
}

/** What a text file alone tells. */
const PLAIN: Omit<OpenedFile, 'text'> = {
  ...{ format: 'txt', encoding: 'utf-8', isGuess: false, title: '', day: '', address: '' },
  ...{ publisher: '', bare: 0, links: [] },
}

/** Whether a file is opened elsewhere than in this thread, which may take its time. */
async function isSlow(file: File): Promise<boolean> {
  return (await file.slice(0, 5).text()) === '%PDF-'
}

/** The words of a file; of a text that is too large its beginning. */
async function wordsOf(file: File, opener: Opener): Promise<Result<OpenedFile>> {
  if (await isSlow(file)) opener.letOthers()
  const isLarge = file.size > LARGEST_FILE
  const text = isLarge ? await beginningOf(file) : null
  return text === null ? openFile(new Uint8Array(await file.arrayBuffer())) : ok({ ...PLAIN, text })
}

/** How many bytes were sent of a text of which only the beginning is at hand; null of a whole one. */
export function cutFrom({ fields, file }: SentForm, wholeForm: number | undefined): number | null {
  if (wholeForm !== undefined) return wholeForm
  const isFile = (fields.get('text') ?? '').trim() === '' && file !== null
  return isFile && file.size > LARGEST_FILE ? file.size : null
}

/** What was taken out of a file or of what stands at an address, so that a person looks at it first. */
export interface TakenOut extends OpenedFile {
  readonly isFetched: boolean
}

/** A form as it was sent.
 *  shapes: `opened` null for what was typed and for a plain text file; `refused` why a file or address was not taken, and at which field */
export interface SentRead extends ReadForm {
  readonly opened: TakenOut | null
  readonly refused: { readonly field: string; readonly problem: Problem } | null
}

/** Opens documents for whoever asks.
 *  shapes: `mayOpen` whether that person may have any address opened; to others `open` says why not; `letOthers` lets other requests have
 *  their turn meanwhile */
export interface Opener {
  readonly mayOpen: boolean
  readonly letOthers: () => void
  readonly open: (address: string) => Promise<Result<OpenedFile>>
}

/** An address that was pasted where a text goes, with nothing beside it; empty for any text. */
function loneAddress(typed: string): string {
  const text = typed.trim()
  return /^https?:\/\/\S+$/i.test(text) && pageAddress(text) !== null ? text : ''
}

interface Tried {
  readonly field: 'file' | 'address' | 'text'
  readonly found: Result<OpenedFile>
}

/** Opens what is to be opened: nothing where a text was typed, else the file, else the address; null of nothing. */
async function openSent({ fields, file }: SentForm, opener: Opener): Promise<Tried | null> {
  const typed = fields.get('text') ?? ''
  const lone = loneAddress(typed)
  if (typed.trim() !== '' && lone === '') return null
  if (lone === '' && file !== null) return { field: 'file', found: await wordsOf(file, opener) }
  const address = lone || (fields.get('address') ?? '').trim()
  if (address === '') return null
  return { field: opener.mayOpen ? 'address' : 'text', found: await opener.open(address) }
}

const NOTHING_TOLD = { title: '', publisher: '', day: '', url: '' }

/** What a document tells of itself, where nothing was typed. */
function toldBy(tried: Tried | null): Pick<ReadForm, 'title' | 'publisher' | 'day' | 'url'> {
  if (tried === null || !tried.found.ok) return NOTHING_TOLD
  const { title, publisher, day, address } = tried.found.value
  return {
    title: title.slice(0, LONGEST_LINE),
    publisher,
    day: isDay(day) ? day : '',
    url: webAddress(address) === null ? '' : address,
  }
}

/** What a person is to look at before it is read. */
function takenOut({ field, found }: Tried): TakenOut | null {
  if (!found.ok) return null
  const isFetched = field !== 'file'
  const isPlain = found.value.format === 'txt' && !found.value.isGuess && !isFetched
  return isPlain ? null : { ...found.value, isFetched }
}

/** Text and address as they stand in the form afterwards: an address that did not open stands in its own field where there is one. */
function textAndAddress({ fields }: SentForm, tried: Tried | null): Pick<ReadForm, 'text' | 'address'> {
  const typed = (fields.get('text') ?? '').replace(/\r\n?/g, '\n')
  const address = (fields.get('address') ?? '').trim()
  if (tried?.found.ok) return { text: tried.found.value.text.replace(/\r\n?/g, '\n'), address: '' }
  if (tried?.field !== 'address') return { text: typed, address }
  return { text: '', address: loneAddress(typed) || address }
}

/** The form as it was sent, with what it has opened; browsers send line breaks as two characters, texts keep one. An address beside a
 *  text is where the text comes from. */
export async function readFormOf(sent: SentForm, opener: Opener): Promise<SentRead> {
  const field = (name: string) => (sent.fields.get(name) ?? '').trim()
  const tried = await openSent(sent, opener)
  const told = toldBy(tried)
  const { text, address } = textAndAddress(sent, tried)
  return {
    text,
    address,
    opened: tried === null ? null : takenOut(tried),
    refused: tried === null || tried.found.ok ? null : { field: tried.field, problem: tried.found.problem },
    title: field('title') || told.title,
    publisher: field('publisher') || told.publisher,
    day: field('day') || told.day,
    language: field('language'),
    url: field('url') || told.url || (text === '' ? '' : address),
  }
}
