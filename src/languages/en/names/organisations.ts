import { itemBefore } from '../../../kernel/index.js'
import { MARK, type Word } from '../../../morphology/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { abbreviationReader } from '../../names/abbreviated.js'
import { writtenOf } from '../../names/steps.js'
import { STATE_OF_ADJECTIVE } from '../lexicon/states.js'
import { wordsOf } from '../lexicon/words-of.js'
import { BEFORE_COMPANIES, beginsPerson, isCommon, isForeign, isNameWord, unpossessed } from './people.js'
import {
  BODY_WORDS,
  FIELDS,
  INNER_WORDS,
  LEGAL_FORMS,
  MODIFIERS,
  OFFICES,
  OWNERS,
  STATE_BODIES,
} from './words.js'

/** Words at the head of a row of capitals that open no name there. */
const NOT_FIRST = new Set(
  wordsOf(`the a an this that his her its their each every both yesterday today tomorrow meanwhile later earlier recently
    previously currently now then also here there moreover additionally separately`),
)

/** Months and days, which small words lead to from outside the name. */
const TIMES = new Set(
  wordsOf(`january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday`),
)

const MOST_WORDS = 12

function isCapital(word: Word | undefined): word is Word {
  return word?.kind === 'word' && word.capital
}

/** Whether a word with a capital tells a body. */
export function isBodyWord(word: Word | undefined): boolean {
  if (!isCapital(word)) return false
  return LEGAL_FORMS.has(word.text) || word.analyses.some(({ lemma }) => BODY_WORDS.has(lemma))
}

const isNationality = (word: Word | undefined) => isCapital(word) && STATE_OF_ADJECTIVE.has(word.text)

/** Whether adjectives of two states with a dash between open a name: `Hungarian–Kyrgyz Development Fund`. */
function opensPaired(words: readonly Word[], at: number): boolean {
  return /^[-–—]$/.test(words[at + 1]?.text ?? '') && isNationality(words[at]) && isNationality(words[at + 2])
}

