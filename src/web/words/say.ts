import { IntlMessageFormat } from 'intl-messageformat'
import type { ScreenLanguage } from '../../languages/index.js'

export type MessageValues = Readonly<Record<string, string | number>>

/** Fills a message of the screen words with its values. */
export type Say = (message: string, values?: MessageValues) => string

const formats = new Map<string, IntlMessageFormat>()

function formatOf(language: ScreenLanguage, message: string): IntlMessageFormat {
  const key = `${language}:${message}`
  const known = formats.get(key)
  if (known) return known
  const made = new IntlMessageFormat(message, language, undefined, { ignoreTag: true })
  formats.set(key, made)
  return made
}

/** A sayer for one language; messages follow the ICU syntax, plural by the language's own rules.
 *  errors: throws when a message asks for a value that was not given, for that is a bug of the page */
export function makeSay(language: ScreenLanguage): Say {
  return (message, values) =>
    values === undefined ? message : String(formatOf(language, message).format(values))
}
