import { describe, expect, it } from 'vitest'
import { editionOf } from '../../src/statements/index.js'
import { openReader } from './reader.js'
import { goldenTexts } from './texts.js'

const reader = openReader()
const texts = goldenTexts()

/** Words that only link a sentence to what was told, or name the setting it was told in. */
const LINKS: readonly (readonly [string, readonly string[]])[] = [
  ['ru', ['Кроме того,', 'В свою очередь,', 'При этом', 'В ходе беседы', 'По итогам встречи']],
  [
    'en',
    ['In addition,', 'For his part,', 'During the meeting,', 'Following the talks,', 'As part of the visit,'],
  ],
  ['uz-Latn', ['Shu bilan birga,', 'Jumladan,', 'Muloqot chogʻida', 'Uchrashuv yakunida']],
  ['uz-Cyrl', ['Шу билан бирга,', 'Жумладан,', 'Мулоқот чоғида', 'Учрашув якунида']],
  ['kk-Cyrl', ['Сонымен қатар', 'Атап айтқанда,', 'Келіссөз барысында', 'Кездесу қорытындысында']],
]
const SHORTEST = 25

function sentencesOf(lang: string): string[] {
  const own = texts.filter((one) => one.lang === lang)
  return own.flatMap(({ text }) => {
    const { sentences } = reader.trace(editionOf({ id: 'linked', text, lang }))
    return sentences.map(({ start, end }) => text.slice(start, end))
  })
}

/** Words of a language that stand with a small letter inside its sentences, so that a capital at the head says nothing. */
function smallWords(sentences: readonly string[]): ReadonlySet<string> {
  return new Set(sentences.flatMap((one) => one.match(/(?<=\s)\p{Ll}[\p{L}’ʻ'-]*/gu) ?? []))
}

function withSmallHead(sentence: string): string {
  return `${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`
}

function isPlain(sentence: string, small: ReadonlySet<string>): boolean {
  const [head = ''] = withSmallHead(sentence).match(/^[\p{L}’ʻ'-]+/u) ?? []
  return sentence.length >= SHORTEST && !sentence.includes('\n') && sentence.endsWith('.') && small.has(head)
}

/** The kinds and forces of what a sentence claims by itself. */
function claimsOf(text: string, lang: string): string {
  const { statements } = reader.read(editionOf({ id: 'linked', text, lang, date: '2026-03-10' }))
  const claims = statements.filter(({ kind }) => kind !== 'topic')
  return claims.map(({ kind, force }) => `${kind} ${force}`).join('; ')
}

/** More sentences in a hundred may change: those whose own first word says something (`second, …`). */
const MOST_CHANGED = 2

describe('words that only link', () => {
  it.each(LINKS)('change nothing of what a golden sentence claims: %s', (lang, links) => {
    const all = sentencesOf(lang)
    const small = smallWords(all)
    const plain = all.filter((one) => isPlain(one, small))
    expect(plain.length).toBeGreaterThan(50)
    for (const link of links) {
      const changed = plain.filter(
        (one) => claimsOf(`${link} ${withSmallHead(one)}`, lang) !== claimsOf(one, lang),
      )
      expect((100 * changed.length) / plain.length, `${link}\n${changed.join('\n')}`).toBeLessThan(
        MOST_CHANGED,
      )
    }
  })
})
