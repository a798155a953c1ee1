import { MARK, type Word } from '../../../morphology/index.js'
import { NOTE, noted } from '../../../text/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { companyEnd } from '../../names/quotation.js'
import { hasLemma } from '../../names/steps.js'
import { inBase, wordsOf } from '../base.js'
import { isCompanyClass, readBody, readQuoted } from './bodies.js'
import { hasMarks } from './shapes.js'
import { DEPUTIES, FIELDS, HEADS, MODIFIERS, OFFICES, PREMIERS } from './words.js'

/** Words between a state and its office at most. */
const FARTHEST = 12

const JOINERS = new Set([',', ...wordsOf('және мен пен бен')])

/** A company in quotation marks that somebody heads: `«Самұрық-Қазына» қорының`, `«Узатом»`. */
function quotedOwner(line: NameLine, at: number): ReadName | undefined {
  const end = companyEnd(line, at, isCompanyClass)
  if (end < 0) return undefined
  const to = Math.max(end, readQuoted(line, at)?.to ?? -1)
  const none = undefined
  return { to, kind: 'organisation', value: '', country: none, countries: none, office: none }
}

/** A state, place or body of the tables, or a body told by its words. */
function ownerAt(line: NameLine, at: number): ReadName | undefined {
  if (line.words[at]?.kind === 'mark') return quotedOwner(line, at)
  const [entry, body] = [line.entryAt(at), readBody(line, at)]
  if (!body || body.to <= (entry?.to ?? at)) return entry
  const { to, kind, value, country = entry?.country, countries, office } = body
  return { to, kind, value, country, countries, office }
}

/** Where the next owner of an office begins behind one: joined to it, or where its holder serves (`-дағы`). */
function nextOwner(line: NameLine, to: number): number {
  if (JOINERS.has(line.words[to]?.text ?? '') && line.entryAt(to + 1)) return to + 1
  return line.entryAt(to) && hasMarks(line.words[to - 1], MARK.genitive) ? to : -1
}

/** Whether a name tells where something is, without the ending that makes it describe a noun: `Астанада`, not `Астанадағы`. */
function isPlaced(word: Word | undefined): boolean {
  return hasMarks(word, MARK.locative) && !hasMarks(word, MARK.locative | MARK.feminine)
}

const OVER = inBase('бойынша')

/** Where a place ends that somebody serves a body in: `Орталық Азия бойынша`. */
function pastOver({ words }: NameLine, { kind, to }: ReadName): number {
  return kind !== 'organisation' && words[to]?.text === OVER ? to + 1 : to
}

/** States, bodies or places whose office follows: where they end, and the states among them. */
function ownersAt(
  line: NameLine,
  at: number,
): { readonly to: number; readonly countries: readonly string[] } {
  const countries: string[] = []
  let to = at
  for (let next = at; ; ) {
    const entry = ownerAt(line, next)
    if (!entry || entry.kind === 'person' || isPlaced(line.words[entry.to - 1])) return { to, countries }
    if (entry.country && !countries.includes(entry.country)) countries.push(entry.country)
    to = pastOver(line, entry)
    next = nextOwner(line, to)
    if (next < 0) return { to, countries }
  }
}

const AND = inBase('және')

interface Office {
  readonly to: number
  readonly head: number
  readonly hasField: boolean
}

/** Several holders of an office named by themselves: `президенттер`. */
function isBareMany(word: NameLine['words'][number] | undefined): boolean {
  const marks = word?.analyses[0]?.marks ?? 0
  return (marks & MARK.plural) !== 0 && (marks & MARK.neuter) === 0 && (marks & MARK.nominative) !== 0
}

const SENT = new Set(wordsOf('өкіл'))

/** Whether representatives are told of, who are many and hold no office. */
function areSent(word: Word | undefined): boolean {
  return hasLemma(word, SENT) && ((word?.analyses[0]?.marks ?? 0) & MARK.plural) !== 0
}

/** What a word may be in an office: the office itself, several of them, one in a case that ends it, a field, a modifier. */
const PART = { head: 1, many: 2, last: 4, field: 8, modifier: 16, comma: 32 } as const

