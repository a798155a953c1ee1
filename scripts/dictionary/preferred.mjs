import { keysBelow } from './double-array.mjs'
import { byRareness, foldYo } from './readings.mjs'
import { formOfWordKey } from './source.mjs'

/** The spellings of a folded word in the dictionary, each with the node of its list. */
export function spellingsOf(array, word, format) {
  let open = [{ node: 0, written: '' }]
  for (const letter of word) {
    const letters = letter === 'е' ? ['е', 'ё'] : [letter]
    open = open.flatMap(({ node, written }) =>
      letters
        .map((one) => ({
          node: format.follow(array.units, node, format.labelOf(one.charCodeAt(0))),
          written: written + one,
        }))
        .filter((step) => step.node >= 0),
    )
  }
  return open
    .map(({ node, written }) => ({ node: format.follow(array.units, node, format.separator), written }))
    .filter((step) => step.node >= 0)
}

function formsOf({ source, readings, format }, { node, written }) {
  return keysBelow(source.words, node, format.follow).map(({ key }) => {
    const form = readings.describe(formOfWordKey(key))
    return { ...form, likelihood: source.likelihoods.get(`${written}:${form.tag}`) ?? 0 }
  })
}

function byLikelihood(one, other) {
  return other.likelihood - one.likelihood || byRareness(one, other)
}

/** Folded words whose readings the corpus puts in another order than the dictionary does.
 *  shapes: `nodes` those of all spellings, `list` the readings, the likeliest first */
export function preferredLists(tools) {
  const words = new Set([...tools.source.likelihoods.keys()].map((key) => foldYo(key.split(':')[0])))
  const preferred = []
  for (const word of words) {
    const spellings = spellingsOf(tools.source.words, word, tools.format)
    const forms = spellings.flatMap((spelling) => formsOf(tools, spelling))
    if (forms.length < 2) continue
    const nodes = spellings.map(({ node }) => node)
    preferred.push({ word, nodes, list: tools.readings.listOf(forms.sort(byLikelihood)) })
  }
  return preferred
}

/** An open hash table of preferred lists: hash, check, list; a list of 0 is an empty slot. */
export function hashTable(entries, hashOfWord) {
  const slots = 2 ** Math.ceil(Math.log2(entries.length * 1.5 + 2))
  const table = new Uint32Array(slots * 3)
  for (const { word, check, list } of entries) {
    const hash = hashOfWord(word)
    let slot = hash % slots
    while (table[slot * 3 + 2] !== 0) slot = (slot + 1) % slots
    table.set([hash, check, list], slot * 3)
  }
  return table
}
