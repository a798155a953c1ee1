import type { Settings } from './config-schema.js'

export type SettingName = keyof Settings

interface SettingForm {
  readonly variable: string
  /** What to write instead of a wrong value. */
  readonly hint: string
}

/** The environment variable of each setting, and how to mend a wrong value. */
export const SETTINGS: Readonly<Record<SettingName, SettingForm>> = {
  dataFolder: { variable: 'KELISIM_DATA', hint: 'Give the path of a folder' },
  databaseUrl: { variable: 'DATABASE_URL', hint: 'Write postgres://user:password@host:5432/database' },
  port: { variable: 'PORT', hint: 'Give a whole number from 0 to 65535' },
  host: { variable: 'HOST', hint: 'Give a name or an address such as 127.0.0.1' },
  origin: { variable: 'KELISIM_ORIGIN', hint: 'Write https://register.example, without a path' },
  smtpUrl: { variable: 'SMTP_URL', hint: 'Write smtps://user:password@mail.example:465' },
  mailFrom: { variable: 'MAIL_FROM', hint: 'Write the address that letters come from' },
  openIdIssuer: { variable: 'KELISIM_OPENID_ISSUER', hint: 'Write https://sign-in.example' },
  openIdClient: {
    variable: 'KELISIM_OPENID_CLIENT',
    hint: 'Write the name that the issuer knows Kelisim by',
  },
  openIdSecret: { variable: 'KELISIM_OPENID_SECRET', hint: 'Write the secret that the issuer gave' },
  proxied: { variable: 'KELISIM_PROXIED', hint: 'Write yes when a proxy in front tells who asks, else no' },
  fetchInside: {
    variable: 'KELISIM_FETCH_INSIDE',
    hint: 'Write hosts of your own network from which readouts are fetched, such as press.office.example,10.0.0.5:8080',
  },
  language: { variable: 'KELISIM_LANG', hint: 'Write a language tag such as en, ru or uz-Latn' },
  logLevel: { variable: 'LOG_LEVEL', hint: 'Write fatal, error, warn, info, debug, trace or silent' },
}

/** All setting names, in the order in which they are shown. */
export const SETTING_NAMES = Object.keys(SETTINGS).filter(isSettingName)

/** Whether a name is a setting's. */
export function isSettingName(name: unknown): name is SettingName {
  return typeof name === 'string' && name in SETTINGS
}

const HIDDEN = 'HIDDEN'

/** Whether the parts of an address are where they look to be; a mistyped one may hold its password anywhere. */
function hasPlainParts(text: string): boolean {
  return URL.canParse(text) && /^\w+:\/\//.test(text) && new URL(text).hash === ''
}

/** An address with its passwords hidden; nothing of it when it cannot be taken apart. */
export function withoutPassword(text: string): string {
  if (!hasPlainParts(text)) return HIDDEN
  const url = new URL(text)
  if (url.password) url.password = HIDDEN
  if (url.searchParams.has('password')) url.searchParams.set('password', HIDDEN)
  return url.href
}

/** A setting's value as it may be shown to people and logs. */
export function shownSetting(name: SettingName, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (name === 'openIdSecret') return HIDDEN
  return name === 'databaseUrl' || name === 'smtpUrl' ? withoutPassword(String(value)) : String(value)
}
