import type { Transliterate } from './transliterate.js'

/** A message in the other script; names of values, kinds of plural and braces stay.
 *  shapes: ICU syntax without quoting: words stand at an even depth of braces, what is between them at an odd one */
export function transliterateMessage(message: string, write: Transliterate): string {
  let depth = 0
  const pieces = message.split(/([{}])/).map((piece) => {
    if (piece === '{') depth += 1
    if (piece === '}') depth -= 1
    return depth % 2 === 0 ? write(piece) : piece
  })
  return pieces.join('')
}

/** A message, or a table or row of them, in the other script. */
function inOther<Words>(words: Words, write: Transliterate): Words
function inOther(words: unknown, write: Transliterate): unknown {
  if (typeof words === 'string') return transliterateMessage(words, write)
  if (Array.isArray(words)) return words.map((one) => inOther(one, write))
  return typeof words === 'object' && words !== null ? transliterateTree(words, write) : words
}

/** Every message of a table in the other script, under the same keys.
 *  shapes: a table of messages, of such tables and of rows of both */
export function transliterateTree<Tree extends object>(tree: Tree, write: Transliterate): Tree {
  const rows = Object.entries(tree).map(([key, value]: [string, unknown]) => [key, inOther(value, write)])
  return Object.fromEntries(rows)
}
