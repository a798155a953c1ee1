import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { keysBelow, listNodes } from './dictionary/double-array.mjs'
import { hashTable, preferredLists } from './dictionary/preferred.mjs'
import { KNOWN_PREFIXES } from './dictionary/prefixes.mjs'
import { byRareness, likelyGuesses, makeReadings } from './dictionary/readings.mjs'
import { formOfEndingKey, formOfWordKey, readSource } from './dictionary/source.mjs'
import { joinStrings, unitsOf, writeDictionary } from './dictionary/write.mjs'

const NOTE = `Russian word forms compiled from the OpenCorpora dictionary, revision 394551 of 14 April 2016,
with the endings and likelihoods of pymorphy2, as packaged by az 0.2.
The data are under the licence CC BY-SA 3.0, https://opencorpora.org; this file is under the same licence.
`

/** Sets a list's number in place of the keys below its node; the label stays. */
function storeList(units, node, list, separator) {
  if (list >= 2 ** 23) throw new Error('too many lists of readings')
  units[node] = list * 256 + separator
}

/** The list of readings of each node, read from all keys before any node is changed. */
function listsByNode(array, format, listOfKeys) {
  const nodes = [...listNodes(array, format.follow, format.separator)]
  return new Map(nodes.map((node) => [node, listOfKeys(keysBelow(array, node, format.follow))]))
}

function compileWords({ source, readings, format }) {
  return listsByNode(source.words, format, (keys) =>
    readings.listOf(keys.map(({ key }) => readings.describe(formOfWordKey(key))).sort(byRareness)),
  )
}

function compileEndings({ source, readings, format }) {
  return listsByNode(source.endings, format, (keys) => {
    const forms = keys.map(({ key }) => {
      const named = formOfEndingKey(key)
      return { ...readings.describe(named), count: named.count }
    })
    return readings.listOf(likelyGuesses(forms))
  })
}

/** Those preferred lists that differ from what stands in the array; the check is made of the array's lists. */
function differing(preferred, lists) {
  return preferred
    .map(({ word, nodes, list }) => ({ word, list, stored: nodes.map((node) => lists.get(node)) }))
    .filter(({ list, stored }) => stored.length > 1 || stored[0] !== list)
    .map(({ word, list, stored }) => ({ word, list, check: stored.reduce((all, one) => all ^ one, 0) }))
}

/** Compiles the OpenCorpora data in a folder of az to the bytes of one dictionary file. */
export function compileDictionary(folder, format) {
  const source = readSource(folder, format)
  const readings = makeReadings(source, format.marks)
  const tools = { source, readings, format }
  const wordLists = compileWords(tools)
  const endingLists = compileEndings(tools)
  const preferred = differing(preferredLists(tools), wordLists)
  for (const [node, list] of wordLists) storeList(source.words.units, node, list, format.separator)
  for (const [node, list] of endingLists) storeList(source.endings.units, node, list, format.separator)
  const { offsets, letters } = joinStrings(readings.additions())
  const sections = {
    note: new TextEncoder().encode(NOTE),
    words: source.words.units,
    endings: source.endings.units,
    lists: readings.lists(),
    changes: readings.changes(),
    additions: offsets,
    letters,
    preferred: hashTable(preferred, format.hashOfWord),
    prefixes: unitsOf(KNOWN_PREFIXES.join(' ')),
  }
  return writeDictionary(sections, format)
}

/** The folder of the OpenCorpora data in the installed package az. */
export function dictionarySource() {
  return join(dirname(createRequire(import.meta.url).resolve('az/package.json')), 'dicts')
}

/** The files that decide what is compiled, apart from the format: the data and these scripts. */
export function dictionaryInputs(root) {
  const data = join(root, 'node_modules/az/dicts')
  const scripts = readdirSync(join(root, 'scripts/dictionary')).map((name) =>
    join(root, 'scripts/dictionary', name),
  )
  return [
    ...readdirSync(data).map((name) => join(data, name)),
    ...scripts,
    join(root, 'scripts/compile-dictionary.mjs'),
  ].sort()
}
