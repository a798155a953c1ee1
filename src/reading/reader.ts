import type { Result } from '../kernel/index.js'
import type { Language } from '../languages/index.js'
import { LANGUAGES } from '../languages/readable.js'
import { type Reader, readerOf, recogniserOf } from './reader-of.js'
import type { Dictionaries } from './runtime.js'

/** A reader of all languages, or of those given.
 *  shapes: `dictionaries` the compiled dictionaries by name, `ru` for Russian
 *  errors: absent.dictionary when one was not given; what is wrong inside a dictionary or a rule comes with the first
 *  reading that needs it, or from `check` */
export function makeReader(
  dictionaries: Dictionaries,
  languages: readonly Language[] = LANGUAGES,
): Result<Reader> {
  const forms = languages.flatMap((language) => language.forms)
  return readerOf({ dictionaries, languages, forms, recogniser: recogniserOf(forms) })
}

/** A reader of all languages that are ready: for programs that run long and should say at once what is wrong.
 *  errors: absent.dictionary, broken.dictionary, invalid.dictionary, broken.rule-pattern, broken.rule-name */
export function makeCheckedReader(dictionaries: Dictionaries): Result<Reader> {
  const reader = makeReader(dictionaries)
  if (!reader.ok) return reader
  const checked = reader.value.check()
  return checked.ok ? reader : checked
}
