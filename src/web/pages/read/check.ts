import type { ScreenWords } from '../../../languages/index.js'
import type { FieldProblem } from '../../parts/fields.js'
import { wordFor } from '../../screen.js'
import { webAddress } from '../../words/addresses.js'
import type { Say } from '../../words/say.js'
import { isDay, LONGEST_LINE, LONGEST_TEXT } from './form.js'
import type { SentRead } from './sent.js'

/** A NUL, or one half of a pair without the other. */
const BROKEN = /[\0\p{Surrogate}]/u

/** Whether a choice was left open or is one of the list. */
function isOf(list: object, key: string): boolean {
  return key === '' || Object.hasOwn(list, key)
}

type ReadWords = ScreenWords['read']

function textProblem(form: SentRead, words: ReadWords): string | null {
  if (form.refused !== null) return null
  if (form.text.trim() === '') return words.textEmpty
  if (form.text.length > LONGEST_TEXT) return words.textTooLong
  return BROKEN.test(form.text) ? words.textBroken : null
}

/** What is wrong with the file or address, at its field. */
function refusedField({ refused }: SentRead, { problems }: ScreenWords): readonly Found[] {
  return refused === null ? [] : [[refused.field, wordFor(problems.hints, refused.problem.code)]]
}

type Found = readonly [field: string, message: string | null]

/** What is wrong with the form, field by field, in the words of the page. */
export function checkReadForm(form: SentRead, words: ScreenWords, say: Say): readonly FieldProblem[] {
  const { read } = words
  const found: readonly Found[] = [
    ['text', textProblem(form, read)],
    ...refusedField(form, words),
    ['address', form.isBeside ? read.addressBeside : null],
    ['day', form.day === '' || isDay(form.day) ? null : read.dayWrong],
    ['publisher', isOf(words.countries, form.publisher) ? null : read.publisherWrong],
    ['language', isOf(words.languages, form.language) ? null : read.languageWrong],
    ['url', form.url === '' || webAddress(form.url) ? null : read.urlWrong],
    ['title', form.title.length <= LONGEST_LINE ? null : say(read.tooLong, { max: LONGEST_LINE })],
  ]
  return found.flatMap(([field, message]) => (message === null ? [] : [{ field, message }]))
}
