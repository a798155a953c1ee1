import { itemBefore } from '../../../kernel/index.js'
import { MARK, marksOf, type Word } from '../../../morphology/index.js'
import { isInCapitals } from '../../../text/index.js'
import type { NameLine, PeopleWords, PersonForm } from '../../language-names.js'
import { keptByWord } from '../../names/kept.js'
import { hasLemma, isByname } from '../../names/steps.js'
import { isAddress, isShaped, isTitled, type Titles } from '../../names/titled.js'
import { BODIES } from './body-words.js'
import { ANY_CASE, isPossessive } from './declension.js'
import { CALLINGS, INDECLINABLE_PARTS } from './given-names.js'
import { knownForms } from './known-people.js'
import { CASES, casesOf, hasMarks, isAdjective, opensSentence } from './marks.js'
import { NOT_PLACES } from './place-words.js'
import { DEPUTIES, GOVERNORS, HEADS, PREMIERS } from './post-words.js'
import { possessiveForms, unknownForms } from './surname-shapes.js'

const NAMES = MARK.given | MARK.surname | MARK.patronymic
export const GENDERS = marksOf('masculine', 'feminine')

function partOf(marks: number): PersonForm['part'] {
  if ((marks & MARK.patronymic) !== 0) return 'patronymic'
  return (marks & MARK.given) !== 0 ? 'given' : 'surname'
}

/** The lemma with capitals where the written word has them, and its ё. */
function capitalised(lemma: string, { raw }: Word): string {
  const letters = [...lemma].map((letter, at) => (letter === 'е' && raw[at] === 'ё' ? 'ё' : letter))
  return letters.join('').replace(/(^|-)(\p{L})/gu, (whole, dash: string, letter: string, at: number) => {
    const written = raw[at + dash.length] ?? ''
    return written !== written.toLowerCase() ? dash + letter.toUpperCase() : whole
  })
}

/** The dictionary names a woman's surname by the man's. */
function surnameFor(lemma: string, marks: number): string {
  if ((marks & MARK.surname) === 0 || (marks & GENDERS) !== MARK.feminine) return lemma
  return isPossessive(lemma) ? `${lemma}а` : lemma.replace(/([сц]к|н)[иы]й$/, '$1ая')
}

function dictionaryForms(word: Word): PersonForm[] {
  const named = word.analyses.filter(({ marks }) => (marks & NAMES) !== 0 && (marks & MARK.singular) !== 0)
  return named.map(({ lemma, marks }) => ({
    base: capitalised(surnameFor(lemma, marks), word),
    cases: marks & CASES,
    genders: marks & GENDERS || GENDERS,
    part: partOf(marks),
    weight: (marks & MARK.surname) !== 0 ? 2 : 2.5,
  }))
}

const OTHER_WORDS = [BODIES, NOT_PLACES, HEADS, PREMIERS, GOVERNORS, DEPUTIES]

/** A surname made of a given name, which the dictionary takes for several of that name: `Исламов`. */
function isOfGivenName(word: Word): boolean {
  return hasMarks(word, MARK.given | MARK.plural) && possessiveForms(word).length > 0
}

function isOtherWord(word: Word): boolean {
  if (hasMarks(word, MARK.surname | MARK.singular) || isOfGivenName(word)) return false
  return OTHER_WORDS.some((words) => words.has(word.analyses[0]?.lemma ?? ''))
}

/** Longer words are taken for names though the dictionary guesses a pronoun. */
const SHORT = 4

/** Words that are first of all something else: verbs, particles, common words at the head of a sentence. */
function isCommon(line: NameLine, at: number): boolean {
  const marks = line.words[at]?.analyses[0]?.marks ?? 0
  if ((marks & NAMES) !== 0) return false
  const isShort = (line.words[at]?.raw.length ?? 0) <= SHORT
  return opensSentence(line, at) || (isShort && (marks & (MARK.function | MARK.pronoun)) !== 0)
}

function isCandidate(word: Word): boolean {
  const { kind, capital, raw } = word
  if (isByname(word)) return true
  return (
    kind === 'word' &&
    capital &&
    (raw.length === 1 || !isInCapitals(raw)) &&
    /^\p{Script=Cyrillic}/u.test(raw)
  )
}

/** What a word may be of a name wherever it stands. */
interface Readings {
  /** What it is in any place, if nothing else need be asked. */
  readonly settled: readonly PersonForm[] | undefined
  readonly shaped: readonly PersonForm[]
  /** One of its shapes tells a name even at the head of a sentence. */
  readonly isTelling: boolean
  readonly all: readonly PersonForm[]
}

const NONE: readonly PersonForm[] = []

/** The forms a word has whatever stands beside it. */
function settledForms(word: Word): readonly PersonForm[] | undefined {
  if (INDECLINABLE_PARTS.has(word.text))
    return [{ base: word.raw, cases: ANY_CASE, genders: GENDERS, part: 'patronymic', weight: 1 }]
  if (!isCandidate(word)) return NONE
  const known = knownForms(word)
  return known.length > 0 ? [...known, ...dictionaryForms(word)] : undefined
}

const readings = keptByWord((word: Word): Readings => {
  const settled = settledForms(word)
  if (settled) return { settled, shaped: NONE, isTelling: false, all: NONE }
  if (isOtherWord(word)) return { settled: NONE, shaped: NONE, isTelling: false, all: NONE }
  const shaped = [...dictionaryForms(word), ...possessiveForms(word)]
  const isTelling = shaped.some(({ weight }) => weight > 1.5)
  return { settled, shaped, isTelling, all: [...shaped, ...unknownForms(word)] }
})

