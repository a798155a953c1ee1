import { itemBefore } from '../../../kernel/index.js'
import { MARK, type Word } from '../../../morphology/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { bodyParts, pastInitials } from '../../names/body-parts.js'
import { insideBodies } from '../../names/inside-bodies.js'
import { keptLast } from '../../names/kept.js'
import { partsBodies, plainBodies } from '../../names/plain-bodies.js'
import { closedAt, opensQuotes } from '../../names/quotation.js'
import { hasLemma, writtenOf } from '../../names/steps.js'
import { endsPhrase, hasMarks, isCommon, isLikely, isName, isPossessed, opensSentence } from './shapes.js'
import {
  BODIES,
  CARES,
  COMPANY_WORDS,
  FIELDS,
  OPENERS,
  OUTER_PLACE_WORDS,
  PLAIN_ADJECTIVES,
  PLAIN_BODIES,
  PLAIN_OPENERS,
} from './words.js'

/** Words of a body's name at most. */
const LONGEST = 8

/** Words that end a phrase before a body: `Qozogʻiston tomoni ekspertlar kengashini …`. */
const OUTER_WORDS = new Set([
  ...['tomoni', 'tomon', 'prezidenti', 'hukumati', 'delegasiyasi', 'vaziri', 'elchisi', 'hokimi', 'spikeri'],
  ...['kansleri', 'qiroli', 'sultoni', 'vitse-premyeri'],
])
const INNER_WORDS = new Set(['va', 'boʻyicha', 'huzuridagi', 'hamda'])

/** Bodies that a state or a region alone names: `Oʻzbekiston hukumati`, `Navoiy viloyati hokimligi`. */
const OF_STATE = new Set([
  'hukumat',
  'parlament',
  'senat',
  'elchixona',
  'administrasiya',
  'hokimlik',
  'akimlik',
  ...['seym', 'rada', 'duma', 'xural', 'bundestag', 'bundesrat', 'knesset'],
])

const { isHead, isInner } = insideBodies({
  isClass: (word) => isPossessed(word, BODIES) && !isLikely(word, MARK.plural),
  inner: INNER_WORDS,
  outer: OUTER_WORDS,
  endsPhrase,
  cares: CARES,
})

/** Whether a sitting of a body is told of and not the body: `rahbarlarning birinchi kengashi`. */
function isCountedHead({ words }: NameLine, at: number): boolean {
  const before = itemBefore(words, at)?.text ?? ''
  return /inchi$|^navbatdagi$|^yangi$/.test(before)
}

const CALLED_AFTER = 'nomidagi'
const JOINERS = new Set(['va', 'hamda'])
const MINISTRIES = new Set(['vazirlik', 'qoʻmita', 'agentlik'])

const { isCalledAfter, listsFields } = bodyParts({
  calledAfter: CALLED_AFTER,
  isCommon,
  isMinistry: (word) => isPossessed(word, MINISTRIES),
  joiners: JOINERS,
})

const plainHead = plainBodies({ adjectives: PLAIN_ADJECTIVES, classes: PLAIN_BODIES, isInner })
const partsAnother = partsBodies(JOINERS)

/** Whether another name begins inside: a person who speaks of a body is no part of its name. */
function startsAnother(line: NameLine, at: number, index: number): boolean {
  if (index === at || line.entryAt(index) === undefined || line.entryAt(at) !== undefined) return false
  return !hasLemma(line.words[at], OPENERS) && !isCalledAfter(line, at)
}

const SURNAME = /(?:ov|ev|ova|eva|zoda|ovich|evich)(?:ning|ni|ga|dan)?$/

/** Whether a surname stands here, unless the body is named after the person. */
function endsPerson({ words }: NameLine, at: number, index: number): boolean {
  const word = words[index]
  if (index === at || !word?.capital || word.text.length < 5) return false
  return SURNAME.test(word.text) && words[index + 1]?.text !== CALLED_AFTER
}

/** Where the place ends that a body is named by; its name may end as a case does. */
function pastPlace(line: NameLine, at: number): number {
  const entry = line.entryAt(at)
  if (entry?.kind !== 'place' && entry?.kind !== 'country') return pastInitials(line, at)
  const isBare = writtenOf(line, at, entry.to) === entry.value
  return isBare || hasMarks(line.words[entry.to - 1], MARK.genitive) ? entry.to : at
}

