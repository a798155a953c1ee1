import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** A file's lines as an editor counts them; the last line break ends a line and begins none. */
function linesOf(text) {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length
}

function isFunction(node) {
  return (
    (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node)) &&
    node.body !== undefined
  )
}

/** A function given a name by where it is put: `const f = () => …`, `f: () => …`. */
function isNamedArrow(node) {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false
  return ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent)
}

function nameOf(node) {
  const named = isFunction(node) ? node : node.parent
  return named.name?.getText() ?? 'constructor'
}

function measureFunction(node, source) {
  const from = source.getLineAndCharacterOfPosition(node.getStart()).line
  const to = source.getLineAndCharacterOfPosition(node.getEnd()).line
  return { name: nameOf(node), line: from + 1, lines: to - from + 1, parameters: node.parameters.length }
}

/** The lines of a file and of each function in it that has a name; callbacks written in place belong to their function.
 *  A style sheet has lines only. */
export function measureFile(file) {
  const text = readFileSync(file, 'utf8')
  if (file.endsWith('.css')) return { file, lines: linesOf(text), functions: [] }
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const functions = []
  const visit = (node) => {
    if (isFunction(node) || isNamedArrow(node)) functions.push(measureFunction(node, source))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { file, lines: linesOf(text), functions }
}

/** The value that a share of the sorted numbers does not exceed; 0.5 gives the median. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}
