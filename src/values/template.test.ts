import { describe, expect, it } from 'vitest'
import { emptyNotes, fold, makeFolding, tokenise } from '../text/index.js'
import { expandItems, parseTemplate } from './template.js'
import { longestAt, makeTrie, matchesAt } from './trie.js'

function rowsOf(template: string): string[] {
  return expandItems(parseTemplate(template)).map((row) => row.map(({ text }) => text).join(' '))
}

function lineOf(text: string) {
  const analysed = (one: string) => ({ analyses: [{ lemma: one, marks: 0 }], form: { notes: emptyNotes() } })
  const tokens = tokenise(fold(text, makeFolding({})))
  return { tokens: tokens.map((one) => ({ ...one, ...analysed(one.text) })), capturesAt: () => [] }
}

describe('a template', () => {
  it('stands for all its rows of alternatives and optional items', () => {
    expect(rowsOf('a|b c?')).toEqual(['a c', 'b c', 'a', 'b'])
    expect(rowsOf('year|=y+.')).toEqual(['year', '=y .'])
  })

  it('tells dashes, captures, endings and items outside the span', () => {
    const tests = expandItems(parseTemplate('(on) <day>~da - yil~gacha'))[0]
    expect(tests).toEqual([
      { kind: 'word', text: 'on', ending: '', outside: true },
      { kind: 'capture', text: 'day', ending: 'da', outside: false },
      { kind: 'dash', text: '-', ending: '', outside: false },
      { kind: 'word', text: 'yil', ending: 'gacha', outside: false },
    ])
  })

  it('may not match everywhere', () => {
    for (const empty of ['', 'a?', '(a)', '(a) b?'])
      expect(() => parseTemplate(empty)).toThrow('matches nothing')
  })
})

describe('a trie', () => {
  it('finds the longest template, of equals the earlier row', () => {
    const trie = makeTrie([['a', 1] as const, ['a b', 2] as const, ['=a b', 3] as const])
    expect(longestAt(trie, lineOf('a b c'), 0)).toMatchObject({ to: 2, meaning: 2 })
    expect(matchesAt(trie, lineOf('a b c'), 0).map(({ meaning }) => meaning)).toHaveLength(3)
    expect(longestAt(trie, lineOf('c a b'), 0)).toBeUndefined()
  })

  it('keeps words outside the span apart from it', () => {
    const trie = makeTrie([['(by) noon (sharp)?', 'due'] as const])
    expect(longestAt(trie, lineOf('by noon sharp'), 0)).toMatchObject({ from: 1, to: 2, start: 0, end: 3 })
  })
})