/** The index of the head noun of a body whose name begins here, or -1. */
function headFrom(line: NameLine, at: number): number {
  const from = pastPlace(line, at)
  for (let index = from; index < Math.min(line.words.length, from + LONGEST); index++) {
    if (index > at && isHead(line, index)) return isCountedHead(line, index) ? -1 : index
    if (startsAnother(line, at, index) || endsPerson(line, at, index)) return -1
    if (partsAnother(line, at, index)) return -1
    const quoted = index > at ? closedAt(line, index) : -1
    if (quoted > 0) index = quoted - 1
    else if (!isInner(line, index) && !listsFields(line, index)) return -1
  }
  return -1
}

/** Bodies of many states, which belong to none. */
const OF_MANY = new Set(['tashkilot', 'bank', 'jamgʻarma', 'fond', 'ittifoq', 'hamjamiyat'])

/** A name in capitals: `OSP`. */
const IN_CAPITALS = /^\p{Lu}{2,}$/u

/** Whether a state in the genitive stands before a body that has a name of its own: `Norvegiyaning “Equinor” kompaniyasi`,
 *  `Oʻzbekistonning Jahon savdo tashkilotiga aʼzoligi`. */
function ownsNamed({ words }: NameLine, to: number, head: number): boolean {
  const next = words[to]
  const isOfMany = next?.capital === true && hasLemma(words[head], OF_MANY)
  const isCalled = opensQuotes({ text: next?.text ?? '' }) || IN_CAPITALS.test(next?.raw ?? '')
  return (isOfMany || isCalled) && hasMarks(words[to - 1], MARK.genitive)
}

/** Bodies of a president, and those that what they are for names at the head of a sentence too. */
const OF_OFFICE = new Set(['administrasiya', 'apparat', 'devon'])
const OF_FIELD = new Set([
  'vazirlik',
  'qoʻmita',
  'agentlik',
  'boshqarma',
  'departament',
  'inspeksiya',
  'institut',
])

/** Whether the first words say that a body is named and not just spoken of. */
function isNamed(line: NameLine, at: number, head: number): boolean {
  const word = line.words[at]
  const entry = line.entryAt(at)
  if (entry?.kind === 'country' && ownsNamed(line, entry.to, head)) return false
  // What is in a place is not called by it: `Toshkentdagi temir yoʻl akademiyasi`.
  const isInPlace = entry?.kind === 'place' && /dagi$/.test(line.words[entry.to - 1]?.text ?? '')
  if (isInPlace && line.words[entry.to]?.capital === false) return false
  if (entry?.kind === 'country' || entry?.kind === 'place')
    return entry.to < head || hasLemma(line.words[head], OF_STATE)
  if (isCalledAfter(line, at)) return true
  const isState = word?.text === 'davlat' && !opensSentence(line, at)
  const isOffice = hasLemma(line.words[head], OF_OFFICE) && head === at + 1
  if (hasLemma(word, PLAIN_OPENERS) && !isState && !isOffice) return false
  if (hasLemma(word, FIELDS) && hasLemma(line.words[head], OF_FIELD)) return true
  return hasLemma(word, OPENERS) || PAIR.test(word?.raw ?? '') || !opensSentence(line, at)
}

/** Whether a body known by its name is the first of several: `MDH va Turkiy davlatlar tashkiloti`. */
function isListed(line: NameLine, at: number): boolean {
  const entry = line.entryAt(at)
  return entry?.kind === 'organisation' && JOINERS.has(line.words[entry.to]?.text ?? '')
}

/** Two states or places written as one word: `Oʻzbekiston-Tojikiston komissiyasi`. */
const PAIR = /^\p{Lu}\p{L}[^-]*-\p{Lu}\p{L}/u

/** Where the class word stands of a body that an adjective names, alone or behind whom it is called after. */
function plainFrom(line: NameLine, at: number): number {
  if (!isCalledAfter(line, at)) return plainHead(line, at)
  return plainHead(line, line.words.findIndex(({ text }, index) => index > at && text === CALLED_AFTER) + 1)
}

/** Bodies of which a state has one, so that they are named at the head of a sentence too. */
const ONLY = new Set(['bank', 'sud', 'prokuratura', 'gvardiya'])

