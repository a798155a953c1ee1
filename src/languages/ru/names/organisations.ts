import { itemBefore } from '../../../kernel/index.js'
import { MARK, type Word } from '../../../morphology/index.js'
import { isInCapitals } from '../../../text/index.js'
import type { NamedKind, NameLine, ReadName } from '../../language-names.js'
import { abbreviationReader } from '../../names/abbreviated.js'
import {
  chain,
  first,
  hasLemma,
  isByname,
  maybe,
  one,
  type Step,
  text,
  times,
  writtenOf,
} from '../../names/steps.js'
import { isNamed } from './body-openings.js'
import {
  BODIES,
  BODY_MEMBERS,
  CALLED_BODIES,
  NATIONAL_BODIES,
  SUBJECTS,
  TWOFOLD_BODIES,
} from './body-words.js'
import {
  casesOf,
  hasMarks,
  isAdjective,
  isGenitiveAdjective,
  isGenitiveNoun,
  opensSentence,
} from './marks.js'
import { nominativeOf } from './nominative.js'
import { fields, purpose } from './portfolios.js'
import { quoted, quotedCompany } from './quoted.js'
import { readForeign, readStation } from './stations.js'

const MOST_ADJECTIVES = 5
const PLAIN_GENITIVE = MARK.noun | MARK.genitive
const NUMBERS = MARK.singular | MARK.plural

/** Whether a word is in the genitive, or may be, since nothing is known of its cases. */
function isInGenitive({ words }: NameLine, at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word') return false
  return isInCapitals(word.raw) || hasMarks(word, MARK.genitive) || casesOf(word) === 0
}

/** A name of one of these kinds in the genitive. */
function owner(...kinds: readonly NamedKind[]): Step {
  return (line, at) => {
    const entry = line.entryAt(at)
    return entry && kinds.includes(entry.kind) && isInGenitive(line, at) ? entry.to : -1
  }
}

const land = owner('country', 'place')

/** States or places in the genitive, or one body: `Казахстана и Узбекистана`. */
const owners: Step = first(
  chain(land, times(chain(text(','), land), 0, 4), maybe(chain(text('и'), land))),
  owner('organisation'),
)

const state: Step = (line, at) => (line.entryAt(at)?.kind === 'country' ? (line.entryAt(at)?.to ?? -1) : -1)

/** Between whom a body stands: `между Узбекистаном и Казахстаном`. */
const between: Step = chain(
  text('между'),
  maybe(chain(text('правительствами'))),
  state,
  times(chain(text(','), state), 0, 4),
  text('и'),
  state,
)

const isMember = (word: Word) => isGenitiveNoun(word) && hasLemma(word, BODY_MEMBERS)

const adjective = one(isGenitiveAdjective)
const adjectives = times(chain(adjective, maybe(chain(text('и'), adjective))), 1, 3)

/** The numbers in which a word may be a noun or an adjective in the genitive. */
function numbersOf(word: Word | undefined, marks: number): number {
  const fitting = word?.analyses.filter((analysis) => (analysis.marks & marks) === marks) ?? []
  return fitting.reduce((numbers, analysis) => numbers | (analysis.marks & NUMBERS), 0)
}

/** A noun in the genitive in step with its adjectives: `ядерной физики`. */
const described: Step = (line, at) => {
  const end = adjectives(line, at)
  if (end < 0) return -1
  const adjective = numbersOf(itemBefore(line.words, end), MARK.adjective | MARK.genitive)
  return (adjective & numbersOf(line.words[end], MARK.noun | MARK.genitive)) !== 0 ? end + 1 : -1
}

const members = chain(one(isMember), maybe(chain(text('и'), one(isMember))))

/** A bare noun in the genitive that is no subject of the sentence: `Комитет солидарности`. */
const bare: Step = ({ words }, at) => {
  const word = words[at]
  const isGenitive = ((word?.analyses[0]?.marks ?? 0) & PLAIN_GENITIVE) === PLAIN_GENITIVE
  if (!word || !isGenitive || !isGenitiveNoun(word) || word.capital || hasLemma(word, SUBJECTS)) return -1
  return hasMarks(words[at + 1], MARK.verb | MARK.plural) ? -1 : at + 1
}
const member = first(owners, fields, members, described, bare)

/** Names in the genitive end so, and those that have no cases; what ends otherwise is another person. */
const GENITIVE_NAME = /[аеиоуыэюях]$/

