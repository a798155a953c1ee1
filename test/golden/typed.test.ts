import { describe, expect, it } from 'vitest'
import { editionOf } from '../../src/statements/index.js'
import { withoutStrayMarks } from '../../src/text/index.js'
import { openReader } from './reader.js'
import { goldenTexts } from './texts.js'

const reader = openReader()
const texts = goldenTexts()
const LANGUAGES = ['ru', 'en', 'uz-Latn', 'uz-Cyrl', 'kk-Cyrl']

/** Ways to type the same text. */
const TYPED: readonly (readonly [string, (text: string) => string])[] = [
  ['straight quotation marks', (text) => text.replace(/[«»“”„]/g, '"')],
  ['hyphens for dashes', (text) => text.replace(/(?<=\s)[–—](?=\s)/g, '-')],
  ['each mark on a letter by itself', (text) => text.normalize('NFD')],
  ['soft hyphens within words', (text) => text.replace(/(\p{L}{4})(?=\p{L}{4})/gu, '$1\u00ad')],
  ['three dots for stops', (text) => text.replace(/(?<=\p{L})\.(?=\n|$)/gu, '…')],
]

function sameMarks(words: string): string {
  return withoutStrayMarks(words)
    .replace(/[«»“”„]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
}

/** What a text says, in one line a statement. */
function claimsOf(text: string, lang: string): string[] {
  const { statements } = reader.read(editionOf({ id: 'typed', text, lang, date: '2026-03-10' }))
  return statements.map(({ kind, force, slots }) => {
    const told = slots.map(({ name, value }) => `${name}=${value.text}`).sort()
    return sameMarks([kind, force, ...told].join(' '))
  })
}

/** A paragraph broken into lines no longer than a width. */
function wrapped(paragraph: string, width: number): string {
  const lines = ['']
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines.join('\n')
}

function lostOf(claims: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return claims.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** More statements in a hundred may be lost in wrapped lines: short texts hardly show that they are wrapped. */
const MOST_LOST = 1

describe.each(LANGUAGES)('a golden text of %s', (lang) => {
  const own = texts.filter((one) => one.lang === lang)

  it.each(TYPED)('says the same with %s', (_name, typed) => {
    for (const { name, text } of own) expect(claimsOf(typed(text), lang), name).toEqual(claimsOf(text, lang))
  })

  it.each([72, 90])('says the same in lines of %i letters', (width) => {
    const told = own.map(({ text }) => {
      const lines = text.split('\n').map((one) => wrapped(one, width))
      const claims = claimsOf(text, lang)
      return { count: claims.length, lost: lostOf(claims, claimsOf(lines.join('\n'), lang)) }
    })
    const count = told.reduce((sum, one) => sum + one.count, 0)
    const lost = told.flatMap((one) => one.lost)
    expect((100 * lost.length) / count, lost.join('\n')).toBeLessThan(MOST_LOST)
  })
})
