import { describe, expect, it } from 'vitest'
import type { Account } from './account.js'
import { type Config, describeConfig, readConfig } from './config.js'

const USER: Account = { isRoot: false, uid: 1000, home: '/home/aida', system: 'linux' }
const ROOT: Account = { ...USER, isRoot: true, uid: 0, home: '/root' }

function configOf(...[env, flags, account = USER]: Parameters<typeof readConfig>): Config {
  const config = readConfig(env, flags, account)
  if (!config.ok) throw new Error(config.problem.message)
  return config.value
}

describe('settings', () => {
  it('have defaults that need nothing installed', () => {
    expect(configOf({})).toMatchObject({ databaseUrl: null, host: '127.0.0.1', port: 8787, logLevel: 'info' })
  })

  it('come from a flag before the environment, and tell where they come from', () => {
    const config = configOf({ PORT: '9000', HOST: 'here' }, { port: '9001' })
    expect(config).toMatchObject({ port: 9001, host: 'here' })
    expect(config.sources).toMatchObject({ port: 'flag', host: 'environment', logLevel: 'default' })
  })

  it('take an empty variable for none', () => {
    const config = configOf({ PORT: '', DATABASE_URL: '' })
    expect(config).toMatchObject({ port: 8787, databaseUrl: null })
    expect(config.sources.port).toBe('default')
  })

  it.each([
    [{}, USER, '/home/aida/.local/share/kelisim'],
    [{ XDG_DATA_HOME: '/data' }, USER, '/data/kelisim'],
    [{ XDG_DATA_HOME: 'relative' }, USER, '/home/aida/.local/share/kelisim'],
    [{}, { ...USER, system: 'darwin' }, '/home/aida/Library/Application Support/kelisim'],
    [{ XDG_DATA_HOME: '/data' }, ROOT, '/var/lib/kelisim'],
    [{ KELISIM_DATA: '/mine' }, ROOT, '/mine'],
    [{ KELISIM_DATA: '/mine/../ours' }, USER, '/ours'],
  ] as const)('put data for %o where they belong', (env, account, folder) => {
    expect(configOf(env, {}, account).dataFolder).toBe(folder)
  })

  it('keep of a public address its origin only', () => {
    expect(configOf({ KELISIM_ORIGIN: 'https://Register.example/' }).origin).toBe('https://register.example')
  })

  it.each([
    ['PORT', '70000'],
    ['PORT', '80a'],
    ['HOST', 'two words'],
    ['KELISIM_ORIGIN', 'https://register.example/path'],
    ['KELISIM_ORIGIN', 'register.example'],
    ['KELISIM_LANG', 'Russian'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'mysql://here/there'],
  ])('refuse %s ‘%s’ with the variable, the value and a hint', (variable, value) => {
    expect(readConfig({ [variable]: value }, {}, USER)).toMatchObject({
      problem: {
        code: 'invalid.setting',
        message: expect.stringContaining(value),
        hint: expect.anything(),
        where: { field: variable },
      },
    })
  })

  it.each([
    'mysql://aida:secret@here/there',
    'postgres://aida:sec ret@[wrong',
    'postgres:/aida:secret@here',
    'postgres://aida:12#secret@here/there',
  ])('never show a password, not even of the wrong address %s', (address) => {
    const config = readConfig({ DATABASE_URL: address }, {}, USER)
    expect(JSON.stringify(config.ok ? describeConfig(config.value) : config)).not.toMatch(/sec ?ret/)
  })

  it('are shown one by one with where they come from, without passwords', () => {
    const address = 'postgres://aida:secret@here/there?password=secret&sslmode=require'
    const lines = describeConfig(configOf({ DATABASE_URL: address }, { host: '::1' }))
    expect(lines).toContainEqual({ variable: 'HOST', value: '::1', source: 'flag' })
    const shown = lines.find(({ variable }) => variable === 'DATABASE_URL')
    expect(shown?.value).toContain('aida')
    expect(shown?.value).toContain('sslmode=require')
    expect(shown?.value).not.toContain('secret')
  })
})

describe('the language of the command line', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
    [{ LANG: 'uz_UZ.UTF-8@cyrillic' }, 'uz-Cyrl'],
    [{ LANG: 'ru_RU.UTF-8', LC_ALL: 'kk_KZ' }, 'kk'],
    [{ LANG: 'ru_RU.UTF-8', KELISIM_LANG: 'uz-Latn' }, 'uz-Latn'],
  ])('of %o is %s', (env, language) => {
    expect(configOf(env).language).toBe(language)
  })
})
