import { join, resolve } from 'node:path'
import { fail, ok, type Result } from '../kernel/index.js'
import { type Account, currentAccount } from './account.js'
import { configSchema, type Settings } from './config-schema.js'
import { systemLanguage } from './locale.js'
import { isSettingName, SETTING_NAMES, SETTINGS, type SettingName, shownSetting } from './settings.js'

export type { LogLevel } from './config-schema.js'

/** Where a setting's value comes from. */
export type SettingSource = 'default' | 'environment' | 'flag'

/** All settings of one process, read once.
 *  shapes: `dataFolder` is absolute; `databaseUrl` null for the own server; `origin` null for what was asked for */
export interface Config extends Settings {
  readonly sources: Readonly<Record<SettingName, SettingSource>>
}

export type Environment = Readonly<Record<string, string | undefined>>
/** Values given on the command line, as text. */
export type Flags = Readonly<Partial<Record<SettingName, string | undefined>>>

/** A line of `kelisim config`. */
export interface ConfigLine {
  readonly variable: string
  readonly value: string
  readonly source: SettingSource
}

/** Data of root's own server lie where the unprivileged account can go. */
export const SYSTEM_FOLDER = '/var/lib/kelisim'

/** The folder for data when none is named: a system folder for root, else the user's own for data. */
export function defaultDataFolder(env: Environment, account: Account): string {
  if (account.isRoot) return SYSTEM_FOLDER
  if (account.system === 'darwin') return join(account.home, 'Library', 'Application Support', 'kelisim')
  if (account.system === 'win32') return join(env.LOCALAPPDATA ?? account.home, 'kelisim')
  const named = env.XDG_DATA_HOME ?? ''
  return join(named.startsWith('/') ? named : join(account.home, '.local', 'share'), 'kelisim')
}

/** Where a setting is given; an empty variable counts as none. */
function sourceOf(name: SettingName, env: Environment, flags: Flags): SettingSource {
  if (flags[name] !== undefined) return 'flag'
  return env[SETTINGS[name].variable] ? 'environment' : 'default'
}

function givenText(name: SettingName, env: Environment, flags: Flags): string | undefined {
  return flags[name] ?? (env[SETTINGS[name].variable] || undefined)
}

/** What `given` makes of each setting's name. */
function perSetting<Value>(given: (name: SettingName) => Value): Readonly<Record<SettingName, Value>> {
  const pairs = SETTING_NAMES.map((name) => [name, given(name)] as const)
  return Object.fromEntries(pairs) as Record<SettingName, Value>
}

function wrongSetting(name: SettingName, text: string): Result<never> {
  const { variable, hint } = SETTINGS[name]
  const message = `${variable} ‘${shownSetting(name, text)}’ cannot be used`
  return fail({ code: 'invalid.setting', message, hint, where: { field: variable } })
}

/** Reads all settings: a flag wins over the environment, the environment over the default.
 *  errors: invalid.setting with the variable and how to write it; passwords are not shown */
export function readConfig(
  env: Environment,
  flags: Flags = {},
  account: Account = currentAccount(),
): Result<Config> {
  const texts = perSetting((name) => givenText(name, env, flags))
  const dataFolder = resolve(texts.dataFolder ?? defaultDataFolder(env, account))
  const parsed = configSchema.safeParse({
    ...texts,
    dataFolder,
    language: texts.language ?? systemLanguage(env),
  })
  if (parsed.success) return ok({ ...parsed.data, sources: perSetting((name) => sourceOf(name, env, flags)) })
  const name = parsed.error.issues[0]?.path[0]
  return isSettingName(name)
    ? wrongSetting(name, texts[name] ?? '')
    : fail({ code: 'invalid.setting', message: 'The settings cannot be read', cause: parsed.error })
}

/** Every setting as one line to show, with where it comes from and without secrets. */
export function describeConfig(config: Config): readonly ConfigLine[] {
  return SETTING_NAMES.map((name) => ({
    variable: SETTINGS[name].variable,
    value: shownSetting(name, config[name]),
    source: config.sources[name],
  }))
}
