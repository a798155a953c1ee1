import { itemBefore } from '../../../kernel/index.js'
import { MARK, type Word } from '../../../morphology/index.js'
import { NOTE, noted } from '../../../text/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { hasLemma } from '../../names/steps.js'
import { readInBody } from './chiefs.js'
import { endsPhrase, hasMarks, isCommon, isLikely, isName, isNoun, isPossessed } from './shapes.js'
import { DEPUTIES, FIELDS, GOVERNED_FIELDS, HEADS, MODIFIERS, OFFICES, PREMIERS, REALMS } from './words.js'

/** Words between a state and its office at most. */
const FARTHEST = 12

const MAHKAMA = new Set(['mahkama'])
const JOINERS = new Set(['va', ',', 'hamda'])

/** States, bodies or places whose office follows: where they end, and the states among them. */
function ownersAt(
  line: NameLine,
  at: number,
): { readonly to: number; readonly countries: readonly string[] } {
  const countries: string[] = []
  let to = at
  for (let next = at; ; ) {
    const entry = line.entryAt(next)
    const last = line.words[(entry?.to ?? 0) - 1]
    if (!entry || entry.kind === 'person' || !last || endsPhrase(last)) return { to, countries }
    if (entry.country && !countries.includes(entry.country)) countries.push(entry.country)
    to = entry.kind === 'country' ? pastRealm(line, entry.to) : entry.to
    if (!JOINERS.has(line.words[to]?.text ?? '') || !line.entryAt(to + 1)) return { to, countries }
    next = to + 1
  }
}

/** Where the name of a state ends that begins with its short name. */
function pastRealm({ words }: NameLine, to: number): number {
  const realm = words[to]
  return realm?.capital && isPossessed(realm, REALMS) && !endsPhrase(realm) ? to + 1 : to
}

interface Office {
  readonly to: number
  readonly head: number
  readonly hasField: boolean
}

/** Whether an office cannot govern another: many of them without an owner, or one in a case of its own. */
function endsOffice(word: Word): boolean {
  const isMany = isLikely(word, MARK.plural) && !isLikely(word, MARK.neuter)
  return isMany || endsPhrase(word)
}

/** A body between a state and its office: `Vazirlar Mahkamasi`. */
function bodyTo({ words, entryAt }: NameLine, at: number): number | undefined {
  const entry = entryAt(at)
  if (entry?.kind === 'organisation' && !isNoun(words[entry.to - 1], HEADS)) return entry.to
  return words[at]?.text === 'vazirlar' && isNoun(words[at + 1], MAHKAMA) ? at + 2 : undefined
}

const SENT = new Set(['vakil'])

/** Whether representatives are told of, who are many and hold no office. */
function areSent(word: Word | undefined): boolean {
  return isNoun(word, SENT) && isLikely(word, MARK.plural)
}

/** What a word may be in an office, and what ends one. */
const PART = { head: 1, field: 2, modifier: 4, ours: 8, last: 16, comma: 32 } as const

const partsOf = noted(NOTE.office, (word: Word): number => {
  const isHead = (isNoun(word, HEADS) && !areSent(word)) || isNoun(word, DEPUTIES)
  const isField = hasLemma(word, FIELDS) && (!endsPhrase(word) || GOVERNED_FIELDS.has(word.text))
  return (
    (isHead ? PART.head : 0) |
    (isField ? PART.field : 0) |
    (hasLemma(word, MODIFIERS) ? PART.modifier : 0) |
    (word.text.includes('imiz') ? PART.ours : 0) |
    (endsOffice(word) ? PART.last : 0) |
    (word.text === ',' ? PART.comma : 0)
  )
})

/** The last office in a run of fields, modifiers, bodies and offices. */
function officeFrom(line: NameLine, from: number): Office | undefined {
  const { words } = line
  let found: Office | undefined
  let hasField = false
  for (let at = from; at < Math.min(words.length, from + FARTHEST); at++) {
    const body = at > from || from > 0 ? bodyTo(line, at) : undefined
    if (body !== undefined) at = body
    hasField ||= body !== undefined
    const word = words[at]
    const parts = word ? partsOf(word.form.notes, word) : 0
    const isHead = (parts & PART.head) !== 0
    if (isHead) found = { to: at + 1, head: at, hasField }
    if ((parts & PART.ours) !== 0) return found
    const inner = PART.field | PART.modifier | (hasField ? PART.comma : 0)
    if ((!isHead && (parts & inner) === 0) || (isHead && (parts & PART.last) !== 0)) return found
    hasField ||= (parts & (PART.field | PART.modifier)) === PART.field && word?.text !== 'va'
  }
  return found
}

function isDeputy({ words }: NameLine, { head }: Office): boolean {
  return isNoun(words[head], DEPUTIES)
}

const MINISTER = new Set(['vazir'])

function isPremier({ words }: NameLine, from: number, { head }: Office): boolean {
  for (let at = from; at <= head; at++)
    if (hasLemma(words[at], PREMIERS) || (words[at]?.text === 'bosh' && hasLemma(words[at + 1], MINISTER)))
      return true
  return false
}

/** Leaders are named only with what they lead just before them. */
const LEADERS = new Set(['rahbar', 'boshliq', 'etakchi', 'lider'])

/** Those of them who head a state or its people. */
const HEADS_OF_STATE = new Set(['rahbar', 'etakchi', 'lider'])

