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

type Words = string | object

/** Every message of a table in the other script, under the same keys.
 *  shapes: a table of messages and of such tables */
export function transliterateTree<Tree extends object>(tree: Tree, write: Transliterate): Tree {
  const rows = Object.entries(tree).map(([key, value]: [string, Words]) => [
    key,
    typeof value === 'string' ? transliterateMessage(value, write) : transliterateTree(value, write),
  ])
  return Object.fromEntries(rows)
}
