import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keysBelow, openDoubleArray, valueAt } from './double-array.mjs'

const windows1251 = new TextDecoder('windows-1251')

function readJson(folder, name) {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}

function readParadigms(folder) {
  const bytes = new Uint8Array(readFileSync(join(folder, 'paradigms.array')))
  const numbers = new Uint16Array(bytes.buffer)
  const paradigms = []
  for (let at = 1; paradigms.length < numbers[0]; at += numbers[at] + 1) {
    paradigms.push(numbers.subarray(at + 1, at + 1 + numbers[at]))
  }
  return paradigms
}

/** How often a written form has a tag, in millionths, by `form:tag`. */
function readLikelihoods(folder, follow) {
  const array = openDoubleArray(readFileSync(join(folder, 'p_t_given_w.intdawg')))
  const likelihoods = new Map()
  for (const { key, node } of keysBelow(array, 0, follow)) {
    likelihoods.set(windows1251.decode(Uint8Array.from(key)), valueAt(array, node))
  }
  return likelihoods
}

/** Reads the OpenCorpora data of az from its folder. */
export function readSource(folder, { follow }) {
  return {
    words: openDoubleArray(readFileSync(join(folder, 'words.dawg'))),
    endings: openDoubleArray(readFileSync(join(folder, 'prediction-suffixes-0.dawg'))),
    likelihoods: readLikelihoods(folder, follow),
    tags: readJson(folder, 'gramtab-opencorpora-int.json'),
    suffixes: readJson(folder, 'suffixes.json'),
    paradigms: readParadigms(folder),
  }
}

function numberAt(key, at) {
  return ((key[at] ^ 1) << 6) + (key[at + 1] >> 1)
}

/** A form of a paradigm that a key of the words array names. */
export function formOfWordKey(key) {
  return { paradigm: numberAt(key, 0), form: numberAt(key, 2) }
}

/** A form of a paradigm that a key of the endings array names, and how many words end so. */
export function formOfEndingKey(key) {
  return { count: numberAt(key, 0), paradigm: numberAt(key, 2), form: numberAt(key, 4) }
}
