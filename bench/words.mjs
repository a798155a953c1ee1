import { childrenOf } from '../scripts/dictionary/double-array.mjs'
import { readSource } from '../scripts/dictionary/source.mjs'
import { pickFrom } from './chance.mjs'

const windows1251 = new TextDecoder('windows-1251')

/** Walks from the root of the words to the end of one of them, taking any way at each letter. */
function walkToWord({ array, format, chance }) {
  const labels = []
  for (let node = 0; ; ) {
    const [label, child] = pickFrom(childrenOf(array, node, format.follow), chance)
    if (label === format.separator) return windows1251.decode(Uint8Array.from(labels))
    labels.push(label)
    node = child
  }
}

/** Word forms of the Russian dictionary, taken by chance, so that a long text has as many different words as a real one. */
export function rareWords({ folder, format, count, chance }) {
  const { words } = readSource(folder, format)
  return Array.from({ length: count }, () => walkToWord({ array: words, format, chance }))
}
