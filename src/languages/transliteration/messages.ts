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

type Change = (message: string) => string

/** A message, or a table or row of them, written otherwise. */
function changed<Words>(words: Words, change: Change): Words
function changed(words: unknown, change: Change): unknown {
  if (typeof words === 'string') return change(words)
  if (Array.isArray(words)) return words.map((one) => changed(one, change))
  return typeof words === 'object' && words !== null ? changeMessages(words, change) : words
}

/** Every message of a table written otherwise, under the same keys.
 *  shapes: a table of messages, of such tables and of rows of both */
export function changeMessages<Tree extends object>(tree: Tree, change: Change): Tree {
  const rows = Object.entries(tree).map(([key, value]: [string, unknown]) => [key, changed(value, change)])
  return Object.fromEntries(rows)
}

/** Every message of a table in the other script, under the same keys. */
export function transliterateTree<Tree extends object>(tree: Tree, write: Transliterate): Tree {
  return changeMessages(tree, (message) => transliterateMessage(message, write))
}
