import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Modules that compute only; the same list stands in `.dependency-cruiser.cjs`. */
export const PURE = [
  'kernel',
  'text',
  'values',
  'morphology',
  'statements',
  'grammar',
  'languages',
  'reading',
]

/** A source file of the product, parsed. */
export interface Source {
  /** From the root, with slashes: `src/text/fold.ts`. */
  readonly file: string
  readonly module: string
  readonly tree: ts.SourceFile
}

function openSource(path: string): Source {
  const file = relative(root, path).split(sep).join('/')
  const tree = ts.createSourceFile(file, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  return { file, module: file.split('/')[1] ?? '', tree }
}

/** All files of `src`, tests apart. */
export function productSources(): Source[] {
  const entries = readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })
  const files = entries.filter(
    (one) => one.isFile() && /\.tsx?$/.test(one.name) && !/\.test\./.test(one.name),
  )
  return files.map((one) => openSource(join(one.parentPath, one.name)))
}

/** All nodes of a tree below a node, itself first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}

/** `src/text/fold.ts:12 words` for a message. */
export function placeOf({ file, tree }: Source, node: ts.Node): string {
  const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
  return `${file}:${line + 1} ${node.getText().slice(0, 60)}`
}
