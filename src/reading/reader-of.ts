import { ok, type ReaderVersion, type Result } from '../kernel/index.js'
import type { Language, ToldForm } from '../languages/index.js'
import { NEIGHBOURS } from '../languages/neighbours.js'
import type { Edition, Read } from '../statements/index.js'
import type { LanguageTag } from '../text/index.js'
import { type LateRuntimes, type ReadingTools, readEdition } from './read.js'
import { makeRecogniser, type Recogniser } from './recogniser.js'
import { type Dictionaries, dictionaryOf, prepareLanguage, runtimeFor } from './runtime.js'
import { type ReadingTrace, traceEdition } from './trace.js'

/** The version of the reader; it changes when readings may change. */
export const READER_VERSION = '2026.11' as ReaderVersion

/** Reads texts; made once, used for many. */
export interface Reader {
  readonly version: ReaderVersion
  /** The written forms it reads. */
  readonly tags: readonly LanguageTag[]
  readonly read: Read
  readonly trace: (edition: Edition) => ReadingTrace
  /** Makes every language ready now instead of with its first text, and names the first thing that is wrong. */
  readonly check: () => Result<true>
}

/** What is made once, with its first use. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The written forms of languages, each made ready with its first text: one text needs one language. */
function lateRuntimes(languages: readonly Language[], dictionaries: Dictionaries): LateRuntimes {
  return new Map(
    languages.flatMap((language) => {
      const shared = once(() => prepareLanguage(language, dictionaries))
      return language.forms.map((form) => [form.tag, once(() => runtimeFor(form, shared()))] as const)
    }),
  )
}

function checkAll(runtimes: LateRuntimes): Result<true> {
  for (const late of runtimes.values()) {
    const made = late()
    if (!made.ok) return made
  }
  return ok(true)
}

/** What tells the forms from each other, and from languages that are not read. */
export function recogniserOf(forms: readonly ToldForm[]): Recogniser {
  const unread = NEIGHBOURS.map((recognition) => ({ tag: null, recognition }))
  return makeRecogniser([...forms, ...unread])
}

/** What a reader is made of.
 *  shapes: `dictionaries` the compiled dictionaries by name, `ru` for Russian; `languages` those whose texts it reads;
 *  `forms` all that it tells from each other, those of other languages too */
export interface ReaderParts {
  readonly dictionaries: Dictionaries
  readonly languages: readonly Language[]
  readonly forms: readonly ToldForm[]
  readonly recogniser: Recogniser
}

/** Puts a reader together; each language is made ready with its first text.
 *  errors: absent.dictionary when one was not given; what is wrong inside a dictionary or a rule comes with the first
 *  reading that needs it, or from `check` */
export function readerOf({ dictionaries, languages, forms, recogniser }: ReaderParts): Result<Reader> {
  const given = languages.map((language) => dictionaryOf(language, dictionaries)).find((one) => !one.ok)
  if (given && !given.ok) return given
  const runtimes = lateRuntimes(languages, dictionaries)
  const tools: ReadingTools = { version: READER_VERSION, forms, recogniser, runtimes }
  return ok({
    version: READER_VERSION,
    tags: forms.map(({ tag }) => tag),
    read: (edition) => readEdition(edition, tools),
    trace: (edition) => traceEdition(edition, tools),
    check: () => checkAll(runtimes),
  })
}
