import type { Word } from '../../../morphology/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { isBodyWord, readOrganisation } from './organisations.js'
import { FIELDS, MODIFIERS, NATIONALITIES, OFFICES } from './words.js'

interface Office {
  readonly from: number
  readonly head: number
  readonly hasField: boolean
  readonly isDeputy: boolean
  readonly isPrime: boolean
}

const FARTHEST = 7

function officeOf({ words }: NameLine, at: number): string | undefined {
  const word = words[at]
  const lemma = word?.analyses.find((one) => Object.hasOwn(OFFICES, one.lemma))?.lemma ?? word?.text ?? ''
  return Object.hasOwn(OFFICES, lemma) ? OFFICES[lemma] : undefined
}

/** The office whose words begin at a word: modifiers and fields, then its head; behind its state fields may be written small. */
function officeAt(line: NameLine, at: number, isOwned = false): Office | undefined {
  let hasField = false
  for (let head = at; head < at + FARTHEST; head++) {
    const word = line.words[head]
    if (word?.kind !== 'word') return undefined
    if (officeOf(line, head) && !isOpening(line, head)) {
      const before = line.words.slice(at, head).map(({ text }) => text)
      return {
        from: at,
        head,
        hasField,
        isDeputy: before.includes('deputy'),
        isPrime: before.at(-1) === 'prime',
      }
    }
    const isField = FIELDS.has(word.text) && (word.capital || isOwned)
    if (!MODIFIERS.has(word.text) && !isField && !(word.text === 'and' && hasField)) return undefined
    if (word.text === 'and' && head === at) return undefined
    hasField ||= isField
  }
  return undefined
}

/** `State Secretary`, `General Director`: a word that is an office and opens another. */
function isOpening(line: NameLine, at: number): boolean {
  const next = line.words[at + 1]
  return officeOf(line, at + 1) !== undefined && next?.capital === line.words[at]?.capital
}

/** Where a list of states, a body or a place ends that an office is over; the states among them. */
function over(line: NameLine, at: number): { to: number; countries: string[] } | undefined {
  const countries: string[] = []
  let to = -1
  for (let next = skipThe(line, at); ; ) {
    const entry = line.entryAt(next)
    const body = readOrganisation(line, next)
    const end = Math.max(entry?.to ?? -1, body?.to ?? -1, isBodyWord(line.words[next]) ? next + 1 : -1)
    if (end < 0) return to < 0 ? undefined : { to, countries }
    if (entry?.country && end === entry.to) countries.push(entry.country)
    to = end
    const isJoined = /^(?:and|,)$/.test(line.words[to]?.text ?? '') && entry?.kind === 'country'
    const isMore = isJoined && line.entryAt(skipThe(line, to + 1))?.kind === 'country'
    if (!isMore) return { to, countries }
    next = skipThe(line, to + 1)
  }
}

function skipThe({ words }: NameLine, at: number): number {
  return words[at]?.text === 'the' ? at + 1 : at
}

/** The field of a minister behind the office: `of Energy`, `of Investment, Industry and Trade`. */
function fieldEnd({ words }: NameLine, at: number): number {
  if (!/^(?:of|for)$/.test(words[at]?.text ?? '')) return at
  let to = at + 1
  while (FIELDS.has(words[to]?.text ?? '') && (words[to]?.capital || words[to]?.text === 'and')) {
    to++
    if (words[to]?.text === ',' && FIELDS.has(words[to + 1]?.text ?? '') && words[to + 1]?.capital) to++
  }
  return words[to - 1]?.text === 'and' ? to - 1 : to > at + 1 ? to : at
}

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
])

function isMention(key: string, office: Office, hasOver: boolean, hasField: boolean): boolean {
  if (hasOver) return true
  if (office.isPrime || key === 'prime-minister' || key === 'deputy-prime-minister') return true
  if (office.isDeputy) return key === 'deputy-minister' && (hasField || office.hasField)
  return (key === 'minister' || key === 'secretary') && (hasField || office.hasField)
}

function keyOf(line: NameLine, office: Office): string {
  const base = officeOf(line, office.head) ?? 'official'
  const key = base === 'minister' && office.isPrime ? 'prime-minister' : base
  return office.isDeputy ? `deputy-${key}` : key
}

/** Heads of a state are its presidents. */
function keyOver(key: string, countries: readonly string[], kind: string | undefined): string {
  const isState = countries.length > 0 && kind === 'country'
  return isState && (key === 'head' || key === 'leader') ? 'president' : key
}

/** Offices that are for a field: `Minister of Energy`, `Secretary of State`. */
const HAS_FIELD = /^(?:minister|secretary|commissioner)$/

function afterFields(line: NameLine, office: Office): number {
  const after = line.words[office.head + 1]?.text === 'general' ? office.head + 2 : office.head + 1
  return HAS_FIELD.test(officeOf(line, office.head) ?? '') ? fieldEnd(line, after) : after
}

/** Where what an office is over begins, or -1. */
function overStart({ words }: NameLine, at: number, key: string): number {
  const isTo = /^(?:ambassador|representative|adviser|secretary|official)$/.test(key)
  return (isTo ? /^(?:of|to)$/ : /^of$/).test(words[at]?.text ?? '') ? at + 1 : -1
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

/** An office behind the adjective of its state or its possessive: `Kazakh Foreign Minister`. */
function readOwned(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  const entry = line.entryAt(at)
  const owning = line.words[(entry?.to ?? 0) - 1]?.raw ?? ''
  const isBody = entry?.kind === 'organisation' && /^[A-Z]{2,4}(?:['’]s)?$/.test(owning)
  const isOwner = isBody || (entry?.kind === 'country' && /['’]s$|^[A-Z.]{2,}$|^\.$/.test(owning))
  const country = isOwner
    ? entry.country
    : Object.hasOwn(NATIONALITIES, word?.text ?? '')
      ? NATIONALITIES[word?.text ?? '']
      : undefined
  if (!country && !isBody) return undefined
  const from = isOwner ? entry.to : at + 1
  const office = officeAt(line, from, isOwner)
  if (!office || (!isOwner && !line.words[office.head]?.capital)) return undefined
  const key = keyOf(line, office)
  if (key === 'head' || key === 'leader') return undefined
  const end = Math.max(afterFields(line, office), office.head + 1)
  const start = overStart(line, end, key)
  const body = start < 0 ? undefined : readOrganisation(line, skipThe(line, start))
  return {
    to: body?.to ?? end,
    kind: 'post',
    value: key,
    office: key,
    ...(country ? { country } : {}),
  }
}

/** Whether a post may begin at a word written small. */
export function mayOpenPost({ text, analyses }: Word): boolean {
  const isOffice = Object.hasOwn(OFFICES, text) || analyses.some(({ lemma }) => Object.hasOwn(OFFICES, lemma))
  return isOffice || MODIFIERS.has(text) || Object.hasOwn(NATIONALITIES, text)
}

/** Reads a post with its state, body or field: `President of Uzbekistan`, `Minister of Energy`. */
export function readPost(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  if (word?.kind !== 'word') return undefined
  return readFrom(line, at) ?? readOwned(line, at)
}
