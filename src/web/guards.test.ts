import { describe, expect, it } from 'vitest'
import { makeFormKeys } from './form-keys.js'
import { chooseLanguage, properPath, splitPath, wishedLanguage } from './languages.js'

const fixed = (count: number) => new Uint8Array(count).fill(7)

describe('form keys', () => {
  const keys = makeFormKeys(fixed)

  it('are known again by the server that gave them, and by no other', () => {
    const key = keys.issue()
    expect(key.length).toBeLessThanOrEqual(100)
    expect(keys.isOurs(key)).toBe(true)
    expect(makeFormKeys((count) => new Uint8Array(count).fill(8)).isOurs(key)).toBe(false)
  })

  it.each(['', '.', 'a', 'a.b', '.'.repeat(90)])('are not ‘%s’', (odd) =>
    expect(keys.isOurs(odd)).toBe(false),
  )

  it('do not survive a changed letter', () => {
    const key = keys.issue()
    expect(keys.isOurs(`0${key}`)).toBe(false)
    expect(keys.isOurs(key.slice(0, -1))).toBe(false)
  })
})

describe('the language in an address', () => {
  it.each([
    ['/ru/register', 'ru', '/register'],
    ['/ru', 'ru', '/'],
    ['/ru/', 'ru', '/'],
    ['/russia', null, '/russia'],
    ['/read/ru', null, '/read/ru'],
    ['/uz-Cyrl/read', 'uz-Cyrl', '/read'],
    ['/kk-Latn', 'kk-Latn', '/'],
  ])('of %s is told apart from its path', (path, language, rest) => {
    expect(splitPath(path)).toEqual({ language, path: rest })
  })

  it.each([
    ['/uz/register', '/uz-Latn/register'],
    ['/oz', '/uz-Latn/'],
    ['/UZ-cyrl/read', '/uz-Cyrl/read'],
    ['/kk/', '/kk-Cyrl/'],
    ['/kz/lists', '/kk-Cyrl/lists'],
    ['/RU/read', '/ru/read'],
    ['/uz-Latn/register', null],
    ['/p/promises', null],
    ['/ru-RU/read', null],
    ['/fr/read', null],
    ['/', null],
  ])('%s is led to %s', (path, proper) => {
    expect(properPath(path)).toBe(proper)
  })

  it('is otherwise the one the browser wants most', () => {
    expect(wishedLanguage('fr, en;q=0.3, ru;q=0.4')).toBe('ru')
    expect(wishedLanguage('ru;q=0, en')).toBe('en')
    expect(wishedLanguage('*')).toBeNull()
    expect(['uz', 'uz-UZ', 'uz-Cyrl-UZ', 'UZ-LATN', 'kk-KZ', 'kk-Latn', 'ru-RU'].map(wishedLanguage)).toEqual(
      [...['uz-Latn', 'uz-Latn', 'uz-Cyrl', 'uz-Latn', 'kk-Cyrl', 'kk-Latn', 'ru']],
    )
    expect(wishedLanguage('constructor, __proto__')).toBeNull()
    expect(chooseLanguage({ path: null, cookie: undefined, accept: undefined })).toBe('en')
  })
})
