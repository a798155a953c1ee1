import {
  LARGEST_FILE,
  type OpenedFile,
  openFile,
  pageAddress,
  recogniseFormat,
} from '../../../intake/index.js'
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

/** So many bytes tell the format of a file. */
const HEAD = 2_000

/** Whether a file is opened elsewhere than in this thread, which may take its time. */
async function isSlow(file: File): Promise<boolean> {
  return recogniseFormat(new Uint8Array(await file.slice(0, HEAD).arrayBuffer())) === 'pdf'
}

/** The words of a file; of a text that is too large its beginning. */
async function wordsOf(file: File, opener: Opener): Promise<Result<OpenedFile>> {
  if (await isSlow(file)) opener.letOthers()
  const isLarge = file.size > LARGEST_FILE
  const text = isLarge ? await beginningOf(file) : null
  return text === null ? openFile(new Uint8Array(await file.arrayBuffer()), opener) : ok({ ...PLAIN, text })
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
  /** Whether an address is to be opened while the box holds what comes from elsewhere. */
  readonly isBeside: boolean
}

/** Opens documents for whoever asks.
 *  shapes: `mayOpen` whether that person may have any address opened; to others `open` says why not; `isPublic` whether it is not known
 *  who that is; `letOthers` lets other requests have their turn meanwhile */
export interface Opener {
  readonly mayOpen: boolean
  readonly isPublic: boolean
  readonly letOthers: () => void
  readonly open: (address: string) => Promise<Result<OpenedFile>>
}

/** An address that was pasted where a text goes, with nothing beside it; empty for any text. */
function loneAddress(typed: string): string {
  const text = typed.trim()
  return /^https?:\/\/\S+$/i.test(text) && pageAddress(text) !== null ? text : ''
}

/** One address of a page, however it is written. */
function isSame(one: string, other: string): boolean {
  return (pageAddress(one)?.href ?? one) === (pageAddress(other)?.href ?? other)
}

/** Whether an address stands beside a text that comes from another, so that one of both would be lost. */
function standsBeside({ fields }: SentForm, { mayOpen }: Opener): boolean {
  const field = (name: string) => (fields.get(name) ?? '').trim()
  const [text, address] = [field('text'), field('address')]
  const source = loneAddress(text) || field('url')
  return mayOpen && text !== '' && address !== '' && source !== '' && !isSame(source, address)
}

interface Tried {
  readonly field: 'file' | 'address' | 'text'
  readonly found: Result<OpenedFile>
}

/** Opens what is to be opened: nothing where a text was typed, else the file, else the address; null of nothing. */
async function openSent(sent: SentForm, opener: Opener): Promise<Tried | null> {
  if (standsBeside(sent, opener)) return null
  const { fields, file } = sent
  const typed = fields.get('text') ?? ''
  const lone = loneAddress(typed)
  if (typed.trim() !== '' && lone === '') return null
  if (lone === '' && file !== null) return { field: 'file', found: await wordsOf(file, opener) }
  const address = lone || (fields.get('address') ?? '').trim()
  if (address === '') return null
  return { field: opener.mayOpen ? 'address' : 'text', found: await opener.open(address) }
}

type Details = Pick<ReadForm, 'title' | 'publisher' | 'day' | 'url'>

const NOTHING_TOLD: Details = { title: '', publisher: '', day: '', url: '' }

/** What a document tells of itself, where nothing was typed. */
function toldBy(tried: Tried | null): Details {
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

/** The details as they were typed; what an earlier document told is none of a new one. */
function typedDetails({ fields }: SentForm, isNew: boolean): Details {
  const before = new URLSearchParams(isNew ? (fields.get('told') ?? '') : '')
  const typed = (name: string) => {
    const value = (fields.get(name) ?? '').trim()
    return value === before.get(name) ? '' : value
  }
  return { title: typed('title'), publisher: typed('publisher'), day: typed('day'), url: typed('url') }
}

/** Where a text comes from: what was fetched from where it was found, a file from the address typed beside it, whatever is told. */
function sourceOf(tried: Tried | null, typed: Details, told: Details, beside: string): string {
  if (tried?.found.ok && tried.field === 'file') return beside || typed.url || told.url
  return (tried?.found.ok ? told.url : '') || typed.url
}

/** Publisher, day, title and source, with what was told of them, so that it can be known from what was typed. */
function detailsOf(sent: SentForm, tried: Tried | null): Details & Pick<ReadForm, 'told'> {
  const isNew = tried?.found.ok ?? false
  const told = toldBy(tried)
  const typed = typedDetails(sent, isNew)
  return {
    title: typed.title || told.title,
    publisher: typed.publisher || told.publisher,
    day: typed.day || told.day,
    url: sourceOf(tried, typed, told, (sent.fields.get('address') ?? '').trim()),
    told: isNew ? new URLSearchParams({ ...told }).toString() : (sent.fields.get('told') ?? ''),
  }
}

/** The form as it was sent, with what it has opened; browsers send line breaks as two characters, texts keep one. An address beside a
 *  text or file is where that comes from. */
export async function readFormOf(sent: SentForm, opener: Opener): Promise<SentRead> {
  const tried = await openSent(sent, opener)
  const { text, address } = textAndAddress(sent, tried)
  const details = detailsOf(sent, tried)
  const isBeside = standsBeside(sent, opener)
  return {
    text,
    address,
    opened: tried === null ? null : takenOut(tried),
    refused: tried === null || tried.found.ok ? null : { field: tried.field, problem: tried.found.problem },
    isBeside,
    ...details,
    language: (sent.fields.get('language') ?? '').trim(),
    url: details.url || (text === '' || isBeside ? '' : address),
  }
}
