import { describe, expect, it } from 'vitest'
import { pickLanguage, takeGlobals } from './globals.js'

describe('takeGlobals', () => {
  it('takes the options of every verb out of the line, wherever they stand', () => {
    const taken = takeGlobals(['--data', '/d', 'read', 'file', '--verbose', '--lang-ui=ru', '--json'])
    expect(taken).toMatchObject({
      ok: true,
      value: {
        globals: { data: '/d', language: 'ru', isVerbose: true, isQuiet: false, mayAsk: true },
        rest: ['read', 'file', '--json'],
      },
    })
  })

  it('leaves alone what stands after two dashes', () => {
    expect(takeGlobals(['read', '--', '--verbose'])).toMatchObject({
      value: { globals: { isVerbose: false }, rest: ['read', '--', '--verbose'] },
    })
  })

  it('misses the value of an option that needs one', () => {
    expect(takeGlobals(['read', '--data'])).toMatchObject({
      ok: false,
      problem: { code: 'invalid.option-value' },
    })
  })
})

describe('pickLanguage', () => {
  const known = ['en', 'ru']

  it('takes the option before the setting before the locale', () => {
    const environment = { KELISIM_LANG: 'en', LANG: 'ru_RU.UTF-8' }
    expect(pickLanguage('ru', environment, known)).toBe('ru')
    expect(pickLanguage(undefined, environment, known)).toBe('en')
    expect(pickLanguage(undefined, { LANG: 'ru_RU.UTF-8' }, known)).toBe('ru')
    expect(pickLanguage(undefined, { LC_ALL: 'ru_RU', LANG: 'en_GB' }, known)).toBe('ru')
  })

  it('passes over languages without words', () => {
    expect(pickLanguage('fr', { LANG: 'ru' }, known)).toBe('ru')
    expect(pickLanguage(undefined, { LANG: 'C.UTF-8' }, known)).toBe('en')
  })
})
