import formats from '../../../data/formats.json' with { type: 'json' }
import { bindWords, inOtherScript, type ScreenLanguage } from '../../languages/index.js'

interface Format {
  readonly code: string
  readonly names: Readonly<Record<string, readonly string[] | undefined>>
  readonly meetings: readonly { readonly number: number; readonly place: string; readonly day: string }[]
}

const BY_CODE = new Map(formats.map((format) => [format.code, format as unknown as Format]))
/** The languages in whose words a format is named where the language itself has none. */
const INSTEAD: Readonly<Record<string, string>> = { 'kk-Latn': 'kk-Cyrl', 'uz-Cyrl': 'uz-Latn' }

/** What a regional format is called; its code where nobody named it. */
export function formatName(code: string, language: ScreenLanguage): string {
  return bindWords(nameOf(code, language), language)
}

function nameOf(code: string, language: ScreenLanguage): string {
  const names = BY_CODE.get(code)?.names ?? {}
  const own = names[language]?.[0]
  if (own !== undefined) return own
  const instead = INSTEAD[language] ?? 'en'
  const other = names[instead]?.[0]
  return (other && (inOtherScript(other, instead, language) ?? other)) ?? names.en?.[0] ?? code
}

/** Where and when a meeting of a format was; null when it is not known to have been held. */
export function sittingOf(code: string, number: number): Format['meetings'][number] | null {
  return BY_CODE.get(code)?.meetings.find((one) => one.number === number) ?? null
}
