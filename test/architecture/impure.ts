import ts from 'typescript'

/** Names of what changes from run to run or from machine to machine. */
const AMBIENT = new Set([
  ...[
    'process',
    'globalThis',
    'global',
    'console',
    'performance',
    'crypto',
    'navigator',
    'require',
    'Buffer',
  ],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'eval', 'Function'],
])

/** Properties that read a clock, a random source or the machine's place and language. */
const AMBIENT_PROPERTIES = new Set([
  ...['Date.now', 'Math.random', 'Intl.DateTimeFormat'],
  ...['getFullYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getMinutes', 'getTimezoneOffset'],
  ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toLocaleLowerCase', 'toLocaleUpperCase'],
  ...['localeCompare'],
])

function isDeclaredName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node
  return ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isTypeReferenceNode(parent)
}

function isClockRead(node: ts.Node): boolean {
  const isDate =
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date'
  return isDate && (ts.isCallExpression(node) || (node.arguments ?? []).length === 0)
}

function isAmbientProperty(node: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(node)) return false
  return AMBIENT_PROPERTIES.has(node.getText()) || AMBIENT_PROPERTIES.has(node.name.text)
}

/** Whether a node reaches for a clock, a random source, the machine, or makes code of text. */
export function isImpure(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return AMBIENT.has(node.text) && !isDeclaredName(node)
  return isClockRead(node) || isAmbientProperty(node)
}
