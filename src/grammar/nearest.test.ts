import { describe, expect, it } from 'vitest'
import { compileRules, type Program } from './compile.js'
import type { Item } from './item.js'
import { nearestRule, neededItems } from './nearest.js'
import { any, end, gap, lemma, oneOf, optional, type Pattern, repeat, rest, seq } from './pattern.js'
import { type Rule, rule } from './rule.js'

function itemsOf(text: string): Item[] {
  return text.split(' ').map((word, at) => ({
    ...{ start: at, end: at + 1, from: at, to: at + 1, text: word, capital: false },
    analyses: [{ lemma: word, marks: 0 }],
  }))
}

function ruleOf(name: string, pattern: Pattern): Rule {
  return rule(`en/topic/${name}`, { kind: 'topic', priority: 1, pattern, examples: [], counterexamples: [] })
}

function programOf(patterns: Readonly<Record<string, Pattern>>): Program {
  const program = compileRules(Object.entries(patterns).map(([name, pattern]) => ruleOf(name, pattern)))
  if (!program.ok) throw new Error(program.problem.message)
  return program.value
}

function told(patterns: Readonly<Record<string, Pattern>>, text: string) {
  const items = itemsOf(text)
  const near = nearestRule(programOf(patterns), items)
  if (!near) return undefined
  const { rule: nearest, stood, broke, wanted } = near
  return [
    nearest.name.slice('en/topic/'.length),
    stood.map((at) => items[at]?.text).join(' '),
    items[broke]?.text ?? 'the end',
    wanted.flatMap(({ lemmas }) => lemmas ?? []).join(' '),
  ]
}

const order = seq(lemma('ordered'), optional(lemma('them')), lemma('to'), oneOf(['build', 'open']))

describe('nearestRule', () => {
  it('names the first word that broke the rule, and what was wanted there', () => {
    expect(told({ order }, 'they ordered to close it')).toEqual([
      'order',
      'ordered to',
      'close',
      'build open',
    ])
  })

  it('prefers the rule of which most words stood, wherever it stands in the program', () => {
    const agree = seq(lemma('they'), lemma('agreed'))
    expect(told({ agree, order }, 'they ordered them to close')?.[0]).toBe('order')
    expect(told({ order, agree }, 'they ordered them to close')?.[0]).toBe('order')
  })

  it('takes no credit for words that any rule would pass', () => {
    const wide = seq(repeat(any(), 1, 4), lemma('never'))
    expect(told({ wide, order }, 'today ordered a bridge')?.[0]).toBe('order')
  })

  it('looks over a gap to where it ends, and to the end of the clause', () => {
    const near = seq(lemma('ordered'), gap(1), lemma('bridge'))
    expect(told({ near }, 'ordered a long wide road')?.[2]).toBe('long')
    const far = seq(lemma('ordered'), rest(), lemma('bridge'), end())
    expect(told({ far }, 'ordered a road')?.[2]).toBe('the end')
  })

  it('says nothing of rules that fit, nor where no rule has a word', () => {
    expect(told({ order }, 'ordered to build')).toBeUndefined()
    expect(told({ order }, 'nothing at all')).toBeUndefined()
  })
})

describe('neededItems', () => {
  it('gives the words without which the rule would not have fitted', () => {
    const program = programOf({ order })
    const [compiled] = program.rules
    const items = itemsOf('ordered them to open')
    expect(compiled && neededItems(program, compiled.rule, items)).toEqual([0, 2, 3])
  })
})
