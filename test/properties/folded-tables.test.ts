import { describe, expect, it } from 'vitest'
import type { Pattern } from '../../src/grammar/index.js'
import { LANGUAGES, type Language } from '../../src/languages/index.js'
import { fold, makeFolding } from '../../src/text/index.js'

/** Words that a rule asks for. */
function wordsOf(pattern: Pattern): readonly string[] {
  switch (pattern.shape) {
    case 'test':
      return [...(pattern.forms ?? []), ...(pattern.lemmas ?? []), ...(pattern.endings ?? [])]
    case 'seq':
    case 'either':
      return pattern.parts.flatMap(wordsOf)
    case 'repeat':
    case 'capture':
      return wordsOf(pattern.part)
  }
}

/** A template without the names of its captures, which are no words of the language. */
function bare(template: string): string {
  return template.replaceAll(/<\w+>/g, '')
}

function slotTemplates({ slotWords }: Language): string[] {
  const { numbers = {}, ...tables } = slotWords
  const rows = Object.values(tables).flatMap((table) =>
    table.map((row: string | readonly string[]) => (typeof row === 'string' ? row : bare(row[0] ?? ''))),
  )
  return [...Object.keys(numbers), ...rows]
}

function valueTemplates({ valueWords: words }: Language): string[] {
  const tables = [
    words.currencies,
    words.leadingCurrencies,
    words.units,
    words.rates,
    words.multiples,
    words.months,
  ]
  const numbers = [
    words.numbers.cardinals,
    words.numbers.ordinals,
    words.numbers.scales,
    words.numbers.loneScales,
  ]
  return [
    ...[...tables, ...numbers, words.boundsBefore, words.boundsAfter].flatMap((table) => Object.keys(table)),
    ...[words.percents, words.times, words.counters, words.uncounted, words.uncountedInWords].flat(),
    ...words.dates.flatMap(({ rows }) => rows.map(([template]) => template)),
    ...words.phrases.map(([template]) => template),
  ].map(bare)
}

function endingWords({ lemmas }: Language): string[] {
  if (!('endings' in lemmas)) return []
  const { known = [], irregular = {}, whole = [] } = lemmas.endings
  return [...known, ...whole, ...Object.keys(irregular)]
}

describe.each(LANGUAGES)('the tables of $tag', (language) => {
  const folding = makeFolding(language.folding)
  const unfolded = (words: readonly string[]) => words.filter((word) => fold(word, folding).text !== word)

  it('writes the words of its rules as folding leaves them', () => {
    expect(unfolded(language.rules.flatMap(({ pattern }) => wordsOf(pattern)))).toEqual([])
  })

  it('writes the words of its slots, values and endings as folding leaves them', () => {
    expect(unfolded(slotTemplates(language))).toEqual([])
    expect(unfolded(valueTemplates(language))).toEqual([])
    expect(unfolded(endingWords(language))).toEqual([])
  })
})
