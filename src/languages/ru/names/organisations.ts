import { MARK, type Word } from '../../../morphology/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { chain, first, hasLemma, maybe, one, type Step, text, times, writtenOf } from '../../names/steps.js'
import {
  BODIES,
  BODY_ADJECTIVES,
  BODY_MEMBERS,
  LONE_BODIES,
  OPENING_ADJECTIVES,
  STATIONS,
} from './body-words.js'
import { casesOf, hasMarks, isGenitiveAdjective, isGenitiveNoun, opensSentence } from './marks.js'
import { likeWritten, nominativeOf } from './nominative.js'
import { fields, purpose } from './portfolios.js'
import { quoted, quotedCompany } from './quoted.js'

const MOST_ADJECTIVES = 5

const isAdjective = (word: Word | undefined) =>
  word?.analyses.some(
    ({ marks }) => (marks & MARK.adjective) !== 0 && (marks & (MARK.pronoun | MARK.numeral)) === 0,
  ) ?? false

/** Whether a word is in the genitive, or may be, since nothing is known of its cases. */
function isInGenitive({ words }: NameLine, at: number): boolean {
  const word = words[at]
  return word?.raw === word?.raw.toUpperCase() || hasMarks(word, MARK.genitive) || casesOf(word) === 0
}

/** A state, a place or a body in the genitive, or a list of them: `Казахстана и Узбекистана`. */
const owner: Step = (line, at) => {
  const entry = line.entryAt(at)
  return entry && entry.kind !== 'post' && isInGenitive(line, at) ? entry.to : -1
}
const owners: Step = chain(owner, times(chain(maybe(text(',')), owner), 0, 4), maybe(chain(text('и'), owner)))

const isMember = (word: Word) => isGenitiveNoun(word) && hasLemma(word, BODY_MEMBERS)

/** A noun that cannot be a subject: genitive and nothing else. */
const isPlainGenitive = (word: Word) => isGenitiveNoun(word) && !hasMarks(word, MARK.noun | MARK.nominative)

const adjectives = times(one(isGenitiveAdjective), 1, 3)
const described = chain(
  adjectives,
  one((word) => isPlainGenitive(word) || isMember(word)),
)
const member = first(owners, fields, one(isMember), described)

const tail: Step = chain(
  times(member, 0, 4),
  maybe(purpose),
  times(member, 0, 3),
  maybe(quoted),
  maybe(owners),
)

/** The index of the head noun of a body whose name begins here, or -1. */
function headAt({ words }: NameLine, at: number): number {
  for (let index = at; index < words.length && index <= at + MOST_ADJECTIVES; index++) {
    const word = words[index]
    if (hasLemma(word, BODIES) && hasMarks(word, MARK.noun)) return index
    const isJoint = word?.text === 'и' && index > at
    if (!isAdjective(word) && !isJoint) return -1
  }
  return -1
}

/** Whether the first words say that a body is named and not just spoken of. */
function isNamed(line: NameLine, at: number, head: number, to: number): boolean {
  const word = line.words[at]
  const isSingular = hasMarks(line.words[head], MARK.noun | MARK.singular)
  if (!isSingular) return false
  if (head > at)
    return opensSentence(line, at) ? hasLemma(word, BODY_ADJECTIVES) : !hasLemma(word, OPENING_ADJECTIVES)
  if (to > head + 1) return !opensSentence(line, at) || !hasLemma(word, LONE_BODIES) || true
  return !opensSentence(line, at) && hasLemma(word, LONE_BODIES)
}

function readBody(line: NameLine, at: number): ReadName | undefined {
  if (!line.words[at]?.capital) return undefined
  const head = headAt(line, at)
  if (head < 0) return undefined
  const to = tail(line, head + 1)
  if (!isNamed(line, at, head, to)) return undefined
  return { to, kind: 'organisation', value: nominativeOf(line, at, head, to) }
}

const glued = (test: (word: Word) => boolean) => one((word) => !word.spaced && test(word))

/** `-1` behind `ГЭС`. */
const stationNumber = maybe(
  chain(
    glued(({ text }) => text === '-'),
    glued(({ kind }) => kind === 'number'),
  ),
)

/** Power stations: `Яванской ГЭС`, with a number where one is written. */
function readStation(line: NameLine, at: number): ReadName | undefined {
  const [word, next] = [line.words[at], line.words[at + 1]]
  if (!word?.capital || !isAdjective(word) || !next || !STATIONS.test(next.raw)) return undefined
  const lemma = word.analyses.find(({ marks }) => (marks & MARK.adjective) !== 0)?.lemma ?? word.text
  const adjective = likeWritten(lemma.replace(/[ыио]й$/, 'ая'), word)
  const to = stationNumber(line, at + 2)
  return { to, kind: 'organisation', value: `${adjective} ${writtenOf(line, at + 1, to)}` }
}

const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\d&'’.-]+$/u
const NOT_LATIN =
  /^(?:[IVXLC]+|COVID(?:-\d+)?|IT|ID|AI|GPS|VIP|QR|SMS|PDF|USD|EUR|Wi-Fi|Online|On|LNG|LPG|CNG|ESG)$/

/** A foreign company or mark, known by its letters. */
function readForeign(line: NameLine, at: number): ReadName | undefined {
  const isForeign = (word: Word) => word.capital && LATIN.test(word.raw) && !NOT_LATIN.test(word.raw)
  const to = times(one(isForeign), 1, 5)(line, at)
  return to < 0 ? undefined : { to, kind: 'organisation', value: writtenOf(line, at, to) }
}

/** Reads the name of a body, a company or a power station that begins here. */
export function readOrganisation(line: NameLine, at: number): ReadName | undefined {
  return readBody(line, at) ?? quotedCompany(line, at) ?? readStation(line, at) ?? readForeign(line, at)
}