/** Whether a body with an adjective is named and not just spoken of: `xalqaro bank` may be any. */
function isPlainNamed(line: NameLine, at: number, head: number): boolean {
  return (
    !opensSentence(line, at) ||
    line.words[head]?.capital === true ||
    hasLemma(line.words[head], ONLY) ||
    isCalledAfter(line, at)
  )
}

function bodyAt(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  if (!word?.capital || (!isName(word) && !line.entryAt(at)) || isListed(line, at)) return undefined
  const head = headFrom(line, at)
  const plain = head < 0 ? plainFrom(line, at) : -1
  if (plain > 0 && isPlainNamed(line, at, plain))
    return { to: plain + 1, kind: 'organisation', value: writtenOf(line, at, plain + 1) }
  if (head < 0 || !isNamed(line, at, head)) return undefined
  return { to: head + 1, kind: 'organisation', value: writtenOf(line, at, head + 1) }
}

/** Reads the name of a body that begins with a capital and ends with its class word. */
export const readBody = keptLast(bodyAt)

/** The legal forms of companies, as they are written behind or before a name. */
const LEGAL_FORM = /^(?:AJ|MChJ|MCHJ|DUK|XK|QK|АЖ|МЧЖ|ДУК|ХК|ҚК)$/

/** Whether a word tells what a company in quotation marks is: its legal form, or a class word. */
export function isCompanyClass(word: Word): boolean {
  return LEGAL_FORM.test(word.raw) || hasLemma(word, COMPANY_WORDS)
}

/** Bodies whose class words belong to their name: `«Koinot» ilmiy markazi`. */
const CLASSED = new Set(['xolding', 'markaz', 'institut', 'universitet', 'akademiya', 'kengash'])

/** Words between a quotation and such a class word at most. */
const MOST_BETWEEN = 3

/** Where a body ends whose name opens with a quotation, or -1. */
function bodyBehind(line: NameLine, to: number): number {
  for (let at = to; at <= to + MOST_BETWEEN; at++) {
    if (isPossessed(line.words[at], CLASSED)) return at + 1
    if (!isInner(line, at) || line.words[at]?.kind === 'mark' || line.words[at]?.capital) return -1
  }
  return -1
}

/** Where further quotations end that are joined to one: `«Oybek» va «Doʻstlik» postlari`. */
function pastJoined(line: NameLine, to: number): number {
  const further = JOINERS.has(line.words[to]?.text ?? '') ? closedAt(line, to + 1) : -1
  return further < 0 ? to : further
}

/** The last words of names of railways and airlines: `“Oʻzbekiston havo yoʻllari”`. */
const CARRIERS = new Set([
  'yoʻllari',
  'yoʻli',
  'temiryoʻllari',
  'avia',
  'airways',
  'airlines',
  'railways',
  'liniyalari',
])

/** Whether a quotation is the name of a railway or an airline. */
function isCarrier({ words }: NameLine, at: number, to: number): boolean {
  return to - at > 3 && CARRIERS.has(words[to - 2]?.text ?? '')
}

/** Reads a company, a body or a place in quotation marks, known by the class word behind it. */
export function readQuoted(line: NameLine, at: number): ReadName | undefined {
  const to = closedAt(line, at)
  if (to < 0 || !line.words[at + 1]?.capital) return undefined
  const [next, after] = [line.words[to], line.words[to + 1]]
  const whole = bodyBehind(line, to)
  if (whole > 0) return { to: whole, kind: 'organisation', value: writtenOf(line, at, whole) }
  const value = writtenOf(line, at + 1, to - 1)
  if (LEGAL_FORM.test(next?.raw ?? ''))
    return { to: to + 1, kind: 'organisation', value: writtenOf(line, at, to + 1) }
  if (hasLemma(line.words[pastJoined(line, to)], OUTER_PLACE_WORDS)) return { to, kind: 'place', value }
  if (isCarrier(line, at, to)) return { to, kind: 'organisation', value }
  const isBody =
    hasLemma(next, COMPANY_WORDS) ||
    (hasLemma(after, BODIES) && !hasLemma(next, new Set(['orden', 'dastur'])))
  return isBody ? { to, kind: 'organisation', value } : undefined
}
