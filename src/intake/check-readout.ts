import { collect, type Day, fail, ok, type ProblemCode, type Result } from '../kernel/index.js'
import type { NewReadout } from '../register/index.js'
import { checkText, isStorable } from './check-text.js'
import type { ReadoutInput } from './types.js'

const LONGEST_TITLE = 500
/** So much of a first line is a title; what is longer is a first paragraph and is cut at a word. */
const GUESSED_TITLE = 200
const LONGEST_ADDRESS = 2000

type Checked = Omit<NewReadout, 'pair'>

/** The first line with words in it, cut at a word when it is too long for a title. */
export function guessTitle(text: string): string {
  const line = /^.*[\p{L}\p{N}].*$/mu.exec(text)?.[0] ?? ''
  const title = line.trim().replace(/\s+/g, ' ')
  if (title.length <= GUESSED_TITLE) return title
  const cut = title.slice(0, GUESSED_TITLE)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), GUESSED_TITLE / 2)).replace(/\p{Cs}$/u, '')}…`
}

function wrong(field: string, code: ProblemCode, message: string, hint: string): Result<never> {
  return fail({ code, message, hint, where: { field } })
}

function checkTitle(title: string | undefined, text: string): Result<string> {
  const words = title?.trim() ?? ''
  if (words === '') return ok(guessTitle(text))
  if (isStorable(words, LONGEST_TITLE)) return ok(words)
  return wrong(
    'title',
    'invalid.title',
    'The title cannot be kept',
    `Give at most ${LONGEST_TITLE} characters`,
  )
}

function isDay(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

function checkPublished(day: string | undefined): Result<Day | null> {
  if (day === undefined || day === '') return ok(null)
  if (isDay(day)) return ok(day)
  return wrong('published', 'invalid.published', `‘${day}’ is no day`, 'Write 2025-03-29 for 29 March 2025')
}

function checkAddress(address: string | undefined): Result<string | null> {
  if (address === undefined || address === '') return ok(null)
  const isGood = isStorable(address, LONGEST_ADDRESS) && /^https?:\/\//.test(address) && URL.canParse(address)
  if (isGood) return ok(address)
  return wrong('address', 'invalid.address', 'This is no address of a page', 'Begin with https://')
}

function checkLanguage(language: string | undefined): Result<string | null> {
  if (language === undefined || language === '') return ok(null)
  if (/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(language)) return ok(language)
  const hint = 'Write ru, uz-Latn, uz-Cyrl, kk-Cyrl, kk-Latn or en'
  return wrong('language', 'invalid.language', `‘${language}’ is no language tag`, hint)
}

/** What came in, checked field by field; publisher and parties are checked against the register.
 *  errors: those of the text, invalid.title, invalid.published, invalid.address, invalid.language */
export function checkReadout(input: ReadoutInput): Result<Checked> {
  const checked = collect({
    text: checkText(input.text),
    title: checkTitle(input.title, input.text),
    published: checkPublished(input.published),
    address: checkAddress(input.address),
    language: checkLanguage(input.language),
  })
  return checked.ok ? ok({ ...checked.value, publisher: input.publisher || null }) : checked
}
