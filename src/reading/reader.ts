import { ok, type ReaderVersion, type Result } from '../kernel/index.js'
import { LANGUAGES, type Language } from '../languages/index.js'
import type { Edition, Read } from '../statements/index.js'
import { type ReadingTools, readEdition } from './read.js'
import { makeRecogniser } from './recognise.js'
import { type Dictionaries, makeRuntimes, type Runtime } from './runtime.js'
import { type ReadingTrace, traceEdition } from './trace.js'

/** The version of the reader; it changes when readings may change. */
export const READER_VERSION = '2026.11' as ReaderVersion

/** Reads texts; made once, used for many. */
export interface Reader {
  readonly version: ReaderVersion
  readonly read: Read
  readonly trace: (edition: Edition) => ReadingTrace
}

/** A reader of all languages, or of those given.
 *  shapes: `dictionaries` the compiled dictionaries by name, `ru` for Russian
 *  errors: absent.dictionary, broken.dictionary, invalid.dictionary, broken.rule-pattern, broken.rule-name */
export function makeReader(
  dictionaries: Dictionaries,
  languages: readonly Language[] = LANGUAGES,
): Result<Reader> {
  const runtimes = new Map<string, Runtime>()
  for (const language of languages) {
    const made = makeRuntimes(language, dictionaries)
    if (!made.ok) return made
    for (const runtime of made.value) runtimes.set(runtime.form.tag, runtime)
  }
  const recognisers = [...runtimes.values()].map(({ form }) => makeRecogniser(form.tag, form.recognition))
  const tools: ReadingTools = { version: READER_VERSION, recognisers, runtimes }
  return ok({
    version: READER_VERSION,
    read: (edition) => readEdition(edition, tools),
    trace: (edition) => traceEdition(edition, tools),
  })
}
