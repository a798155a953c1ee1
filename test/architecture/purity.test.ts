import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { isImpure } from './impure.js'
import { nodesOf, PURE, placeOf, productSources } from './sources.js'

/** The one file that may ask the platform, for its SHA-256, which gives the same of the same (decision 0046). */
const ASKS_PLATFORM = 'src/kernel/hash.ts'

function faultsIn(text: string): string[] {
  const tree = ts.createSourceFile('example.ts', text, ts.ScriptTarget.Latest, true)
  return [...nodesOf(tree)].filter(isImpure).map((node) => node.getText())
}

describe('pure modules', () => {
  it.each([
    'const now = Date.now()',
    'const now = new Date()',
    'const chance = Math.random()',
    'const home = process.env.HOME',
    "eval('1')",
    "new Function('return 1')",
    'a.localeCompare(b)',
    'day.getMonth()',
  ])('the check sees that “%s” is not pure', (text) => {
    expect(faultsIn(text)).not.toEqual([])
  })

  it.each([
    "const day = new Date('2025-03-29T00:00:00Z').getUTCDate()",
    'interface Steps { readonly process: number }',
    'const at = Date.UTC(2025, 2, 29)',
    'Math.max(1, 2)',
  ])('the check lets “%s” stand', (text) => {
    expect(faultsIn(text)).toEqual([])
  })

  it('read no clock, no random source, nothing of the machine, and make no code of text', () => {
    const pure = productSources().filter(({ module }) => PURE.includes(module))
    const faults = pure.flatMap((source) =>
      [...nodesOf(source.tree)].filter(isImpure).map((node) => placeOf(source, node)),
    )
    expect(pure.length).toBeGreaterThan(50)
    expect(faults.filter((fault) => !fault.startsWith(ASKS_PLATFORM))).toEqual([])
    expect(faults.filter((fault) => fault.startsWith(ASKS_PLATFORM))).toHaveLength(1)
  })
})
