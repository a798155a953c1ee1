import { itemBefore } from '../../../kernel/index.js'
import { MARK, type Word } from '../../../morphology/index.js'
import { isCapital } from '../../../text/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { chain, hasLemma, one, text, times, writtenOf } from '../../names/steps.js'
import { analysisWith, hasMarks, opensSentence } from './marks.js'
import { likeWritten, nominativeOf } from './nominative.js'
import { FIRST_OF_PLACE, NAMED_AFTER, NOT_PLACES, REGION_WORDS } from './place-words.js'
import { namesOther, quotedPlace } from './quoted.js'

const PLACE_NOUN = MARK.noun | MARK.place
const PERSON = MARK.given | MARK.surname | MARK.patronymic
const LINES = new Set(['дорога', 'линия', 'магистраль', 'ветка'])
const OF_RAIL = new Set(['железный', 'железнодорожный'])
const BEFORE = new Set(
  'в во из под близ вблизи около возле до между через на городе города город городу городом г порт порта порту портом'.split(
    ' ',
  ),
)

/** Regions named by an adjective: `Ташкентской области`. */
function readRegion(line: NameLine, at: number): ReadName | undefined {
  const [word, head] = [line.words[at], line.words[at + 1]]
  const isNamed = word?.capital && hasMarks(word, MARK.adjective) && hasLemma(head, REGION_WORDS)
  if (!isNamed || !hasMarks(head, MARK.singular) || hasLemma(word, NOT_PLACES)) return undefined
  return { to: at + 2, kind: 'place', value: nominativeOf(line, at, at + 1, at + 2) }
}

const isRegionAdjective = (word: Word | undefined) =>
  word?.capital === true && hasMarks(word, MARK.adjective) && /[сц]к/.test(word.text)

/** Where the class word stands that several regions share, over commas and `и`. */
function sharedRegionAt({ words }: NameLine, at: number): number {
  let end = at + 1
  while (/^(?:,|и)$/.test(words[end]?.text ?? '') && isRegionAdjective(words[end + 1])) end += 2
  return hasLemma(words[end], REGION_WORDS) && hasMarks(words[end], MARK.plural) ? end : -1
}

/** One of several regions with one class word: `Ташкентской` of `Ташкентской и Сырдарьинской областей`. */
function readSharedRegion(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  const region = isRegionAdjective(word) ? sharedRegionAt(line, at) : -1
  const lemma = analysisWith(word, MARK.adjective)?.lemma
  const head = line.words[region]?.analyses[0]
  if (!word || !lemma || !head) return undefined
  const gender = (head.marks & MARK.feminine) !== 0 ? lemma.replace(/ий$/, 'ая') : lemma
  return { to: at + 1, kind: 'place', value: `${likeWritten(gender, word)} ${head.lemma}` }
}

/** Whether a second letter is a capital too: an abbreviation. */
function isUpper(raw: string): boolean {
  return raw.length < 2 || isCapital(raw.charCodeAt(1))
}

function isPlain(word: Word | undefined): word is Word {
  return word?.kind === 'word' && word.capital && !isUpper(word.raw)
}

/** A place the dictionary knows as one, where no person's name begins. */
function readKnown(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  const place = isPlain(word) ? analysisWith(word, PLACE_NOUN) : undefined
  if (!place || hasLemma(word, NOT_PLACES) || namesOther(line, at)) return undefined
  const isFirst = word?.analyses[0] === place
  if (!isFirst && !BEFORE.has(itemBefore(line.words, at)?.text ?? '')) return undefined
  return { to: at + 1, kind: 'place', value: capitalised(place.lemma) }
}

/** A town after its class word: `в порту Курык`, `город Туркестан`. */
function readClassed(line: NameLine, at: number): ReadName | undefined {
  const [word, before] = [line.words[at], itemBefore(line.words, at)]
  if (!isPlain(word) || !hasLemma(before, FIRST_OF_PLACE) || !hasMarks(before, MARK.noun)) return undefined
  const isDouble = isPlain(line.words[at + 1]) && !readRegion(line, at + 1)
  const to = isDouble && hasMarks(word, MARK.adjective) ? at + 2 : at + 1
  const isDeclined = to === at + 1 && hasMarks(word, PLACE_NOUN) && !hasLemma(before, NAMED_AFTER)
  return { to, kind: 'place', value: isDeclined ? lemmaOf(word) : writtenOf(line, at, to) }
}

