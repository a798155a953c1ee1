import { LARGEST_FILE, type OpenedFile, openFile } from '../../../intake/index.js'
import { ok, type Problem, type Result } from '../../../kernel/index.js'
import type { ScreenWords } from '../../../languages/index.js'
import type { SentForm } from '../../forms.js'
import type { FieldProblem } from '../../parts/fields.js'
import { wordFor } from '../../screen.js'
import { webAddress } from '../../words/addresses.js'
import type { Say } from '../../words/say.js'
import type { ReadDetails } from './unsaved.js'

/** What stands in the form of the read page. */
export interface ReadForm extends ReadDetails {
  readonly text: string
}

export const EMPTY_READ_FORM: ReadForm = {
  text: '',
  title: '',
  publisher: '',
  day: '',
  language: '',
  url: '',
}

/** Longest text that is read at once, in UTF-16 units (reliability H3). */
export const LONGEST_TEXT = 1_000_000
const LONGEST_LINE = 500

/** A NUL, or one half of a pair without the other. */
const BROKEN = /[\0\p{Surrogate}]/u

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
const PLAIN = {
  format: 'txt',
  encoding: 'utf-8',
  isGuess: false,
  title: '',
  day: '',
  address: '',
  bare: 0,
} as const

/** The words of a file; of a text that is too large its beginning. */
async function wordsOf(file: File): Promise<Result<OpenedFile>> {
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

/** A form as it was sent.
 *  shapes: `opened` what was taken out of a file that is not plain text as it stands, so that a person looks at it first; `refusal`
 *  why the file was not taken */
export interface SentRead extends ReadForm {
  readonly opened: OpenedFile | null
  readonly refusal: Problem | null
}

/** What a file tells of itself, where nothing was typed. */
function toldBy({ title, day, address }: OpenedFile): Pick<ReadForm, 'title' | 'day' | 'url'> {
  return {
    title: title.slice(0, LONGEST_LINE),
    day: isDay(day) ? day : '',
    url: webAddress(address) === null ? '' : address,
  }
}

const NOTHING_TOLD = { title: '', day: '', url: '' }

/** The form as it was sent; browsers send line breaks as two characters, texts keep one. */
export async function readFormOf({ fields, file }: SentForm): Promise<SentRead> {
  const field = (name: string) => (fields.get(name) ?? '').trim()
  const typed = (fields.get('text') ?? '').replace(/\r\n?/g, '\n')
  const words = typed.trim() === '' && file ? await wordsOf(file) : null
  const opened = words?.ok ? words.value : null
  const told = opened === null ? NOTHING_TOLD : toldBy(opened)
  return {
    text: (opened?.text ?? typed).replace(/\r\n?/g, '\n'),
    opened: opened === null || (opened.format === 'txt' && !opened.isGuess) ? null : opened,
    refusal: words === null || words.ok ? null : words.problem,
    title: field('title') || told.title,
    publisher: field('publisher'),
    day: field('day') || told.day,
    language: field('language'),
    url: field('url') || told.url,
  }
}

/** Whether a text is a day that exists, written `2025-03-29`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Whether a choice was left open or is one of the list. */
function isOf(list: object, key: string): boolean {
  return key === '' || Object.hasOwn(list, key)
}

type ReadWords = ScreenWords['read']

function textProblem(form: SentRead, words: ReadWords): string | null {
  if (form.refusal !== null) return null
  if (form.text.trim() === '') return words.textEmpty
  if (form.text.length > LONGEST_TEXT) return words.textTooLong
  return BROKEN.test(form.text) ? words.textBroken : null
}

/** What is wrong with the form, field by field, in the words of the page. */
export function checkReadForm(form: SentRead, words: ScreenWords, say: Say): readonly FieldProblem[] {
  const { read } = words
  const found: (readonly [field: string, message: string | null])[] = [
    ['text', textProblem(form, read)],
    ['file', form.refusal === null ? null : wordFor(words.problems.hints, form.refusal.code)],
    ['day', form.day === '' || isDay(form.day) ? null : read.dayWrong],
    ['publisher', isOf(words.countries, form.publisher) ? null : read.publisherWrong],
    ['language', isOf(words.languages, form.language) ? null : read.languageWrong],
    ['url', form.url === '' || webAddress(form.url) ? null : read.urlWrong],
    ['title', form.title.length <= LONGEST_LINE ? null : say(read.tooLong, { max: LONGEST_LINE })],
  ]
  return found.flatMap(([field, message]) => (message === null ? [] : [{ field, message }]))
}