function isLedBy(line: NameLine, from: number, { head }: Office): boolean {
  const isNext = head === from && isNoun(itemBefore(line.words, from), LEADERS) === false
  return isNext && itemBefore(line.words, from)?.capital === true
}

/** Heads of these need a state or a body; fields alone make no mention of them. */
const NEEDS_FIELD = new Set(['vazir', 'kotib', 'rais', 'spiker'])

function isMention(line: NameLine, from: number, office: Office, hasOwner: boolean): boolean {
  const word = line.words[office.head]
  if (isNoun(word, LEADERS) && (!isLedBy(line, from, office) || LEADERS.has(word?.text ?? ''))) return false
  if (hasOwner) return hasMarks(word, MARK.neuter) || isPremier(line, from, office)
  if (isPremier(line, from, office)) return true
  if (isDeputy(line, office)) return office.head > from
  return office.hasField && hasLemma(word, NEEDS_FIELD) && hasMarks(word, MARK.neuter)
}

function officeKey(line: NameLine, from: number, office: Office): string {
  const deputy = isDeputy(line, office) ? 'deputy-' : ''
  if (isPremier(line, from, office)) return `${deputy}prime-minister`
  if (deputy) return 'deputy-minister'
  const lemma = line.words[office.head]?.analyses.find((one) => OFFICES[one.lemma])?.lemma ?? ''
  return OFFICES[lemma] ?? 'official'
}

/** Who heads a state or its people is its president. */
function keyOver(key: string, hasState: boolean, word: NameLine['words'][number] | undefined): string {
  return hasState && hasLemma(word, HEADS_OF_STATE) ? 'president' : key
}

/** Where an office is abroad: `Qozogʻistonning Oʻzbekistondagi elchisi`. */
function pastAbroad(line: NameLine, at: number): number {
  const entry = line.entryAt(at)
  const last = entry ? line.words[entry.to - 1] : undefined
  return entry && /dagi$/.test(last?.text ?? '') ? entry.to : at
}

/** `davlat` belongs to an office only with a capital: `Davlat maslahatchisi`. */
function opensNoPost(word: Word | undefined): boolean {
  if (word === undefined || word.kind !== 'word' || word.text === 'va') return true
  return word.text === 'davlat' && !word.capital
}

const OPENING_WORDS = new Set([HEADS, DEPUTIES, FIELDS, MODIFIERS].flatMap((words) => [...words]))

/** Whether a post whose owner is not named may begin at a word. */
export function mayOpenPost(word: Word): boolean {
  return hasLemma(word, OPENING_WORDS) || word.text === 'vazirlar'
}

const GOVERNORS = new Set(['hokim', 'akim', 'mer', 'gubernator', 'rais'])
const GOVERNED = new Set(['viloyat', 'tuman', 'shahar', 'oʻlka', 'respublika'])

/** The governor of a region that no table knows: `Mangʻistau viloyati akimi`. */
function readGovernor({ words }: NameLine, at: number): ReadName | undefined {
  const [place, region, office] = [words[at], words[at + 1], words[at + 2]]
  if (!isName(place) || isCommon(place) || !isPossessed(region, GOVERNED)) return undefined
  if (!isPossessed(office, GOVERNORS) || !isNoun(office, GOVERNORS)) return undefined
  const deputy = isPossessed(words[at + 3], DEPUTIES) ? 1 : 0
  return { to: at + 3 + deputy, kind: 'post', value: 'governor', office: 'governor' }
}

/** The governor of a region, with the state before it where it is named: `Tojikistonning Sugʻd viloyati raisi`. */
function readAnyGovernor(line: NameLine, at: number): ReadName | undefined {
  const own = readGovernor(line, at)
  if (own) return own
  const { to, countries } = ownersAt(line, at)
  const [country] = countries
  const there = country !== undefined && countries.length === 1 ? readGovernor(line, to) : undefined
  if (!there) return undefined
  const { to: end, kind, value, office } = there
  return { to: end, kind, value, country, countries: undefined, office }
}

const MINISTERS = new Set(['vazir'])

/** Whether ministers are told of behind a town, which has none: it will be their host (`Xiva turizm vazirlarini qabul qiladi`). */
function isHostOf(line: NameLine, at: number, office: Office): boolean {
  const word = line.words[office.head]
  return line.entryAt(at)?.kind === 'place' && hasLemma(word, MINISTERS) && isLikely(word, MARK.plural)
}

/** Reads a post with its state, body or field: `Oʻzbekiston Prezidenti`, `energetika vaziri`, `Bosh vazir oʻrinbosari`. */
export function readPost(line: NameLine, at: number): ReadName | undefined {
  if (line.words[at]?.kind === 'mark') return readInBody(line, at)
  if (opensNoPost(line.words[at])) return undefined
  const governor = readAnyGovernor(line, at)
  if (governor) return governor
  const owners = ownersAt(line, at)
  const from = owners.to > at ? pastAbroad(line, owners.to) : at
  const office = officeFrom(line, from)
  if (!office || !isMention(line, from, office, owners.to > at)) return readInBody(line, at)
  if (isHostOf(line, at, office)) return undefined
  const [country] = owners.countries
  const states = owners.countries.length > 1 ? { countries: owners.countries } : country ? { country } : {}
  const key = keyOver(officeKey(line, from, office), country !== undefined, line.words[office.head])
  return { to: office.to, kind: 'post', value: key, office: key, ...states }
}
