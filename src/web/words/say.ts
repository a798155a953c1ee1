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

/** A piece of a filled message: words, or the name of a value that was left open. */
export interface Piece {
  readonly text: string
  readonly name: string | null
}

/** A message filled but for the values that are left open, in pieces, so that these can be marked up. */
export function piecesOf(
  language: ScreenLanguage,
  message: string,
  values: MessageValues,
  left: readonly string[],
): readonly Piece[] {
  const open = left.map((name): [string, { readonly name: string }] => [name, { name }])
  const parts = formatOf(language, message).formatToParts({ ...values, ...Object.fromEntries(open) })
  return parts.map(({ value }) =>
    typeof value === 'object' ? { text: '', name: value.name } : { text: String(value), name: null },
  )
}
