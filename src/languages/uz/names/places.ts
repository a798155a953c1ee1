import { itemBefore } from '../../../kernel/index.js'
import { MARK, type Word } from '../../../morphology/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { type Pairing, readListed, readPaired } from '../../names/paired.js'
import { makeStates } from '../../names/states.js'
import { hasLemma, LONGEST_LINE, writtenOf } from '../../names/steps.js'
import { cutCase } from './forms.js'
import { isCommon, isLikely, isName, isPossessed, opensSentence } from './shapes.js'
import { INNER_PLACE_WORDS, OUTER_PLACE_WORDS, PLACE_WORDS, REALMS, STATIONS } from './words.js'

const DASHES = new Set(['-', '–', '—'])

/** The number of a power station: `GES-1`. */
function pastNumber({ words }: NameLine, at: number): number {
  const [dash, number] = [words[at], words[at + 1]]
  return dash?.text === '-' && !dash.spaced && number?.kind === 'number' && !number.spaced ? at + 2 : at
}

/** Districts are called after people with both their names: `Sharof Rashidov tumani`. */
const DISTRICTS = new Set(['tuman', 'rayon'])

/** Regions, rivers and power stations with their class word: `Sirdaryo viloyati`, `Yovon GESi`. */
function readClassed(line: NameLine, at: number): ReadName | undefined {
  const [word, next] = [line.words[at], line.words[at + 1]]
  const numbered = pastNumber(line, at + 1)
  if (isName(word) && numbered > at + 1 && hasLemma(line.words[numbered], STATIONS))
    return { to: numbered + 1, kind: 'place', value: writtenOf(line, at, numbered + 1) }
  if (!isName(word) || (opensSentence(line, at) && isCommon(word))) return undefined
  if (next?.text === 'suv' && isPossessed(line.words[at + 2], new Set(['ombor'])))
    return { to: at + 3, kind: 'place', value: writtenOf(line, at, at + 3) }
  if (isName(next) && isPossessed(line.words[at + 2], DISTRICTS) && !line.entryAt(at))
    return { to: at + 3, kind: 'place', value: writtenOf(line, at, at + 3) }
  const isClass = isPossessed(next, PLACE_WORDS) && isLikely(next, MARK.singular)
  if (!isClass && !hasLemma(next, STATIONS)) return undefined
  const to = isClass ? at + 2 : pastNumber(line, at + 2)
  return { to, kind: 'place', value: writtenOf(line, at, to) }
}

/** Railway lines by their ends: `Xitoy – Qirgʻiziston – Oʻzbekiston temir yoʻli`. */
function readLine(line: NameLine, at: number): ReadName | undefined {
  const { words } = line
  let to = at
  const isLinked = () => DASHES.has(words[to + 1]?.text ?? '') && isName(words[to + 2])
  while (to - at < LONGEST_LINE && isName(words[to]) && isLinked()) to += 2
  const isRail = to > at && words[to + 1]?.text === 'temir' && isPossessed(words[to + 2], new Set(['yoʻl']))
  return isRail ? { to: to + 1, kind: 'place', value: writtenOf(line, at, to + 1) } : undefined
}

/** A town before its class word, which is no part of its name: `Nukus shahrida`. */
function readBeforeClass(line: NameLine, at: number): ReadName | undefined {
  const [word, next] = [line.words[at], line.words[at + 1]]
  const outer = INNER_PLACE_WORDS.has(next?.text ?? '') ? line.words[at + 2] : next
  if (!isName(word) || isCommon(word) || !isPossessed(outer, OUTER_PLACE_WORDS)) return undefined
  return { to: at + 1, kind: 'place', value: word.raw }
}

const POSTS = new Set(['post', 'punkt'])
const ANDS = new Set(['va', 'hamda', 'bilan'])

/** Border posts: by both their sides (`Olot – Farob posti`), and the first of two (`Oybek va Doʻstlik postlari`). */
function readPosts(line: NameLine, at: number): ReadName | undefined {
  const [word, joiner, other, next, after] = line.words.slice(at, at + 5)
  if (!isName(word) || isCommon(word) || !isName(other)) return undefined
  if (!isPossessed(INNER_PLACE_WORDS.has(next?.text ?? '') ? after : next, POSTS)) return undefined
  if (DASHES.has(joiner?.text ?? '')) return { to: at + 3, kind: 'place', value: writtenOf(line, at, at + 3) }
  return ANDS.has(joiner?.text ?? '') ? { to: at + 1, kind: 'place', value: word.raw } : undefined
}

/** Endings of words that are in a place, which names of people hardly ever bear. */
const IN_PLACE = /(?:da|dan|да|дан)$/
const TO_PLACE = /(?:da|dan|ga|dagi|да|дан|га|даги)$/
const WITHIN_PLACE = /(?:da|dagi|да|даги)$/
const SURNAME = /(?:[oeo]v|yev|ova|eva|yeva|ин|[оеё]в|ова|ева)$/

/** Whether the word before a place has its capital for a reason of its own: it opens the sentence, or ends a name of a person. */
function isOtherCapital(line: NameLine, at: number): boolean {
  const before = itemBefore(line.words, at)
  if (!before?.capital) return true
  if (!WITHIN_PLACE.test(line.words[at]?.raw ?? '')) return false
  return (opensSentence(line, at - 1) && isCommon(before)) || SURNAME.test(before.raw)
}

/** An unknown word with a capital inside a sentence that is in, from or to somewhere. */
function readUnknown(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  const isAlone = isOtherCapital(line, at) && (!line.words[at + 1]?.capital || IN_PLACE.test(word?.raw ?? ''))
  if (!isName(word) || isCommon(word) || opensSentence(line, at) || !isAlone) return undefined
  if (!TO_PLACE.test(word.raw) || /^[«“„"]$/.test(itemBefore(line.words, at)?.text ?? '')) return undefined
  return { to: at + 1, kind: 'place', value: cutCase(word.raw)?.base ?? word.raw }
}

const PAIRING: Pairing = {
  joiners: new Set([...DASHES, ...ANDS]),
  between: /^(?:oʻrtasida|yoʻnalish|reys|aviareys|marshrut)/,
  mayName: (word) => isName(word) && !isCommon(word),
}

const isSurname = ({ raw }: Word): boolean => SURNAME.test(raw)

/** Reads a state with the word that says what it is: `Polsha Respublikasi`. */
export const readState = makeStates((word) => isPossessed(word, REALMS) && isLikely(word, MARK.singular))

/** Reads a place that no table knows but its class word or its ending shows. */
export function readPlace(line: NameLine, at: number): ReadName | undefined {
  return (
    readLine(line, at) ??
    readPosts(line, at) ??
    readPaired(PAIRING, line, at) ??
    readListed(PAIRING, isSurname, line, at) ??
    readClassed(line, at) ??
    readBeforeClass(line, at) ??
    readUnknown(line, at)
  )
}
