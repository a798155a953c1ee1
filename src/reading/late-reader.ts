import type { Result } from '../kernel/index.js'
import { LATE_LANGUAGES, TOLD_FORMS } from '../languages/late.js'
import type { Edition } from '../statements/index.js'
import { tagOf } from './read.js'
import { type Reader, readerOf, recogniserOf } from './reader-of.js'
import type { Dictionaries } from './runtime.js'

/** A reader of one edition, for who reads no other: it loads the language of that text only.
 *  shapes: tells and names all languages as a reader of all does
 *  errors: those of `makeReader` */
export async function makeReaderFor(edition: Edition, dictionaries: Dictionaries): Promise<Result<Reader>> {
  const recogniser = recogniserOf(TOLD_FORMS)
  const tag = tagOf(edition, recogniser)
  const late = LATE_LANGUAGES.filter(({ forms }) => forms.some((form) => form.tag === tag))
  const languages = await Promise.all(late.map(({ load }) => load()))
  return readerOf({ dictionaries, languages, forms: TOLD_FORMS, recogniser })
}