const lineEnds = chain(one(isPlain), times(chain(text('–', '—', '-'), one(isPlain)), 1, 4))

/** Railway lines by their ends: `железная дорога Китай – Кыргызстан – Узбекистан`. */
function readLine(line: NameLine, at: number): ReadName | undefined {
  const { words } = line
  if (
    !isPlain(words[at]) ||
    !hasLemma(itemBefore(words, at), LINES) ||
    !hasLemma(itemBefore(words, at - 1), OF_RAIL)
  )
    return undefined
  const to = lineEnds(line, at)
  return to < 0 ? undefined : { to, kind: 'place', value: writtenOf(line, at, to) }
}

const DASHES = new Set(['–', '—', '-'])

/** The other end of a road whose first end is a known place. */
function readFarEnd(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  const isAfterDash =
    DASHES.has(itemBefore(line.words, at)?.text ?? '') && line.entryAt(at - 2)?.kind === 'place'
  if (!isAfterDash || !isPlain(word) || hasLemma(word, NOT_PLACES)) return undefined
  return { to: at + 1, kind: 'place', value: lemmaOf(word) }
}

const WHERE = new Set(['в', 'во', 'из', 'вблизи', 'близ'])
const JOINS = new Set(['и', ','])
/** Between which two places something lies: `от Достыка до Баку`, `между Ошем и Каркырой`. */
const ENDS_OF_WAY: ReadonlyMap<string, string> = new Map(Object.entries({ от: 'до', между: 'и' }))
const WAY = 3

/** Whether a word is one end of a way whose other end is a known place. */
function isEndOfWay({ words, entryAt }: NameLine, at: number): boolean {
  const before = itemBefore(words, at)?.text ?? ''
  const join = ENDS_OF_WAY.get(before)
  if (join !== undefined && words[at + 1]?.text === join) return entryAt(at + 2)?.kind === 'place'
  for (let from = Math.max(0, at - WAY); from < at; from++) {
    const end = ENDS_OF_WAY.get(words[from]?.text ?? '')
    if (end !== undefined) return end === before && entryAt(from + 1)?.kind === 'place'
  }
  return false
}

/** Whether a preposition of place stands before a word, or before the place it is joined to. */
function isPlaced(line: NameLine, at: number): boolean {
  const { words } = line
  if (WHERE.has(itemBefore(words, at)?.text ?? '') || isEndOfWay(line, at)) return true
  const isJoined = JOINS.has(itemBefore(words, at)?.text ?? '') && isPlain(itemBefore(words, at - 1))
  return isJoined && WHERE.has(itemBefore(words, at - 2)?.text ?? '')
}

/** An unknown word with a capital after `в`, `из` and the like. */
function readUnknown(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  if (!isPlain(word) || opensSentence(line, at) || !isPlaced(line, at)) return undefined
  const noun = word.analyses.find(({ marks }) => (marks & MARK.noun) !== 0)
  const isPerson = noun && (noun.marks & PERSON) !== 0 && (noun.marks & MARK.locative) === 0
  const isOther = !noun || isPerson || hasLemma(word, NOT_PLACES) || isPlain(line.words[at + 1])
  return isOther ? undefined : { to: at + 1, kind: 'place', value: lemmaOf(word) }
}

function capitalised(lemma: string): string {
  return lemma.replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => dash + letter.toUpperCase())
}

/** The dictionary form; no Russian word ends in `чы`, so that such a name stands as it is (`Балыкчы`); of several the man's, for towns in -е are oftener men's words than women's. */
function lemmaOf(word: Word): string {
  if (/[чшжщгкх]ы$/.test(word.text)) return word.raw
  const known = analysisWith(word, PLACE_NOUN) ?? analysisWith(word, MARK.noun | MARK.masculine)
  if (known) return likeWritten(known.lemma, word)
  return /[^аеиоуыэюя]е$/.test(word.text) ? word.raw.slice(0, -1) : word.raw
}

/** Reads a place that no table knows but its words or the words before it show. */
export function readPlace(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  if (word?.kind === 'mark') return quotedPlace(line, at)
  if (!word?.capital) return undefined
  return (
    readLine(line, at) ??
    readRegion(line, at) ??
    readSharedRegion(line, at) ??
    readClassed(line, at) ??
    readKnown(line, at) ??
    readFarEnd(line, at) ??
    readUnknown(line, at)
  )
}
