import { readdirSync, readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { isScreenLanguage, SCREEN_LANGUAGES, type ScreenLanguage, screenWords } from './screen.js'
import { KEPT_NAMES } from './transliteration/kept-names.js'

type Leaf = readonly [path: string, words: string]

function leaves(table: object, path = ''): Leaf[] {
  return Object.entries(table).flatMap(([key, value]): Leaf[] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : leaves(value, `${path}${key}.`),
  )
}

const ENGLISH = leaves(screenWords('en'))
const OTHERS = SCREEN_LANGUAGES.filter((language) => language !== 'en')
const ALL = SCREEN_LANGUAGES.flatMap((language) =>
  leaves(screenWords(language)).map(([path, words]) => [language, path, words] as const),
)

/** The pieces of a message between braces, each with how many braces are open around it and the brace before it. */
function piecesOf(message: string): { text: string; depth: number; behind: string | undefined }[] {
  let depth = 0
  const pieces = message.split(/([{}])/)
  return pieces.map((text, at) => {
    depth += text === '{' ? 1 : text === '}' ? -1 : 0
    return { text, depth, behind: pieces[at - 1] }
  })
}

/** The values a message asks for, each once, in order of their names. */
function asked(message: string): readonly string[] {
  const opened = piecesOf(message).filter(({ depth, behind }) => depth % 2 === 1 && behind === '{')
  const names = opened.map(({ text }) => text.split(',')[0]?.trim() ?? '')
  return [...new Set(names)].sort()
}

/** A message without its values and the names of its kinds of plural: what a reader sees of it. */
function seen(message: string): string {
  const words = piecesOf(message).filter(({ text, depth }) => depth % 2 === 0 && !/[{}]/.test(text))
  return words.map(({ text }) => text).join(' ')
}

/** Names and addresses that stand in Latin letters everywhere. */
const LATIN_NAMES = new RegExp(`(?<![\\p{L}])(?:${KEPT_NAMES.join('|')})(?!\\p{L})`, 'gu')

/** Words that English shares with another language in Latin letters. */
const SHARED = new Set([
  'forum',
  'sport',
  'transport',
  'import',
  'format',
  'memorandum',
  'operator',
  'auditor',
  'gost r 7.0.5',
])

describe.each(OTHERS)('words of the pages in %s', (language) => {
  const own = new Map(leaves(screenWords(language)))

  it('have the keys of English', () => {
    expect([...own.keys()].sort()).toEqual(ENGLISH.map(([path]) => path).sort())
  })

  it('ask for the values that English asks for', () => {
    const differing = ENGLISH.filter(
      ([path, words]) => asked(words).join() !== asked(own.get(path) ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  it('are translated: none is the English one, names of states from the data aside (`Andorra`)', () => {
    const alike = ENGLISH.filter(
      ([path, words]) =>
        !path.startsWith('countries.') &&
        /[a-z]{3}/i.test(seen(words).replace(LATIN_NAMES, '')) &&
        own.get(path) === words &&
        !SHARED.has(words.toLowerCase()),
    )
    expect(alike.map(([path]) => path)).toEqual([])
  })
})

describe('words of the pages in six written forms', () => {
  it('are never empty, but for the blank that groups thousands and what is said by leaving it out', () => {
    const blank = new Set(['dates.group', 'instructions.urgencies.none'])
    expect(ALL.filter(([, path, words]) => !blank.has(path) && words.trim() === '')).toEqual([])
  })

  it('are messages that can be read in their language', () => {
    for (const [language, path, words] of ALL)
      expect(
        () => new IntlMessageFormat(words, language, undefined, { ignoreTag: true }),
        `${language}: ${path}`,
      ).not.toThrow()
  })

  it('stand in the letters of their form, but for listed names', () => {
    const strange = ALL.filter(([language, , words]) => {
      const foreign = /^(?:en|.*-Latn)$/.test(language) ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u
      return foreign.test(seen(words).replace(LATIN_NAMES, ''))
    })
    expect(strange).toEqual([])
  })

  it('write oʻ and gʻ with U+02BB and the tutuq with U+02BC in Uzbek', () => {
    const uzbek = leaves(screenWords('uz-Latn'))
    expect(uzbek.filter(([, words]) => /['‘’`´]|[oOgG]ʼ|(?<![oOgG])ʻ/.test(words))).toEqual([])
  })

  it('quote as their language does, but where the quote is what one types', () => {
    const usual = (language: ScreenLanguage) => (/^(?:en|uz)/.test(language) ? /[«»„"]/ : /[“”"]/)
    const odd = ALL.filter(([language, , words]) => usual(language).test(words))
    expect(new Set(odd.map(([, path]) => path))).toEqual(new Set(['finding.searchHint']))
  })

  it('leave nouns in the singular after numbers in Uzbek and Kazakh', () => {
    const turkic = ALL.filter(([language]) => /^(?:uz|kk)/.test(language))
    expect(turkic.filter(([, , words]) => /\b(?:one|few|many) \{/.test(words))).toEqual([])
    expect(
      turkic.filter(([, , words]) => /#(?: ta)? \p{L}+(?:lar|лар|лер|дар|дер|тар|тер)\b/u.test(words)),
    ).toEqual([])
  })

  it('use neither exclamation marks nor “please”', () => {
    const loud = /!|please|пожалуйста|lutfan|marhamat|лутфан|марҳамат|өтінеміз|ötınemız/i
    expect(ALL.filter(([, , words]) => loud.test(words))).toEqual([])
  })

  it('name each form in itself', () => {
    expect(SCREEN_LANGUAGES.map((language) => screenWords(language).frame.languageName)).toEqual([
      ...['English', 'Русский', 'Oʻzbekcha', 'Ўзбекча', 'Қазақша', 'Qazaqşa'],
    ])
  })

  it('know which languages the pages speak', () => {
    const asked = ['ru', 'uz-Cyrl', 'kk-Latn', 'uz', 'ru-RU', '']
    expect(asked.map(isScreenLanguage)).toEqual([true, true, true, false, false, false])
  })
})
/** Names of forms of data, which no language translates. */
const FORMATS = new Set(['json', 'csv', 'atom', 'ics', 'txt'])

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
        const words = [...inMarkup, ...inAttributes].map(([, words = '']) => words.trim())
        const own = (word: string) => word.replace(/\$\{[^}]*\}/g, '').replace(LATIN_NAMES, '')
        return words
          .filter((word) => !FORMATS.has(word) && /\p{L}/u.test(own(word)))
          .map((word) => `${file}: ${word}`)
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
