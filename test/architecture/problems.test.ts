import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { FAMILIES } from '../../src/kernel/index.js'
import { nodesOf, placeOf, productSources } from './sources.js'

const sources = productSources()
const lists = sources.filter(({ file }) => /^src\/[^/]+\/problems\.ts$/.test(file))

const CODE = new RegExp(`^(?:${FAMILIES.join('|')})\\.[a-z]+(?:-[a-z]+)*$`)

function codeOf(node: ts.Node): string | null {
  return ts.isStringLiteralLike(node) && CODE.test(node.text) ? node.text : null
}

function codesListed(): Set<string> {
  const nodes = lists.flatMap(({ tree }) => [...nodesOf(tree)].filter(ts.isPropertyAssignment))
  return new Set(nodes.flatMap(({ name }) => (ts.isStringLiteral(name) ? [name.text] : [])))
}

describe('problems', () => {
  it('codes are a family and a detail', () => {
    expect([...codesListed()].filter((code) => !CODE.test(code))).toEqual([])
    expect(codesListed().size).toBeGreaterThan(20)
  })

  it('every code that is used stands in a list', () => {
    const listed = codesListed()
    const isLoose = (node: ts.Node) => {
      const code = codeOf(node)
      return code !== null && !listed.has(code)
    }
    const loose = sources.flatMap((source) =>
      [...nodesOf(source.tree)].filter(isLoose).map((node) => placeOf(source, node)),
    )
    expect(loose).toEqual([])
  })

  it('the page of problems is what the modules list', () => {
    const script = fileURLToPath(new URL('../../scripts/problems.mjs', import.meta.url))
    const { stdout, status } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
  })
})