/** Names from abroad in the genitive, or of those who have none: `Гейтсов`, `Гёте`. */
const CALLED_NAME = /(?:[аеиоуыэюях]|[оеё]в)$/

/** Whom a body is named after: `имени Алишера Навои`, `имени аль-Фараби`. */
const namesake = chain(
  text('имени'),
  times(
    one((word) => (word.capital && GENITIVE_NAME.test(word.text)) || isByname(word)),
    1,
    3,
  ),
)

const OF_TOWNS = new Set(['университет', 'мэрия', 'муниципалитет'])

/** The town or person a university is of, though no table knows it: `Университет Цукубы`. */
const ofTown: Step = ({ words }, at) => {
  const word = words[at]
  const isNamed = word?.capital && /[ыиая]$/.test(word.raw) && hasMarks(word, MARK.noun)
  const isLone = !itemBefore(words, at - 1)?.capital && !words[at + 1]?.capital
  return isNamed && isLone && hasLemma(itemBefore(words, at), OF_TOWNS) ? at + 1 : -1
}

const calledNames = times(
  one((word) => word.capital && CALLED_NAME.test(word.text)),
  1,
  3,
)

/** After whom a body is called in the genitive without `имени`, in the middle of a sentence: `Фонд Ага Хана`. */
const called: Step = (line, at) => {
  const head = itemBefore(line.words, at)
  if (!head?.capital || !hasLemma(head, CALLED_BODIES) || opensSentence(line, at - 1)) return -1
  return calledNames(line, at)
}

/** A second field in step with the first: `Университет мировой экономики | и дипломатии`. */
const secondField: Step = (line, at) => {
  if (line.words[at]?.text !== 'и') return -1
  const to = first(described, bare)(line, at + 1)
  const numbers = numbersOf(itemBefore(line.words, at), PLAIN_GENITIVE)
  return (numbers & numbersOf(itemBefore(line.words, to), PLAIN_GENITIVE)) === 0 ? -1 : to
}

const tail: Step = chain(
  times(member, 0, 4),
  maybe(first(ofTown, called)),
  maybe(purpose),
  times(member, 0, 3),
  maybe(quoted),
  maybe(namesake),
  maybe(first(owners, between)),
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

/** Where the name of a body ends whose head noun is known; of some it goes on behind `и`. */
function tailOf(line: NameLine, head: number): number {
  const to = tail(line, head + 1)
  const further = hasLemma(line.words[head], TWOFOLD_BODIES) && to > head + 1 ? secondField(line, to) : -1
  return further < 0 ? to : tail(line, further)
}

function readBody(line: NameLine, at: number): ReadName | undefined {
  if (!line.words[at]?.capital) return undefined
  const head = headAt(line, at)
  if (head < 0) return undefined
  const to = tailOf(line, head)
  if (!isNamed(line, at, head, to)) return undefined
  return { to, kind: 'organisation', value: nominativeOf(line, at, head, to) }
}

/** A body in capitals named after somebody: `МГТУ имени Баумана`. */
function readNamesake(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  if (!word || word.raw.length < 2 || !isInCapitals(word.raw)) return undefined
  const to = namesake(line, at + 1)
  return to < 0 ? undefined : { to, kind: 'organisation', value: writtenOf(line, at, to) }
}

/** A body every state has, with its state: `МИД Казахстана`. */
function readNational(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  const isQuoted = itemBefore(line.words, at)?.text === '«'
  if (!word || isQuoted || !NATIONAL_BODIES.test(word.raw)) return undefined
  const to = maybe(land)(line, at + 1)
  const lemma = word.raw === word.raw.toUpperCase() ? word.raw : word.raw.replace(/[аеу]$|ом$/, '')
  return { to, kind: 'organisation', value: lemma + writtenOf(line, at + 1, to).replace(/^(?=.)/, ' ') }
}

/** An abbreviation in brackets behind the body it stands for: `Белорусская товарная биржа (БТБ)`. */
const readAbbreviation = abbreviationReader({
  isBody: (word) => hasLemma(word, BODIES),
  goesOn: (word) => word.kind === 'word' && !hasMarks(word, MARK.verb),
})

/** Reads the name of a body, a company or a power station that begins here. */
export function readOrganisation(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  if (word?.kind !== 'mark' && !word?.capital) return undefined
  return (
    readBody(line, at) ??
    readNational(line, at) ??
    readNamesake(line, at) ??
    quotedCompany(line, at) ??
    readStation(line, at) ??
    readAbbreviation(line, at) ??
    readForeign(line, at)
  )
}
