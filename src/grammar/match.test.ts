import { describe, expect, it } from 'vitest'
import type { Analysis } from '../morphology/index.js'
import { MARK } from '../morphology/index.js'
import { compileRules } from './compile.js'
import type { Item } from './item.js'
import { type Match, matchRules } from './match.js'
import {
  any,
  capture,
  context,
  either,
  end,
  entity,
  entityOf,
  except,
  form,
  gap,
  lemma,
  likely,
  list,
  marked,
  oneOf,
  optional,
  type Pattern,
  plain,
  repeat,
  seq,
} from './pattern.js'
import { type Rule, rule } from './rule.js'

function itemsOf(text: string): Item[] {
  return text.split(' ').map((word, at) => {
    const analyses: Analysis[] = [
      { lemma: word.replace(/s$/, ''), marks: word.endsWith('s') ? MARK.plural : MARK.singular },
    ]
    return { start: at, end: at + 1, from: at, to: at + 1, text: word, analyses, capital: false }
  })
}

function ruleOf(pattern: Pattern, name = 'en/topic/try'): Rule {
  return rule(name, { kind: 'topic', priority: 1, pattern, examples: [], counterexamples: [] })
}

function matchesOf(pattern: Pattern, items: readonly Item[]): readonly Match[] {
  const program = compileRules([ruleOf(pattern)])
  if (!program.ok) throw new Error(program.problem.message)
  return matchRules(program.value, items).matches
}

function captured(pattern: Pattern, text: string): string[] {
  const items = itemsOf(text)
  return matchesOf(pattern, items).flatMap(({ captures }) =>
    captures.map(
      ({ name, from, to }) =>
        `${name}:${items
          .slice(from, to)
          .map((item) => item.text)
          .join(' ')}`,
    ),
  )
}

describe('matchRules', () => {
  it('takes words by form, dictionary form, list and mark', () => {
    expect(
      matchesOf(
        seq(form('open'), lemma('gate'), oneOf(['door', 'wall']), marked('plural')),
        itemsOf('open gates door walls'),
      ),
    ).toHaveLength(1)
    expect(matchesOf(form('gate'), itemsOf('gates'))).toHaveLength(0)
  })

  it('begins anew where the way before broke off', () => {
    const starts = matchesOf(seq(optional(form('a')), form('b')), itemsOf('a c b c a b'))
    expect(starts.map(({ from, to }) => [from, to])).toEqual([
      [2, 3],
      [4, 6],
    ])
  })

  it('prefers the shortest gap and the longest repeat', () => {
    expect(captured(seq(form('a'), capture('x', gap(5)), form('b')), 'a c b c b')).toEqual(['x:c'])
    expect(captured(seq(form('a'), capture('x', repeat(any(), 0, 5))), 'a c b')).toEqual(['x:c b'])
  })

  it('takes the members of a list each by itself', () => {
    const item = capture('each', lemma('gate'))
    expect(captured(list(item, form(',')), 'gate , gates , gate')).toEqual([
      'each:gate',
      'each:gates',
      'each:gate',
    ])
  })

  it('gives a capture its fixed value and an optional part nothing', () => {
    const [match] = matchesOf(
      seq(form('a'), optional(form('b')), capture('stage', form('c'), 'signed')),
      itemsOf('a c'),
    )
    expect(match?.captures).toEqual([{ name: 'stage', from: 1, to: 2, value: 'signed' }])
  })

  it('leaves context outside the match', () => {
    const [match] = matchesOf(
      seq(context(seq(form('of'), gap(2))), capture('x', form('sum'))),
      itemsOf('of great sum'),
    )
    expect(match).toMatchObject({ from: 2, to: 3, captures: [{ name: 'x', from: 2, to: 3 }] })
  })

  it('sees the end of the clause and names as single items', () => {
    const name: Item = {
      start: 9,
      end: 12,
      from: 9,
      to: 11,
      text: 'osh city',
      analyses: [{ lemma: 'city', marks: 0 }],
      capital: true,
      entity: 'place',
    }
    const last: Item = { ...name, text: '', analyses: [], entity: 'end' }
    const items = [...itemsOf('in'), name, last]
    expect(matchesOf(seq(form('in'), entity('place'), end()), items)).toHaveLength(1)
    expect(matchesOf(entityOf('place', ['city']), items)).toHaveLength(1)
    expect(matchesOf(entityOf('place', ['town']), items)).toHaveLength(0)
    expect(matchesOf(plain(lemma('city')), items)).toHaveLength(0)
  })

  it('asks the likeliest analysis only when told so', () => {
    const odd: Item = {
      ...(itemsOf('saw')[0] as Item),
      analyses: [
        { lemma: 'see', marks: MARK.past },
        { lemma: 'saw', marks: MARK.noun },
      ],
    }
    expect(matchesOf(marked('noun'), [odd])).toHaveLength(1)
    expect(matchesOf(likely(marked('noun')), [odd])).toHaveLength(0)
  })

  it('finds nothing behind an exception', () => {
    expect(captured(seq(form('a'), capture('x', repeat(except(form('b', ';')), 0, 9))), 'a c d ; e')).toEqual(
      ['x:c d'],
    )
  })

  it('finds each place of a rule once', () => {
    expect(matchesOf(either(form('a'), lemma('a')), itemsOf('a b a'))).toHaveLength(2)
  })

  it('walks hostile clauses in steps linear in their items', () => {
    const pattern = seq(gap(8), form('a'), repeat(seq(gap(6), form('a')), 0, 8), gap(30), form('never'))
    const program = compileRules([ruleOf(pattern)])
    if (!program.ok) throw new Error(program.problem.message)
    const stepsOf = (length: number) =>
      matchRules(program.value, itemsOf(`${'a '.repeat(length)}never b`)).steps
    expect(stepsOf(4000) / stepsOf(1000)).toBeLessThan(4.2)
    expect(stepsOf(1000)).toBeLessThan(1000 * program.value.op.length)
  })
})

describe('compileRules', () => {
  it.each([
    ['en/topic/try', seq(), 'broken.rule-pattern'],
    ['en/topic/try', repeat(any(), 3, 2), 'broken.rule-pattern'],
    ['topic', any(), 'broken.rule-name'],
  ])('names a wrong rule: %s', (name, pattern, code) => {
    const program = compileRules([ruleOf(pattern, name)])
    expect(program).toMatchObject({ ok: false, problem: { code } })
  })

  it('refuses two rules of one name', () => {
    const twice = compileRules([ruleOf(any()), ruleOf(form('a'))])
    expect(twice).toMatchObject({ ok: false, problem: { code: 'broken.rule-name' } })
  })
})
