import type { Word } from '../../../morphology/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { STATE_OF_ADJECTIVE } from '../lexicon/states.js'
import {
  afterFields,
  HAS_FIELD,
  keyOf,
  type Office,
  officeAt,
  officeOf,
  officeOfWord,
  over,
  overStart,
  skipThe,
} from './offices.js'
import { readOrganisation } from './organisations.js'
import { readPlace } from './places.js'
import { MODIFIERS } from './words.js'

/** Offices of lesser rank need their state or body. */
const NEEDS_OVER = new Set([
  'president',
  'head',
  'leader',
  'director',
  'representative',
  'chair',
  'speaker',
  'secretary',
  'prince',
])

function isMention(key: string, office: Office, hasOver: boolean, hasField: boolean): boolean {
  if (hasOver) return true
  if (office.isPrime || key === 'prime-minister' || key === 'deputy-prime-minister') return true
  if (office.isDeputy) return key === 'deputy-minister' && (hasField || office.hasField)
  return HAS_FIELD.test(key) && (hasField || office.hasField)
}

/** Heads of a state are its presidents. */
function keyOver(key: string, countries: readonly string[], kind: string | undefined): string {
  const isState = countries.length > 0 && kind === 'country'
  return isState && (key === 'head' || key === 'leader') ? 'president' : key
}

function readFrom(line: NameLine, at: number): ReadName | undefined {
  const office = officeAt(line, at)
  if (!office) return undefined
  const afterField = afterFields(line, office)
  const start = overStart(line, afterField, officeOf(line, office.head) ?? '')
  const what = start < 0 ? undefined : over(line, start)
  const key = keyOver(
    keyOf(line, office),
    what?.countries ?? [],
    what && line.entryAt(skipThe(line, start))?.kind,
  )
  const hasField = office.hasField || afterField > office.head + 1
  if (NEEDS_OVER.has(key) && !what && !(key === 'secretary' && hasField)) return undefined
  if (!isMention(key, office, what !== undefined, hasField)) return undefined
  const end = what?.to ?? afterField
  const to = joinedTo(line, ABROAD.has(key) ? accreditedTo(line, end) : end)
  const [country] = what?.countries ?? []
  const states =
    (what?.countries.length ?? 0) > 1 ? { countries: what?.countries ?? [] } : country ? { country } : {}
  return { to, kind: 'post', value: key, office: key, ...states }
}

/** Offices that serve abroad. */
const ABROAD = new Set(['ambassador', 'representative'])

/** Where an envoy serves: `Ambassador of Japan to Uzbekistan`. */
function accreditedTo(line: NameLine, to: number): number {
  const next = skipThe(line, to + 1)
  const entry = line.words[to]?.text === 'to' ? line.entryAt(next) : undefined
  return entry?.kind === 'country' || entry?.kind === 'organisation' ? entry.to : to
}

/** A second office of the same person: `Deputy Prime Minister and Foreign Minister`. */
function joinedTo(line: NameLine, to: number): number {
  if (!/^(?:and|–|—|-)$/.test(line.words[to]?.text ?? '')) return to
  const next = officeAt(line, to + 1)
  if (!next || !line.words[to + 1]?.capital || next.isDeputy) return to
  const more = readFrom(line, to + 1)
  return more && line.words[next.head]?.analyses[0] ? more.to : to
}

/** Offices that the adjective of a state tells all of, also with small letters: `the Polish president`. */
const OF_A_STATE = new Set([
  'president',
  'prime-minister',
  'minister',
  'ambassador',
  'chancellor',
  'king',
  'emir',
])

/** An office behind the adjective of its state or its possessive: `Kazakh Foreign Minister`. */
function readOwned(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  const entry = line.entryAt(at)
  const owning = line.words[(entry?.to ?? 0) - 1]?.raw ?? ''
  const isBody = entry?.kind === 'organisation' && /^[A-Z]{2,4}(?:['’]s)?$/.test(owning)
  const isOwner = isBody || (entry?.kind === 'country' && /['’]s$|^[A-Z.]{2,}$|^\.$/.test(owning))
  const country = isOwner ? entry.country : STATE_OF_ADJECTIVE.get(word?.text ?? '')
  if (!country && !isBody) return undefined
  const from = isOwner ? entry.to : at + 1
  const office = officeAt(line, from, isOwner || country !== undefined)
  const key = office ? keyOf(line, office) : ''
  if (!office || (!isOwner && !line.words[office.head]?.capital && !OF_A_STATE.has(key))) return undefined
  if (key === 'head' || key === 'leader') return undefined
  const end = Math.max(afterFields(line, office), office.head + 1)
  const start = overStart(line, end, key)
  const to = start < 0 ? end : (over(line, start)?.to ?? end)
  return { to, kind: 'post', value: key, office: key, ...(country ? { country } : {}) }
}

/** Words of a body or place before the office of who heads it at most. */
const LONGEST_HEADED = 6

/** Where a place ends whose governor may be told behind it, or -1. */
function placeEnd(line: NameLine, at: number): number {
  const entry = line.entryAt(at)
  return Math.max(entry?.kind === 'place' ? entry.to : -1, readPlace(line, at)?.to ?? -1)
}

/** Who heads a body or a place, behind its name: `Central Bank Chairman`, `Osh Mayor`. */
function readBehind(line: NameLine, at: number): ReadName | undefined {
  if (!line.words[at]?.capital) return undefined
  let head = at + 1
  while (head - at <= LONGEST_HEADED && officeOf(line, head) === undefined) head++
  const key = head - at <= LONGEST_HEADED ? officeOf(line, head) : undefined
  if (key === undefined) return undefined
  const isHeaded =
    key === 'governor'
      ? placeEnd(line, at) === head
      : NEEDS_OVER.has(key) && readOrganisation(line, at)?.to === head
  return isHeaded ? { to: head + 1, kind: 'post', value: key, office: key } : undefined
}

/** Whether a post may begin at a word written small. */
export function mayOpenPost(word: Word): boolean {
  const { text } = word
  const isOffice = officeOfWord(word) !== undefined
  return isOffice || MODIFIERS.has(text) || STATE_OF_ADJECTIVE.has(text)
}

/** Reads a post with its state, body or field: `President of Uzbekistan`, `Minister of Energy`. */
export function readPost(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  if (word?.kind !== 'word') return undefined
  return readFrom(line, at) ?? readOwned(line, at) ?? readBehind(line, at)
}
