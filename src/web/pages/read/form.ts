import type { ScreenWords } from '../../../languages/index.js'
import type { SentForm } from '../../forms.js'
import type { FieldProblem } from '../../parts/fields.js'
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

/** More bytes than the longest text can have. */
export const LARGEST_FILE = LONGEST_TEXT * 4

/** The text of a file, or null when it is not plain text in UTF-8; of a file that is too large its beginning. */
async function fileText(file: File): Promise<string | null> {
  const isCut = file.size > LARGEST_FILE
  try {
    const bytes = await (isCut ? file.slice(0, LARGEST_FILE) : file).arrayBuffer()
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut })
  } catch {
    return null
  }
}

/** How many bytes were sent of a text of which only the beginning is at hand; null of a whole one. */
export function cutFrom({ fields, file }: SentForm, wholeForm: number | undefined): number | null {
  if (wholeForm !== undefined) return wholeForm
  const isFile = (fields.get('text') ?? '').trim() === '' && file !== null
  return isFile && file.size > LARGEST_FILE ? file.size : null
}

/** The form as it was sent; browsers send line breaks as two characters, texts keep one.
 *  shapes: `text` null when a file was given that is not text */
export async function readFormOf({ fields, file }: SentForm): Promise<ReadForm & { isBinary: boolean }> {
  const field = (name: string) => (fields.get(name) ?? '').trim()
  const typed = (fields.get('text') ?? '').replace(/\r\n?/g, '\n')
  const fromFile = typed.trim() === '' && file ? await fileText(file) : typed
  return {
    text: (fromFile ?? '').replace(/\r\n?/g, '\n'),
    isBinary: fromFile === null,
    title: field('title'),
    publisher: field('publisher'),
    day: field('day'),
    language: field('language'),
    url: field('url'),
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

function textProblem(form: ReadForm & { isBinary: boolean }, words: ReadWords): string | null {
  if (form.isBinary) return words.textBinary
  if (form.text.trim() === '') return words.textEmpty
  if (form.text.length > LONGEST_TEXT) return words.textTooLong
  return BROKEN.test(form.text) ? words.textBroken : null
}

/** What is wrong with the form, field by field, in the words of the page. */
export function checkReadForm(
  form: ReadForm & { isBinary: boolean },
  words: ScreenWords,
  say: Say,
): readonly FieldProblem[] {
  const { read } = words
  const found: (readonly [field: string, message: string | null])[] = [
    ['text', textProblem(form, read)],
    ['day', form.day === '' || isDay(form.day) ? null : read.dayWrong],
    ['publisher', isOf(words.countries, form.publisher) ? null : read.publisherWrong],
    ['language', isOf(words.languages, form.language) ? null : read.languageWrong],
    ['url', form.url === '' || webAddress(form.url) ? null : read.urlWrong],
    ['title', form.title.length <= LONGEST_LINE ? null : say(read.tooLong, { max: LONGEST_LINE })],
  ]
  return found.flatMap(([field, message]) => (message === null ? [] : [{ field, message }]))
}