/** A single letter is a name only behind another part of one. */
function letterForms(line: NameLine, at: number, word: Word): readonly PersonForm[] {
  return isCandidate(word) && itemBefore(line.words, at)?.capital ? knownForms(word) : NONE
}

/** Words of address before a surname alone. */
const TITLES: Titles = {
  before: new Set(['господин', 'госпожа', 'г-н', 'г-жа', 'мистер', 'мадам']),
  behind: new Set(),
}

/** Offices that stand before a surname alone, which then looks like one; those of a place stand before its name. */
const OFFICES: Titles = {
  before: new Set(['президент', 'премьер', 'премьер-министр', 'министр', 'канцлер', 'посол']),
  behind: new Set(),
}

function formsOf(line: NameLine, at: number): readonly PersonForm[] {
  const word = line.words[at]
  if (!word || !(word.capital || isByname(word) || INDECLINABLE_PARTS.has(word.text))) return NONE
  if (isAddress(word, TITLES)) return NONE
  if (word.raw.length === 1 && !INDECLINABLE_PARTS.has(word.text)) return letterForms(line, at, word)
  const { settled, shaped, isTelling, all } = readings(word)
  if (settled) return settled
  if (isNamedElse(line, at)) return NONE
  if (!isCommon(line, at)) return all
  return opensSentence(line, at) && !isTelling ? NONE : shaped
}

/** Whether a word with a capital stands before that may be of the same name: none is a preposition at the head of a sentence. */
function followsCapital(line: NameLine, at: number): boolean {
  const before = itemBefore(line.words, at)
  return before?.capital === true && ((before.analyses[0]?.marks ?? 0) & MARK.function) === 0
}

/** A country never, a place hardly ever opens a person's name: `президент Татарстана Рустам Минниханов`. */
function isNamedElse(line: NameLine, at: number): boolean {
  const kind = line.entryAt(at)?.kind
  return kind === 'country' || (kind === 'place' && !followsCapital(line, at))
}

const PREPOSITIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    с: MARK.instrumental,
    со: MARK.instrumental,
    между: MARK.instrumental,
    к: MARK.dative,
    ко: MARK.dative,
    от: MARK.genitive,
    у: MARK.genitive,
    для: MARK.genitive,
    до: MARK.genitive,
    из: MARK.genitive,
    о: MARK.locative,
    об: MARK.locative,
  }),
)

/** Verbs with whom they are done to just behind them: `пригласил Нурлана Токаева`. */
const DONE_TO = new Set([
  ...['пригласить', 'принять', 'встретить', 'поздравить', 'поблагодарить', 'наградить', 'проводить'],
  ...['назначить', 'избрать', 'поддержать', 'приветствовать', 'представить', 'проинформировать', 'заверить'],
])

const ANNOUNCING = [HEADS, PREMIERS, GOVERNORS, DEPUTIES, CALLINGS, new Set(['министр'])]

const ANNOUNCING_WORDS = new Set(ANNOUNCING.flatMap((words) => [...words]))

function announces(word: Word | undefined): boolean {
  return hasLemma(word, ANNOUNCING_WORDS)
}

const FARTHEST = 8

/** The office to which another belongs that stands just before it: `заместитель министра`, `советник президента`. */
function outermost(words: readonly Word[], at: number): Word | undefined {
  let first = at
  while (announces(itemBefore(words, first))) first--
  return words[first]
}

/** The post or calling that stands before a name, over the words that belong to it. */
function announcerBefore({ words }: NameLine, at: number): Word | undefined {
  for (let index = at - 1; index >= 0 && index >= at - FARTHEST; index--) {
    const word = words[index]
    if (announces(word)) return outermost(words, index)
    if (word?.kind !== 'word' && word?.text !== ',' && word?.text !== '»') return undefined
  }
  return undefined
}

function caseAskedAt(line: NameLine, at: number): number {
  const preposition = PREPOSITIONS.get(itemBefore(line.words, at)?.text ?? '')
  if (preposition !== undefined) return preposition
  if (hasLemma(itemBefore(line.words, at), DONE_TO)) return MARK.accusative
  const announcer = announcerBefore(line, at)
  if (announcer) return casesOf(announcer)
  return followsNoun(line, at) ? MARK.genitive : 0
}

/** A noun just before a name governs it: `по словам Бектенова`. */
function followsNoun({ words }: NameLine, at: number): boolean {
  const [likeliest] = itemBefore(words, at)?.analyses ?? []
  return likeliest !== undefined && (likeliest.marks & MARK.noun) !== 0 && (likeliest.marks & NAMES) === 0
}

/** Two words with capitals inside a sentence, neither of them an adjective nor quoted: a name from far away. */
function isForeignPair(line: NameLine, at: number): boolean {
  const before = itemBefore(line.words, at)
  const pair = line.words.slice(at, at + 2)
  if (opensSentence(line, at) || before?.kind !== 'word' || before.capital) return false
  return pair.every((word) => isCandidate(word) && word.raw.length > 2 && !isAdjective(word))
}

/** How Russian knows people. */
export const people: PeopleWords = {
  formsOf,
  particles: new Set([
    'фон',
    'дер',
    'ден',
    'де',
    'ван',
    'бин',
    'бен',
    'ибн',
    'аль',
    'ди',
    'да',
    'дю',
    'эль',
    'ад',
    'оф',
  ]),
  caseAskedAt,
  isAnnouncedAt: (line, at) => announcerBefore(line, at) !== undefined || isForeignPair(line, at),
  isTitledAt: (line, at) =>
    isTitled(line, at, TITLES) || (isTitled(line, at, OFFICES) && isShaped(formsOf(line, at))),
  cases: [MARK.nominative, MARK.genitive, MARK.dative, MARK.accusative, MARK.instrumental, MARK.locative],
  genders: [MARK.masculine, MARK.feminine],
}