const partsOf = noted(NOTE.office, (word: Word): number => {
  const isHead = (hasLemma(word, HEADS) && !areSent(word)) || hasLemma(word, DEPUTIES)
  const isLast = hasMarks(word, MARK.accusative) && !hasMarks(word, MARK.genitive)
  return (
    (isHead ? PART.head : 0) |
    (isHead && isBareMany(word) ? PART.many : 0) |
    (isHead && isLast ? PART.last : 0) |
    (hasLemma(word, FIELDS) ? PART.field : 0) |
    (hasLemma(word, MODIFIERS) ? PART.modifier : 0) |
    (word.text === ',' ? PART.comma : 0)
  )
})

/** The last office in a run of fields, modifiers and offices. */
function officeFrom({ words }: NameLine, from: number): Office | undefined {
  let found: Office | undefined
  let hasField = false
  for (let at = from; at < Math.min(words.length, from + FARTHEST); at++) {
    const word = words[at]
    const parts = word ? partsOf(word.form.notes, word) : 0
    if ((parts & PART.head) !== 0) found = { to: at + 1, head: at, hasField }
    const fitting = PART.head | PART.field | PART.modifier | (hasField ? PART.comma : 0)
    if ((parts & fitting) === 0 || (parts & PART.last) !== 0) return found
    if ((parts & PART.many) !== 0 && !hasLemma(words[at + 1], DEPUTIES)) return found
    hasField ||= (parts & (PART.field | PART.modifier)) === PART.field && word?.text !== AND
  }
  return found
}

function isDeputy({ words }: NameLine, { head }: Office): boolean {
  return hasLemma(words[head], DEPUTIES)
}

function isPremier({ words }: NameLine, from: number, { head }: Office): boolean {
  return words.slice(from, head + 1).some((word) => hasLemma(word, PREMIERS))
}

/** Heads of these need a state or a body; fields alone make no mention of them. */
const NEEDS_FIELD = new Set(wordsOf('министр хатшы вице-министр төраға спикер әкім'))

function isMention(line: NameLine, from: number, office: Office, hasOwner: boolean): boolean {
  const word = line.words[office.head]
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

const MINISTERS = new Set(wordsOf('министр'))

/** Whether ministers are told of behind a town, which has none: it will be their host (`Түркістан мәдениет министрлерін қабылдайды`). */
function isHostOf(line: NameLine, at: number, office: Office): boolean {
  const word = line.words[office.head]
  return (
    line.entryAt(at)?.kind === 'place' &&
    hasLemma(word, MINISTERS) &&
    ((word?.analyses[0]?.marks ?? 0) & MARK.plural) !== 0
  )
}

const CHIEF = new Set(wordsOf('басшы'))

/** Who heads a state or its people is its president. */
function keyOver(key: string, hasState: boolean, word: NameLine['words'][number] | undefined): string {
  return hasState && hasLemma(word, CHIEF) ? 'president' : key
}

const OPENING_WORDS = new Set([HEADS, DEPUTIES, FIELDS, MODIFIERS].flatMap((words) => [...words]))

/** Whether a post whose owner is not named may begin at a word. */
export function mayOpenPost(word: Word): boolean {
  return hasLemma(word, OPENING_WORDS)
}

/** Reads a post with its state, body or field: `Өзбекстан Президенті`, `энергетика министрі`, `Премьер-министрдің орынбасары`. */
export function readPost(line: NameLine, at: number): ReadName | undefined {
  const owners = ownersAt(line, at)
  const office = officeFrom(line, owners.to)
  if (!office || !isMention(line, owners.to, office, owners.to > at)) return undefined
  if (isHostOf(line, at, office)) return undefined
  const [country] = owners.countries
  const states = owners.countries.length > 1 ? { countries: owners.countries } : country ? { country } : {}
  const key = keyOver(officeKey(line, owners.to, office), country !== undefined, line.words[office.head])
  return { to: office.to, kind: 'post', value: key, office: key, ...states }
}
