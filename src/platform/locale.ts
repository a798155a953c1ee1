const SCRIPTS: Readonly<Record<string, string>> = { latin: 'Latn', cyrillic: 'Cyrl' }
const LOCALE = /^([a-z]{2,3})(?:[_-][A-Za-z]{2})?(?:\.[\w-]+)?(?:@(\w+))?$/

/** The language tag of a POSIX locale: `ru_RU.UTF-8` is `ru`, `uz_UZ@cyrillic` is `uz-Cyrl`; null for none. */
export function tagOfLocale(locale: string): string | null {
  const [, language, modifier = ''] = LOCALE.exec(locale) ?? []
  if (language === undefined) return null
  const script = SCRIPTS[modifier]
  return script === undefined ? language : `${language}-${script}`
}

/** The language of the command line that the system asks for, English when it asks for none. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): string {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return tagOfLocale(locale) ?? 'en'
}
