import { readdirSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { isScreenLanguage, SCREEN_LANGUAGES, screenWords } from './screen.js'

type Leaf = readonly [path: string, words: string]

function leaves(table: object, path = ''): Leaf[] {
  return Object.entries(table).flatMap(([key, value]): Leaf[] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  )
}

const ENGLISH = leaves(screenWords('en'))
const RUSSIAN = new Map(leaves(screenWords('ru')))

/** The values a message asks for, each once, in order of their names. */
function asked(message: string): readonly string[] {
  const names = [...message.matchAll(/\{(\w+)(?:,|\})/g)].map(([, name]) => name ?? '')
  return [...new Set(names)].sort()
}

describe('words of the pages', () => {
  it('have the same keys in every language', () => {
    expect([...RUSSIAN.keys()].sort()).toEqual(ENGLISH.map(([path]) => path).sort())
  })

  it('are never empty, but for the blank that groups thousands', () => {
    const empty = [...ENGLISH, ...RUSSIAN].filter(
      ([path, words]) => path !== 'dates.group' && words.trim() === '',
    )
    expect(empty).toEqual([])
  })

  it('ask for the same values in every language', () => {
    const differing = ENGLISH.filter(
      ([path, words]) => asked(words).join() !== asked(RUSSIAN.get(path) ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  it('are messages that can be read in their language', () => {
    for (const language of SCREEN_LANGUAGES)
      for (const [path, words] of leaves(screenWords(language)))
        expect(
          () => new IntlMessageFormat(words, language, undefined, { ignoreTag: true }),
          path,
        ).not.toThrow()
  })

  it('are translated: no Russian message is the English one', () => {
    const alike = ENGLISH.filter(([path, words]) => /[a-z]{3}/i.test(words) && RUSSIAN.get(path) === words)
    expect(alike.map(([path]) => path)).toEqual(['dates.atTime', 'frame.name', 'home.offerCommand'])
  })

  it('use neither exclamation marks nor “please”', () => {
    const loud = [...ENGLISH, ...RUSSIAN].filter(([, words]) => /!|please|пожалуйста/i.test(words))
    expect(loud).toEqual([])
  })

  it('know which languages the pages speak', () => {
    expect([isScreenLanguage('ru'), isScreenLanguage('ru-RU'), isScreenLanguage('')]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('pages', () => {
  const folder = new URL('../web/', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const sources = files
    .filter((file) => /\.tsx?$/.test(file) && !/examples|\.test\./.test(file))
    .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const)

  it('hold no words of their own: all text comes from the tables', () => {
    const found = sources
      .filter(([file]) => file.endsWith('.tsx'))
      .flatMap(([file, text]) => {
        const inMarkup = text.matchAll(/<[a-z][^<>]*>\s*([^<>{}]*\p{L}{2}[^<>{}]*)<\//gu)
        const inAttributes = text.matchAll(/(?:title|aria-label|placeholder|alt)="([^"]*\p{L}[^"]*)"/gu)
        return [...inMarkup, ...inAttributes].map(([, words]) => `${file}: ${words}`)
      })
    expect(found).toEqual([])
  })

  it('use every word of the tables', () => {
    const all = sources.map(([, text]) => text).join('\n')
    const tables = screenWords('en')
    const fixed = [
      'frame',
      'home',
      'read',
      'reading',
      'review',
      'register',
      'commitment',
      'meetings',
      'figures',
      'journal',
    ] as const
    const unused = fixed.flatMap((page) =>
      Object.keys(tables[page])
        .filter((key) => !new RegExp(`\\b${key}\\b`).test(all))
        .map((key) => `${page}.${key}`),
    )
    expect(unused).toEqual([])
  })
})
