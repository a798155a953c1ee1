import type { Dictionary } from './dictionary-file.js'
import { follow, hashOfWord, labelOf, SEPARATOR, YO_LABEL } from './layout.js'
import type { Analysis } from './lemma.js'

const YE_LABEL = labelOf('е'.charCodeAt(0))

/** Longer words than any in the dictionary are not looked up. */
const LONGEST = 64

/** Longer lists than any in the dictionary are not believed. */
const MOST_READINGS = 64

/** Collects the lists at the ends of all spellings of a word, е before ё. */
function collectLists(
  units: Uint32Array,
  word: string,
  place: { at: number; node: number },
  lists: number[],
) {
  let { node } = place
  let yo = -1
  for (let { at } = place; at < word.length && node >= 0; at++) {
    const label = labelOf(word.charCodeAt(at))
    if (label === 0) return
    if (label === YE_LABEL) yo = follow(units, node, YO_LABEL)
    node = follow(units, node, label)
    if (yo >= 0) {
      if (node >= 0) collectLists(units, word, { at: at + 1, node }, lists)
      collectLists(units, word, { at: at + 1, node: yo }, lists)
      return
    }
  }
  const end = node < 0 ? -1 : follow(units, node, SEPARATOR)
  if (end >= 0) lists.push((units[end] ?? 0) >>> 8)
}

/** The list the corpus prefers for a word, 0 when it says nothing else than the dictionary. */
function preferredList(table: Uint32Array, word: string, lists: readonly number[]): number {
  const slots = Math.floor(table.length / 3)
  const hash = hashOfWord(word)
  const check = lists.reduce((all, one) => all ^ one, 0)
  for (let tries = 0; tries < slots; tries++) {
    const slot = ((hash + tries) % slots) * 3
    const list = table[slot + 2] ?? 0
    if (list === 0) return 0
    if (table[slot] === hash && table[slot + 1] === check) return list
  }
  return 0
}

/** The analysis that a change makes of a word: some letters off both ends, some added. */
function changed(dictionary: Dictionary, word: string, change: number): Analysis {
  const { changes, additions, letters } = dictionary
  const marks = changes[change * 2] ?? 0
  const packed = changes[change * 2 + 1] ?? 0
  if (packed === 0) return { lemma: word, marks }
  const added = packed & 0xffff
  const stem = word.slice(packed >>> 24, word.length - ((packed >>> 16) & 0xff))
  return { lemma: stem + letters.slice(additions[added], additions[added + 1]), marks }
}

function readingsOf(dictionary: Dictionary, word: string, list: number): Analysis[] {
  const { lists } = dictionary
  const length = Math.min(lists[list] ?? 0, MOST_READINGS)
  const readings: Analysis[] = []
  for (let at = list + 1; at <= list + length; at++) readings.push(changed(dictionary, word, lists[at] ?? 0))
  return readings
}

function isNew(analysis: Analysis, at: number, all: readonly Analysis[]): boolean {
  return all.findIndex(({ lemma, marks }) => lemma === analysis.lemma && marks === analysis.marks) === at
}

/** All readings of a word that the dictionary holds, the likeliest first; none for an unknown word.
 *  shapes: a folded word, е for ё */
export function lookUp(dictionary: Dictionary, word: string): Analysis[] {
  if (word.length > LONGEST) return []
  const lists: number[] = []
  collectLists(dictionary.words, word, { at: 0, node: 0 }, lists)
  const first = lists[0]
  if (first === undefined) return []
  const preferred = preferredList(dictionary.preferred, word, lists)
  if (preferred !== 0) return readingsOf(dictionary, word, preferred)
  if (lists.length === 1) return readingsOf(dictionary, word, first)
  return lists.flatMap((list) => readingsOf(dictionary, word, list)).filter(isNew)
}

const LONGEST_ENDING = 5
const SHORTEST_STEM = 2

/** Guesses the readings of an unknown word by the longest ending it shares with known words. */
export function guess(dictionary: Dictionary, word: string): Analysis[] {
  for (let length = Math.min(LONGEST_ENDING, word.length - SHORTEST_STEM); length > 0; length--) {
    const lists: number[] = []
    collectLists(dictionary.endings, word.slice(-length), { at: 0, node: 0 }, lists)
    const readings = lists.flatMap((list) => readingsOf(dictionary, word, list))
    if (readings.length > 0) return readings.filter(isNew)
  }
  return []
}
