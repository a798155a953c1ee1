import { itemBefore } from '../../../kernel/index.js'
import { MARK, type Word } from '../../../morphology/index.js'
import { type Folding, fold, isInCapitals, NOTE, noted } from '../../../text/index.js'
import type { KnownPerson, NameLine, PeopleWords, PersonForm } from '../../language-names.js'
import { givenNames } from '../../names/data.js'
import { keptByWord } from '../../names/kept.js'
import { isByname } from '../../names/steps.js'
import { isTitled, type Titles } from '../../names/titled.js'
import { whenAsked } from '../../names/when-asked.js'
import { EN_FUNCTION_WORDS } from '../lexicon/function-words.js'
import { EN_NOUNS } from '../lexicon/nouns.js'
import { STATE_OF_ADJECTIVE } from '../lexicon/states.js'
import { BODY_WORDS, CALLINGS, NO_NAMES, PLACE_WORDS, SPEAKING } from './words.js'

const GENDERS = MARK.masculine

/** Given names in small letters. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(givenNames('en').map(({ name }) => name.toLowerCase()))

/** Endings of surnames in the spellings of the region, folded. */
const SURNAME =
  /(?:^(?:mc|o['’])[a-z]{4,}|^(?:[ae]l|a[dnrstz]|ash)-[a-z'’]{3,}|[oey]v|[oey]va|ovich|evich|zoda|zade|sky|skiy|skaya|enko|oglu|oğlu|ogly|uly|kyzy|qizi|dze|shvili|yan|bekov|bayev|iddin|ullah|ullaev|ovna|evna|tegin|bek|berdi|alev|toqayev|poulos|sson|ić|(?:ov|ev|aj|ij|ek|nk|jk)ic|ová)$/

/** What a word is known as; `Emomali` is the surname of one and the given name of another. */
type KnownParts = ReadonlyMap<string, ReadonlySet<PersonForm['part']>>

function knownParts(persons: readonly KnownPerson[], folding: Folding): KnownParts {
  const parts = new Map<string, Set<PersonForm['part']>>()
  const add = (word: string, part: PersonForm['part']) =>
    parts.set(word, (parts.get(word) ?? new Set()).add(part))
  for (const name of GIVEN_NAMES) add(name, 'given')
  for (const { given, surname } of persons) {
    for (const word of given.split(' ')) add(fold(word, folding).text, 'given')
    for (const word of surname.split(' ')) add(fold(word, folding).text, 'surname')
  }
  for (const small of ['von', 'der', 'bin', 'al', 'li']) parts.delete(small)
  return parts
}

type Part = Pick<PersonForm, 'part' | 'weight'>

function partsOf(text: string, known: KnownParts): readonly Part[] {
  const parts = known.get(text)
  if (parts) return [...parts].map((part) => ({ part, weight: 3 }))
  const isTelling = SURNAME.test(text) && text.length > 4
  return [isTelling ? { part: 'surname', weight: 2 } : { part: 'unknown', weight: 0.5 }]
}

/** A word with a capital that is no abbreviation. */
export function isNameWord(word: Word | undefined): word is Word {
  if (word?.kind !== 'word') return false
  return isByname(word) || (word.capital && (word.raw.length < 2 || !isInCapitals(word.raw)))
}

const NOUNS = new Set(EN_NOUNS)

const FUNCTION_WORDS: ReadonlySet<string> = new Set(Object.keys(EN_FUNCTION_WORDS))

const isCommonForm = noted(NOTE.common, ({ text, analyses }: Word): boolean => {
  if (FUNCTION_WORDS.has(text) || isVerbal(analyses[0]?.marks)) return true
  return analyses.some(({ lemma }) => NOUNS.has(lemma) || BODY_WORDS.has(lemma))
})

/** Whether a word with a capital never is a place or a part of a person's name; adjectives of states are none. */
export function isNoName(text: string): boolean {
  return NO_NAMES.has(text) || STATE_OF_ADJECTIVE.has(text)
}

/** Whether a word is a common word of the language, in any form. */
export function isCommon(word: Word): boolean {
  return isCommonForm(word.form.notes, word)
}

function isVerbal(marks = 0): boolean {
  return (marks & (MARK.past | MARK.gerund | MARK.infinitive | MARK.adverb | MARK.adjective)) !== 0
}

/** The written word without a possessive ending. */
export function unpossessed(raw: string): string {
  return raw.replace(/['’]s$/, '')
}

/** Whether a word that looks like another class stands before a telling surname: `Akmaral Nurova`. */
function precedesSurname({ words }: NameLine, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  const isOther = word !== undefined && (NOUNS.has(word.text) || FUNCTION_WORDS.has(word.text))
  return !isOther && isNameWord(next) && tellsSurname(next)
}

/** Whether the article of a name from the East stands before a word, which then is a name whatever else it may be: `Al Sayed`. */
function isBehindArticle({ words }: NameLine, at: number): boolean {
  const before = itemBefore(words, at)
  return before?.text === 'al' && before.capital
}

/** Whether a word that ends as adjectives and surnames of the Balkans do stands behind a given name: `Boris Sefic`. */
function isBehindGiven({ words }: NameLine, at: number): boolean {
  const before = itemBefore(words, at)
  return (
    before?.capital === true && GIVEN_NAMES.has(before.text) && /ic(?:['’]s)?$/.test(words[at]?.raw ?? '')
  )
}

/** Whether a word ends as surnames do, told once for each word. */
const tellsSurname = keptByWord(({ text }) => SURNAME.test(unpossessed(text)))

/** Whether a person's name begins at a word: with a given name, or before a telling surname. */
export function beginsPerson(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!isNameWord(word) || !isNameWord(next) || BODY_WORDS.has(word.text)) return false
  return GIVEN_NAMES.has(word.text) || tellsSurname(next)
}

/** Words behind which a place is named rather than a person. */
const BEFORE_PLACES = new Set([
  ...['in', 'at', 'from', 'near', 'to', 'outside', 'via', 'through', 'between', 'the', 'of'],
])

/** A country or a place never opens a person's name. */
function isNamedElse(line: NameLine, at: number): boolean {
  const entry = line.entryAt(at)
  const before = itemBefore(line.words, at)
  const isOfPost = before?.capital && !BEFORE_PLACES.has(before.text)
  return entry !== undefined && (entry.kind !== 'place' || !isOfPost)
}

function announces(word: Word | undefined): boolean {
  return (
    word !== undefined && (CALLINGS.has(word.text) || word.analyses.some(({ lemma }) => CALLINGS.has(lemma)))
  )
}

const FARTHEST = 9

/** Small words between a post and its name, as in `Minister of Energy for …`. */
const INSIDE_POSTS = new Set(['of', 'for', 'and', 'the', 'on', 'his', 'her', 'to', 'in', 'at'])

/** The post or calling before a name, over the words that belong to it. */
function isAnnounced({ words }: NameLine, at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - FARTHEST; index--) {
    const word = words[index]
    if (announces(word)) return true
    if (word?.kind !== 'word' && word?.text !== ',' && word?.text !== '.') return false
    if (word?.kind === 'word' && !word.capital && !INSIDE_POSTS.has(word.text)) return false
  }
  return false
}

/** Whether a state in the possessive stands before a name: `Kenya's Benson Kipchumba`. */
function isOfState(line: NameLine, at: number): boolean {
  return /['’]s$/.test(line.words[at]?.raw ?? '') && line.entryAt(at)?.kind === 'country'
}

/** Whether a word with a capital is a name and nothing else. */
export function isForeign(word: Word | undefined): word is Word {
  return isNameWord(word) && !isCommon(word) && !NO_NAMES.has(word.text)
}

/** Classes of companies whose name may look like somebody's: `the firm Qaz Tram`. */
export const BEFORE_COMPANIES = new Set(['company', 'airline', 'firm', 'manufacturer', 'utility'])

/** Small words inside names. */
const PARTICLES: ReadonlySet<string> = new Set([
  'von',
  'der',
  'van',
  'de',
  'bin',
  'bint',
  'ibn',
  'al',
  'al-',
  'di',
  'da',
  'dos',
  'uly',
  'kyzy',
  'qizi',
  'ogly',
  'uulu',
])
/** Small words between a name and that of a father, before which a word is a name whatever else it may be: `Khaled bin`. */
const OF_FATHERS: ReadonlySet<string> = new Set(['bin', 'bint', 'ibn'])

/** Two words with capitals inside a sentence that are nothing else: a name from far away. */
function isForeignPair(line: NameLine, at: number): boolean {
  const before = itemBefore(line.words, at)
  if (before?.kind !== 'word' || BEFORE_PLACES.has(before.text)) return false
  if (BEFORE_COMPANIES.has(before.text)) return false
  if (before.capital && !isOfState(line, at - 1)) return false
  const pair = line.words.slice(at, at + 2)
  const isLong = ({ raw }: Word) => raw.length > 2
  return (
    pair.length === 2 && pair.every((word) => isForeign(word) && isLong(word)) && !endsOtherwise(line, at + 2)
  )
}

/** The most words that a name from far away has. */
const MOST_WORDS = 4

/** Where a row of words ends that name nothing else: `Sjoerd van Dijk`. */
function endOfForeign(line: NameLine, at: number): number {
  const isPart = (word: Word | undefined) =>
    (isForeign(word) && word.raw.length > 2) || PARTICLES.has(word?.text ?? '')
  let to = at
  while (to < at + MOST_WORDS && isPart(line.words[to]) && line.entryAt(to) === undefined) to++
  return to
}

/** Whether a post stands behind a name and a comma: `Zsolt Feldman, State Secretary`. */
function isTitledBehind({ words }: NameLine, to: number): boolean {
  return words[to]?.text === ',' && words.slice(to + 1, to + 4).some(announces)
}

/** Unknown words with capitals at the head of a sentence of which something is told that only people do, or a post. */
function isForeignSpeaker(line: NameLine, at: number): boolean {
  const before = itemBefore(line.words, at)
  if (before !== undefined && before.kind === 'word') return false
  const to = endOfForeign(line, at)
  if (to - at < 2 || !isForeign(line.words[at]) || endsOtherwise(line, to)) return false
  return SPEAKING.has(line.words[to]?.text ?? '') || isTitledBehind(line, to)
}

/** Whether a row of capitals goes on as the name of a body or a place does. */
function endsOtherwise({ words }: NameLine, to: number): boolean {
  const next = words[to]
  return next !== undefined && (PLACE_WORDS.has(next.text) || BODY_WORDS.has(next.text))
}

/** What a written word may be of a name, and whether it is rather something else. */
interface Readings {
  readonly forms: readonly PersonForm[]
  readonly weight: number
  readonly isOther: boolean
  readonly isCommon: boolean
}

function makeReadings(word: Word, known: KnownParts, folding: Folding): Readings {
  const base = unpossessed(word.raw)
  const text = fold(base, folding).text
  const cases = MARK.nominative
  const forms = partsOf(text, known).map(({ part, weight }) => ({
    base,
    cases,
    genders: GENDERS,
    part,
    weight,
  }))
  const isOther = isNoName(text) || CALLINGS.has(text) || PLACE_WORDS.has(text)
  return { forms, weight: forms[0]?.weight ?? 0, isOther, isCommon: isCommon(word) }
}

/** Words of address, and offices that stand before a surname alone: `President Garcia`. */
const TITLES: Titles = {
  before: new Set([
    ...['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'lady', 'lord', 'madam'],
    ...['president', 'premier', 'chancellor', 'minister', 'ambassador', 'governor'],
  ]),
  behind: new Set(),
}

/** How English knows people: by the people of public life, by given names and surnames, by the post before the name. */
export function makePeople(persons: readonly KnownPerson[], folding: Folding): PeopleWords {
  const known = whenAsked(() => knownParts(persons, folding))
  const readings = keptByWord((word) => makeReadings(word, known(), folding))
  const formsOf = (line: NameLine, at: number): readonly PersonForm[] => {
    const word = line.words[at]
    if (!isNameWord(word) || word.raw.length === 1) return []
    const { forms, weight, isOther, isCommon } = readings(word)
    if (weight === 3) return forms
    const isBare =
      weight < 2 &&
      isCommon &&
      !precedesSurname(line, at) &&
      !OF_FATHERS.has(line.words[at + 1]?.text ?? '') &&
      !isBehindArticle(line, at) &&
      !isBehindGiven(line, at)
    const isNone = isOther || isNamedElse(line, at) || isBare
    return isNone ? [] : forms
  }
  return {
    formsOf,
    particles: PARTICLES,
    caseAskedAt: () => 0,
    isAnnouncedAt: (line, at) =>
      isAnnounced(line, at) || isForeignPair(line, at) || isForeignSpeaker(line, at),
    isTitledAt: (line, at) =>
      isForeign(line.words[at]) && isTitled(line, at, TITLES) && formsOf(line, at).length > 0,
    cases: [MARK.nominative],
    genders: [GENDERS],
  }
}
