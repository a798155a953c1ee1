import { itemBefore } from '../../../kernel/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { LONGEST_LINE, writtenOf } from '../../names/steps.js'
import { isCommon, isNameWord, isNoName, unpossessed } from './people.js'
import { BEFORE_PLACE, CALLINGS, PLACE_OPENERS, PLACE_WORDS, SITES } from './words.js'

/** Named by two words oftener than other places. */
const STORES_OF_WATER = /^(?:reservoir|lake|dam)$/

/** Class words that stay small: `the Chust district`. */
const SMALL_CLASSES = new Set(['region', 'district', 'province', 'river'])

/** Regions, districts and rivers with their class word: `Chust District`. */
function readClassed(line: NameLine, at: number): ReadName | undefined {
  const [word, next] = [line.words[at], line.words[at + 1]]
  if (!isNameWord(word) || isCommon(word) || isNoName(word.text)) return undefined
  if (isNameWord(next) && STORES_OF_WATER.test(line.words[at + 2]?.text ?? ''))
    return { to: at + 3, kind: 'place', value: writtenOf(line, at, at + 3) }
  if (!PLACE_WORDS.has(next?.text ?? '')) return undefined
  const isNamed = next?.capital || SMALL_CLASSES.has(next?.text ?? '')
  return isNamed ? { to: at + 2, kind: 'place', value: writtenOf(line, at, at + 2) } : undefined
}

/** A site with its class word, which stays small: `the Dostuk checkpoint`. */
function readSite({ words, entryAt }: NameLine, at: number): ReadName | undefined {
  const [before, word, next] = [itemBefore(words, at), words[at], words[at + 1]]
  if (!isNameWord(word) || isCommon(word) || isNoName(word.text)) return undefined
  if (before?.text !== 'the' || entryAt(at) || next?.capital || !SITES.has(next?.text ?? '')) return undefined
  return { to: at + 2, kind: 'place', value: writtenOf({ words, entryAt }, at, at + 2) }
}

/** A part of a state by its direction: `North Kazakhstan`. */
function readPart({ words, entryAt }: NameLine, at: number): ReadName | undefined {
  const word = words[at]
  if (!word?.capital || !/^(?:north|south|east|west)$/.test(word.text)) return undefined
  const to = entryAt(at + 1)?.kind === 'country' ? (entryAt(at + 1)?.to ?? -1) : -1
  return to < 0 ? undefined : { to, kind: 'place', value: writtenOf({ words, entryAt }, at, to) }
}

function readOpened(line: NameLine, at: number): ReadName | undefined {
  const [word, next] = [line.words[at], line.words[at + 1]]
  if (!isNameWord(word) || !PLACE_OPENERS.has(word.text) || !isNameWord(next) || isCommon(next))
    return undefined
  return { to: at + 2, kind: 'place', value: writtenOf(line, at, at + 2) }
}

const DASHES = new Set(['–', '—', '-'])
const LINES = new Set(['railway', 'railroad', 'road', 'highway', 'line', 'corridor', 'route'])

/** Railway lines by their ends: `China–Kyrgyzstan–Uzbekistan railway`. */
function readLine(line: NameLine, at: number): ReadName | undefined {
  const { words } = line
  let to = at
  const goesOn = () => DASHES.has(words[to + 1]?.text ?? '') && isNameWord(words[to + 2])
  if (!isNameWord(words[at])) return undefined
  while (to - at < LONGEST_LINE && goesOn()) to += 2
  const isRail = to > at && LINES.has(words[to + 1]?.text ?? '')
  return isRail ? { to: to + 1, kind: 'place', value: writtenOf(line, at, to + 1) } : undefined
}

/** An unknown word with a capital behind a word that says where. */
function readUnknown(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  if (!isNameWord(word) || word.raw.length < 3 || isCommon(word) || isNoName(word.text)) return undefined
  if (!isPlaced(line, at) || line.words[at + 1]?.capital || CALLINGS.has(word.text)) return undefined
  return { to: at + 1, kind: 'place', value: unpossessed(word.raw) }
}

const WHERE = /^(?:in|near|from|at|outside|into)$/
const LINKING = /^(?:linking|links|connecting|connects|joining)$/

/** Classes of places behind which `of` names one: `the ports of Rijeka and Ploče`. */
const CLASSES =
  /^(?:port|cit(?:y|ie)|town|village|district|island|airport|checkpoint|settlement|bay|county|mine|deposit)s?$/

/** Whether a class word and `of` stand before a word. */
function isOfClass({ words }: NameLine, at: number): boolean {
  return itemBefore(words, at)?.text === 'of' && CLASSES.test(itemBefore(words, at - 1)?.text ?? '')
}

/** Whether a word is on a way whose other end is a known place: `from Herat to Kushka`, `through Kushka to Mary`. */
function isOnWay({ words, entryAt }: NameLine, at: number): boolean {
  const before = itemBefore(words, at)?.text ?? ''
  if (before === 'to')
    return (
      entryAt(at - 2)?.kind === 'place' && /^(?:from|through)$/.test(itemBefore(words, at - 2)?.text ?? '')
    )
  const isLed = before === 'through' && words[at + 1]?.text === 'to'
  return isLed && entryAt(at + 2)?.kind === 'place'
}

function isPlaced(line: NameLine, at: number): boolean {
  const { words, entryAt } = line
  const before = itemBefore(words, at)?.text ?? ''
  if (WHERE.test(before) || isOfClass(line, at) || isOnWay(line, at)) return true
  if (before === 'with' && LINKING.test(itemBefore(words, at - 2)?.text ?? ''))
    return entryAt(at - 2)?.kind === 'place'
  const isJoined = before === 'and' || before === ','
  if (isJoined)
    return (
      entryAt(at - 2)?.kind === 'place' ||
      (isNameWord(itemBefore(words, at - 1)) &&
        (WHERE.test(itemBefore(words, at - 2)?.text ?? '') || isOfClass(line, at - 2)))
    )
  return BEFORE_PLACE.has(before) && before !== 'to' && before !== 'between' && before !== 'through'
}

/** Reads a place that no table knows but its class word or the word before it shows. */
export function readPlace(line: NameLine, at: number): ReadName | undefined {
  return (
    readLine(line, at) ??
    readClassed(line, at) ??
    readSite(line, at) ??
    readPart(line, at) ??
    readOpened(line, at) ??
    readUnknown(line, at)
  )
}
