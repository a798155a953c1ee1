import { basename } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { nodesOf, placeOf, productSources, type Source } from './sources.js'

const sources = productSources()

/** Words that say nothing of what a thing is for. */
const EMPTY_WORDS = /^(?:utils?|helpers?|manager|process|handle|misc|do)(?=[A-Z.-]|$)/

const TAGS = new Set(['ru', 'uz', 'kk', 'en', 'uz-Latn', 'uz-Cyrl', 'kk-Cyrl', 'kk-Latn'])

function allNodes(keep: (node: ts.Node, source: Source) => boolean): string[] {
  return sources.flatMap((source) =>
    [...nodesOf(source.tree)].filter((node) => keep(node, source)).map((node) => placeOf(source, node)),
  )
}

function isDynamicImport(node: ts.Node): boolean {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
}

function isTag(node: ts.Node | undefined): boolean {
  return node !== undefined && ts.isStringLiteral(node) && TAGS.has(node.text)
}

function asksForTag(node: ts.Node): boolean {
  if (ts.isCaseClause(node)) return isTag(node.expression)
  if (!ts.isBinaryExpression(node)) return false
  return /^[!=]==?$/.test(node.operatorToken.getText()) && (isTag(node.left) || isTag(node.right))
}

function isEmptyName(node: ts.Node): boolean {
  return ts.isFunctionDeclaration(node) && EMPTY_WORDS.test(node.name?.text ?? '')
}

describe('habits of the house', () => {
  it('modules are loaded on demand where start-up time is felt, by the command line and to draw the first picture, and behind the guard of a thread', () => {
    const started = [
      'src/cli/main.ts',
      'src/cli/input/document.ts',
      'src/cli/commands/read.ts',
      'src/web/charts/engine.ts',
    ]
    const onDemand = [...started, 'src/languages/late.ts', 'src/sources/pdf/worker.ts']
    const isElsewhere = ({ file }: Source) => !onDemand.includes(file)
    expect(allNodes((node, source) => isDynamicImport(node) && isElsewhere(source))).toEqual([])
  })

  it('no module but languages asks for a language by its tag', () => {
    expect(allNodes((node, { module }) => module !== 'languages' && asksForTag(node))).toEqual([])
  })

  it('files and functions have names that say what they are for', () => {
    const files = sources.map(({ file }) => file).filter((file) => EMPTY_WORDS.test(basename(file)))
    expect([...files, ...allNodes(isEmptyName)]).toEqual([])
  })

  it('no check is switched off and nothing is left for later in a comment', () => {
    const loose = /\b(?:TODO|FIXME|XXX)\b|biome-ignore|@ts-(?:ignore|expect-error|nocheck)|eslint-disable/
    expect(sources.filter(({ tree }) => loose.test(tree.text)).map(({ file }) => file)).toEqual([])
  })

  it('every module opens with what it is for', () => {
    const doors = sources.filter(({ file }) => /^src\/[^/]+\/index\.ts$/.test(file))
    const silent = doors.filter(({ tree }) => !tree.text.startsWith('/**'))
    expect(doors.length).toBeGreaterThan(8)
    expect(silent.map(({ file }) => file)).toEqual([])
  })
})