/** Whether an apostrophe ends a word of owners inside a name: `Writers' Union`. */
function isPluralOwner(words: readonly Word[], from: number, at: number): boolean {
  const isMark = at > from && /^['’]$/.test(words[at]?.text ?? '') && isBodyWord(words[at + 1])
  return isMark && /s$/.test(itemBefore(words, at)?.text ?? '')
}

/** Where the words of a name end that begins at a word: capitals, and small words between them. */
function endOfRow({ words, entryAt }: NameLine, at: number): number {
  let to = opensPaired(words, at) ? at + 2 : at
  while (to - at < MOST_WORDS) {
    if (isFieldComma({ words, entryAt }, at, to) || isPluralOwner(words, at, to)) to++
    if (!(isCapital(words[to]) || INNER_WORDS.has(words[to]?.text ?? ''))) break
    if (!isCapital(words[to]) && !opensMore(words, to)) break
    if (words[to]?.text === 'and' && !mayJoin({ words, entryAt }, at, to)) break
    to++
    if (endsName({ words, entryAt }, to) || endsBeforePair({ words, entryAt }, at, to)) break
  }
  return to
}

/** More words of a list of fields are none. */
const MOST_FIELDS = 9

/** The `and` before the last of some fields that a comma parts; -1 where no such list is. */
function lastAnd(words: readonly Word[], comma: number): number {
  let at = comma
  const isListed = () => isCapital(words[at]) || (words[at]?.text === ',' && isCapital(words[at + 1]))
  while (at - comma < MOST_FIELDS && isListed()) at++
  const isAnd = words[at]?.text === 'and' && isCapital(itemBefore(words, at)) && isCapital(words[at + 1])
  return isAnd ? at : -1
}

/** Whether a comma parts two fields of one body: `Commission on Trade, Economic and Scientific Cooperation`,
 *  `Ministry of Culture, Information and Youth Policy`. */
function isFieldComma({ words, entryAt }: NameLine, from: number, at: number): boolean {
  const next = words[at + 1]
  if (words[at]?.text !== ',' || !isCapital(next) || entryAt(at + 1) !== undefined) return false
  const row = words.slice(from, at)
  const isOn = row.some(({ text }) => text === 'on' || text === 'for')
  const isOf = FIELDS.has(next.text) && row.some(({ text }) => text === 'of')
  return (isOn || isOf) && lastAnd(words, at) >= 0
}

/** Whether a name ends before a word: behind a possessive body, a body without a small word, before a person. */
function endsName({ words, entryAt }: Pick<NameLine, 'words' | 'entryAt'>, to: number): boolean {
  const [last, next] = [words[to - 1], words[to]]
  const isForeign =
    NAMED_BEHIND.has(last?.text ?? '') && isCapital(next) && !isCommon(next) && !isOfOffice(next)
  const isGeneral = last?.text === 'consulate' && next?.text === 'general'
  const isBehindBody = isBodyWord(last) && isCapital(next) && !isBodyWord(next) && !isForeign && !isGeneral
  const isPerson = entryAt(to)?.kind !== 'country' && beginsPerson(words, to)
  return isBehindBody || isPerson || (isBodyWord(last) && /['’]s$/.test(last?.raw ?? ''))
}

/** Whether a word begins or is an office: `World Bank | Vice President`. */
function isOfOffice({ text }: Word): boolean {
  return OFFICES.has(text) || MODIFIERS.has(text)
}

/** Whether a word may be one of two names: no letter with a stop, no adjective of a state, no office. */
function isOfPair(word: Word): boolean {
  return isForeign(word) && word.raw.length > 1 && !isNationality(word) && !OFFICES.has(word.text)
}

/** Whether a body that tells its field ends before two names of somebody who heads it: `Cabinet of Ministers | Ingrid Solberg`. */
function endsBeforePair(
  { words, entryAt }: Pick<NameLine, 'words' | 'entryAt'>,
  from: number,
  to: number,
): boolean {
  const [last, pair, next] = [words[to - 1], words.slice(to, to + 2), words[to + 2]]
  const hasField = words.slice(from, to - 1).some(({ text }) => /^(?:of|for|on)$/.test(text))
  if (!hasField || pair.length < 2 || !pair.every(isOfPair) || entryAt(to) !== undefined) return false
  const isOver = next === undefined || !(next.capital || INNER_WORDS.has(next.text))
  return isOver && last !== undefined && ((isCommon(last) && !isAdjective(last)) || entryEndsAt(entryAt, to))
}

function isAdjective({ analyses: [first] }: Word): boolean {
  return ((first?.marks ?? 0) & MARK.adjective) !== 0
}

/** Whether the name of a state or place of one or two words ends before a word. */
function entryEndsAt(entryAt: NameLine['entryAt'], to: number): boolean {
  return [to - 1, to - 2].some((at) => entryAt(at)?.to === to)
}

/** Whether small words lead on to a further capital: `of the Regions`. */
function opensMore(words: readonly Word[], at: number): boolean {
  let next = at
  while (INNER_WORDS.has(words[next]?.text ?? '') && !words[next]?.capital && next - at < 3) next++
  const isNear = next - at <= (words[at]?.text === 'and' ? 1 : 2)
  const isBound = words[at]?.text === 'the' && /^(?:of|for|on)$/.test(itemBefore(words, at)?.text ?? '')
  const isWhere = !isBound && /^(?:in|on|the)$/.test(words[at]?.text ?? '')
  return (
    isNear &&
    isCapital(words[next]) &&
    !TIMES.has(words[next]?.text ?? '') &&
    (!isWhere || words[at]?.text === 'on')
  )
}

/** Whether a row of capitals behind `and` that no small word breaks ends as the name of another body: `and | Imperial College`. */
function opensBody(words: readonly Word[], and: number): boolean {
  let to = and + 1
  while (isCapital(words[to])) to++
  const [first, last] = [words[and + 1], words[to - 1]]
  if (to - and <= 2 || !isBodyWord(last) || FIELDS.has(first?.text ?? '')) return false
  // Asked last: this looks at all words before, and hostile texts have many an `and`.
  return words.slice(0, and).some((word) => isBodyWord(word))
}

/** Whether `and` joins two words of one name, not two names: behind `of`, `for` or a word with a capital. */
function mayJoin({ words, entryAt }: NameLine, from: number, at: number): boolean {
  const isOther =
    entryAt(at + 1) !== undefined ||
    isBodyWord(words[at + 1]) ||
    beginsPerson(words, from) ||
    opensBody(words, at)
  const isBehindBody = words.slice(from, at).some((word) => isBodyWord(word))
  const isOf = words.slice(from, at).some(({ text }) => text === 'of' || text === 'for' || text === 'on')
  return !isOther && (!isBehindBody || isOf)
}

/** Adjectives of states before a body are no part of a longer name at the head of a row unless the body is named so. */
function isPlainRow(words: readonly Word[]): boolean {
  const [first, second] = words
  return (
    words.length < 2 ||
    (words.length === 2 &&
      isNationality(first) &&
      isBodyWord(second) &&
      !STATE_BODIES.has(second?.text ?? ''))
  )
}

const TEXTS = new Set(
  wordsOf(
    'declaration agreement treaty memorandum programme program plan strategy roadmap protocol concept statement',
  ),
)

/** Whether a row of capitals names a text that is signed. */
function isText(row: readonly Word[]): boolean {
  return row.some(({ text }) => TEXTS.has(text))
}

/** Words with capitals, and those between, on from a word: `and Cooperation Agreement`. */
function rowOn(words: readonly Word[], at: number): readonly Word[] {
  const behind = words.slice(at, at + 5)
  const end = behind.findIndex(
    ({ kind, capital, text }) => kind !== 'word' || !(capital || INNER_WORDS.has(text)),
  )
  return end < 0 ? behind : behind.slice(0, end)
}

/** Whether a row of capitals is an office before it is a body: `Commissioner for Partnerships`. */
function isOffice(row: readonly Word[]): boolean {
  const body = row.findIndex((word) => isBodyWord(word))
  return row
    .slice(0, body)
    .some(({ text }, at) => OFFICES.has(text) && !(text === 'executive' && at === body - 1))
}

/** Where a body of several states ends that names them: `Commission on Trade between Tajikistan and Pakistan`. */
function endBetween({ words, entryAt }: NameLine, to: number): number {
  if (words[to]?.text !== 'between') return to
  const first = stateAt({ words, entryAt }, to + 1)
  const second = words[first]?.text === 'and' ? stateAt({ words, entryAt }, first + 1) : -1
  return second < 0 ? to : second
}

/** Where a state ends that begins at a word, with its article, or -1. */
function stateAt({ words, entryAt }: NameLine, at: number): number {
  const entry = entryAt(words[at]?.text === 'the' ? at + 1 : at)
  return entry?.kind === 'country' ? entry.to : -1
}

/** Words with a small letter before the name of a company. */
const COMPANY_CLASSES = new Set(
  wordsOf('company airline operator carrier firm producer developer manufacturer utility'),
)
const MOST_COMPANY_WORDS = 4

/** A company by its class word: `the railway company Uzbekistan Temir Yullari`. */
function readCompany({ words, entryAt }: NameLine, at: number): ReadName | undefined {
  const before = itemBefore(words, at)
  if (before === undefined || before.capital || !COMPANY_CLASSES.has(before.text)) return undefined
  let to = at
  while (to - at < MOST_COMPANY_WORDS && isNameWord(words[to]) && !isPossessed(words[to])) to++
  const isState = entryAt(at)?.kind === 'country' && to === (entryAt(at)?.to ?? to)
  const isPerson = !BEFORE_COMPANIES.has(before.text) && beginsPerson(words, at)
  if (to === at || isState || isPerson) return undefined
  return { to, kind: 'organisation', value: writtenOf({ words, entryAt }, at, to) }
}

/** A capital inside a word makes it the name of a firm (`KazAgroFinance`), but behind the heads of families (`McKay`, `LeBron`). */
const BRAND = /^(?!(?:Mac|Mc|Mag|De|Le|La|Du|Van|Fitz|O)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}\p{L}*$/u

/** Firms of the region that are named in one word by what they do: `Sberbank`, `Kazhydromet`. */
const IN_ONE_WORD =
  /^(?:\p{Lu}\p{Ll}{2,}(?:bank|telecom|nefte?gaz|neft|muna[iy]gas|energo|hydromet|cosmos)|(?:Kaz|Uz|Uzbek|Kyrgyz|Tajik|Turkmen|Azer|Ros|Bel|Tat|Geo|Arm|Mol)(?:standard|stat|atom|pochta|avia|export|prom|invest|auto|gaz|gas|oil|uran|sugurta|himprom|altyn|zoloto|cotton|agro))$/u

/** A firm by a capital inside its name, with the words with capitals behind it: `UzAuto Motors`. */
function readBrand({ words, entryAt }: NameLine, at: number): ReadName | undefined {
  const raw = unpossessed(words[at]?.raw ?? '')
  const isBrand = BRAND.test(raw) || IN_ONE_WORD.test(raw)
  const before = itemBefore(words, at)
  if (!isBrand || (isNameWord(before) && !NOT_FIRST.has(before.text))) return undefined
  let to = at + 1
  while (to - at < MOST_COMPANY_WORDS && isBodyWord(words[to]) && isCapital(words[to])) to++
  return { to, kind: 'organisation', value: unpossessed(writtenOf({ words, entryAt }, at, to)) }
}

const isPossessed = (word: Word | undefined) => /['’]s$/.test(word?.raw ?? '')

/** Banks and funds whose names follow in a tongue of their own: `Bank Gospodarstwa Krajowego`. */
const NAMED_BEHIND = new Set([...wordsOf('bank fund group holding banco banque'), ...LEGAL_FORMS])

/** Where a row ends before the office of who heads the body: `National Bank of Kazakhstan | Governor`. */
function beforeOffice(words: readonly Word[], from: number, to: number): number {
  return to - from > 1 && OFFICES.has(words[to - 1]?.text ?? '') ? to - 1 : to
}

/** Whether a body that is known by its whole name stands before somebody's name: `Asian Development Bank Masato Kanda`. */
function isKnownBefore({ words, entryAt }: NameLine, at: number): boolean {
  const known = entryAt(at)
  const next = words[known?.to ?? at]
  return known?.kind === 'organisation' && known.to - at > 2 && isNameWord(next) && !isBodyWord(next)
}

/** Where two states joined by a dash end; their common body is named behind: `Kazakhstan–Italy Strategic Council`. */
function behindPair({ words, entryAt }: NameLine, at: number): number | undefined {
  const first = entryAt(at)
  if (first?.kind !== 'country' || words[first.to]?.text !== '–') return undefined
  const second = entryAt(first.to + 1)
  return second?.kind === 'country' ? second.to : undefined
}

/** Whether a possessive owns a body that is named behind it: `Georgia’s | Parliament`, but `Women’s Union`. */
function isOtherOwner({ raw }: Word): boolean {
  return /['’]s$/.test(raw) && !OWNERS.has(unpossessed(raw).toLowerCase())
}

/** Whether those of a body open the sentence before it: `Deputies of the | Legislative Chamber`. */
function isPeopleOf({ words }: NameLine, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (itemBefore(words, at) !== undefined || word === undefined || isBodyWord(word)) return false
  const isMany = /s$/.test(word.text) && words[at + 2]?.text === 'the'
  return /^(?:of|from)$/.test(next?.text ?? '') && (isMany || isCommon(word) || OFFICES.has(word.text))
}

/** An abbreviation in brackets behind the body it stands for: `Latvian Investment Agency (LIA)`. */
const readAbbreviation = abbreviationReader({
  isBody: isBodyWord,
  goesOn: ({ kind, capital, text }) => (kind === 'word' && capital) || INNER_WORDS.has(text),
})

/** Reads a body by its words: `Council of Heads of Regions`, `Asian Transport Bank`. */
export function readOrganisation(line: NameLine, at: number): ReadName | undefined {
  const first = line.words[at]
  if (!isCapital(first) || NOT_FIRST.has(first.text) || isOtherOwner(first)) return undefined
  if (isPeopleOf(line, at) || isKnownBefore(line, at)) return undefined
  const behind = behindPair(line, at)
  return behind === undefined
    ? (readCompany(line, at) ?? readRow(line, at) ?? readBrand(line, at) ?? readAbbreviation(line, at))
    : readCommon(line, at, behind)
}

/** Reads the common body of two states named before it. */
function readCommon(line: NameLine, at: number, behind: number): ReadName | undefined {
  const body = readOrganisation(line, behind)
  return body && { ...body, value: unpossessed(writtenOf(line, at, body.to)) }
}

/** Bodies that bear the name of a state before the words that say what they do: `China Harbour Engineering Company`. */
const STATE_FIRST = new Set(
  wordsOf(`company corporation bank group railways airlines fund holding llc jsc llp ltd authority agency institute
    foundation exchange council academy association federation chamber museum`),
)

/** Whether the state before a row of capitals is its owner and no part of its name: `Uzbekistan | President`. */
function isOwnerAlone({ words, entryAt }: NameLine, at: number): boolean {
  const state = entryAt(at)
  if (state?.kind !== 'country' || isBodyWord(words[state.to])) return false
  let to = state.to
  while (isCapital(words[to])) to++
  const isWhere =
    /^(?:in|at|from|to|for)$/.test(itemBefore(words, at)?.text ?? '') || entryAt(state.to) !== undefined
  return isWhere || !STATE_FIRST.has(itemBefore(words, to)?.text ?? '')
}

/** Reads a body by a row of words with capitals, one of which is a body's. */
function readRow(line: NameLine, at: number): ReadName | undefined {
  const first = line.words[at]
  if (isOwnerAlone(line, at)) return undefined
  const before = itemBefore(line.words, at)
  if (isNameWord(before) && !NOT_FIRST.has(before.text) && isBodyWord(first)) return undefined
  const row = line.words.slice(at, beforeOffice(line.words, at, endOfRow(line, at)))
  const to = endBetween(line, at + row.length)
  if (
    !row.some((word) => isBodyWord(word)) ||
    isPlainRow(row) ||
    isOffice(row) ||
    isText([...row, ...rowOn(line.words, at + row.length)])
  )
    return undefined
  return { to, kind: 'organisation', value: unpossessed(writtenOf(line, at, to)) }
}
