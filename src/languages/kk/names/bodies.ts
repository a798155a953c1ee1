import { itemBefore } from '../../../kernel/index.js'
import { MARK, type Word } from '../../../morphology/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { bodyParts, pastInitials } from '../../names/body-parts.js'
import { insideBodies } from '../../names/inside-bodies.js'
import { keptLast } from '../../names/kept.js'
import { partsBodies, plainBodies } from '../../names/plain-bodies.js'
import { closedAt } from '../../names/quotation.js'
import { hasLemma, writtenOf } from '../../names/steps.js'
import { inBase, wordsOf } from '../base.js'
import {
  endsPhrase,
  hasMarks,
  isCommon,
  isName,
  isPossessed,
  isSurnameShaped,
  opensSentence,
} from './shapes.js'
import {
  BODIES,
  CARES,
  COMPANY_WORDS,
  FIELDS,
  OPENERS,
  OUTER_PLACE_WORDS,
  PLAIN_ADJECTIVES,
  PLAIN_BODIES,
  PLAIN_OPENERS,
} from './words.js'

/** Words of a body's name at most. */
const LONGEST = 8

const INNER_WORDS = new Set(wordsOf('және жөніндегі бойынша жанындағы мен пен'))
/** Words that end a phrase before a body: `Қазақстан тарапы сарапшылар кеңесін …`. */
const OUTER_WORDS = new Set(
  wordsOf('президенті тарапы жағы министрі премьер-министрі делегациясы елшісі вице-премьері'),
)
const SINGULAR = MARK.singular | MARK.neuter

/** Bodies that a state or a region alone names: `Өзбекстан үкіметі`, `Ош облысының әкімдігі`. */
const OF_STATE = new Set(
  wordsOf(
    'үкімет парламент сенат елшілік әкімшілік әкімдік сейм рада дума хурал бундестаг бундесрат кнессет',
  ),
)

/** Bodies that a town alone names: `Дублин университеті`. */
const OF_TOWN = new Set(wordsOf('университет'))

/** States whose names end as words in the ablative do. */
const STATE = new RegExp(`${inBase('стан')}$`)

/** Names that end as nouns with a case do: `Дублин университеті`. */
const FOREIGN = new RegExp(`${inBase('ин')}$`)

const { isHead, isInner } = insideBodies({
  isClass: (word) => isPossessed(word, BODIES) && hasMarks(word, SINGULAR),
  inner: INNER_WORDS,
  outer: OUTER_WORDS,
  endsPhrase: (word) => !STATE.test(word.text) && endsPhrase(word),
  cares: CARES,
  looksForeign: (word) => FOREIGN.test(word.text) && !isCommon(word),
})

const ORDINAL = new RegExp(`(?:${wordsOf('інші ыншы').join('|')})$`)

/** Whether a sitting is told of and not the body: `министрлерінің үшінші кеңесі`. */
function isCountedHead({ words }: NameLine, at: number): boolean {
  return ORDINAL.test(itemBefore(words, at)?.text ?? '')
}

const JOINERS = new Set(wordsOf('мен пен бен'))

const AND = inBase('және')

/** Whether another name is joined to what is no name of a state or a body: `Асқар мен Қырғыз Республикасы …`. */
function joinsAnother({ words, entryAt }: NameLine, at: number, index: number): boolean {
  const isJoined = JOINERS.has(itemBefore(words, index)?.text ?? '') && entryAt(index) !== undefined
  return isJoined && (entryAt(at) === undefined || entryAt(at)?.kind === 'person')
}

const CALLED_AFTER = inBase('атындағы')
const MINISTRIES = new Set(wordsOf('министрлік комитет агенттік'))

const { isCalledAfter, listsFields } = bodyParts({
  calledAfter: CALLED_AFTER,
  isCommon,
  isMinistry: (word) => isPossessed(word, MINISTRIES),
  joiners: new Set(wordsOf('және')),
})

/** Whether a person is named before the body, who is none it is called after: `әкімі Серік Шәпкенов Оман порттары компаниясының`. */
function endsPerson({ words }: NameLine, index: number): boolean {
  const word = words[index]
  if (!word?.capital || !isSurnameShaped(word.text) || !itemBefore(words, index)?.capital) return false
  return words[index + 1]?.text !== CALLED_AFTER
}

const plainHead = plainBodies({ adjectives: PLAIN_ADJECTIVES, classes: PLAIN_BODIES, isInner })
const partsAnother = partsBodies(new Set(wordsOf('және мен пен бен')))

/** Where the place ends that a body is named by; its name may end as a case does (`Алматы`). */
function pastPlace(line: NameLine, at: number): number {
  const entry = line.entryAt(at)
  if (entry?.kind !== 'place' && entry?.kind !== 'country') return pastInitials(line, at)
  const isBare = writtenOf(line, at, entry.to) === entry.value
  return isBare || hasMarks(line.words[entry.to - 1], MARK.genitive) ? entry.to : at
}

/** Whether a class word tells of several bodies that are named one by one: `Шымкент пен Ташкент әкімдіктері`. */
function isOfSeveral({ words }: NameLine, at: number, head: number): boolean {
  if (((words[head]?.analyses[0]?.marks ?? 0) & MARK.plural) === 0) return false
  const isJoint = (index: number) => JOINERS.has(words[index]?.text ?? '') || words[index]?.text === AND
  const joint = isJoint(at - 1)
    ? at - 1
    : words.findIndex((_, index) => index > at && index < head && isJoint(index))
  return joint > 0 && words[joint + 1]?.capital === true && words[joint - 1]?.capital === true
}

/** The index of the head noun of a body whose name begins here, or -1. */
function headFrom(line: NameLine, at: number): number {
  const from = pastPlace(line, at)
  for (let index = from; index < Math.min(line.words.length, from + LONGEST); index++) {
    if (index > at && isHead(line, index))
      return isCountedHead(line, index) || isOfSeveral(line, at, index) ? -1 : index
    if (partsAnother(line, at, index)) return -1
    if (index > at && endsPerson(line, index)) return -1
    if ((!isInner(line, index) && !listsFields(line, index)) || joinsAnother(line, at, index)) return -1
  }
  return -1
}

/** The head of a body that belongs to the one found: `ұйымның Бас Ассамблеясы`. */
function lastHead(line: NameLine, head: number): number {
  const isOwner = head >= 0 && hasMarks(line.words[head], MARK.genitive) && isName(line.words[head + 1])
  const further = isOwner ? headFrom(line, head + 1) : -1
  return further < 0 ? head : further
}

/** Bodies of many states, which belong to none. */
const OF_MANY = new Set(wordsOf('ұйым банк қор одақ қоғамдастық'))

/** Whether a state in the genitive stands before a body that has a name of its own:
 *  `Қазақстанның Дүниежүзілік сауда ұйымына мүшелігі`. */
function ownsNamed({ words }: NameLine, to: number, head: number): boolean {
  const isOfMany = words[to]?.capital === true && hasLemma(words[head], OF_MANY)
  return isOfMany && hasMarks(words[to - 1], MARK.genitive)
}

/** A place that something is in: `Алматыдағы теміржол академиясы`. */
const IN_PLACE = new RegExp(`(?:${wordsOf('дағы дегі тағы тегі').join('|')})$`)

/** Bodies that what they are for names at the head of a sentence too. */
const OF_FIELD = new Set(wordsOf('министрлік комитет агенттік басқарма департамент инспекция институт'))

/** Whether the first words say that a body is named and not just spoken of. */
function isNamed(line: NameLine, at: number, head: number): boolean {
  const word = line.words[at]
  const entry = line.entryAt(at)
  const isInPlace = entry?.kind === 'place' && IN_PLACE.test(line.words[entry.to - 1]?.text ?? '')
  if (isInPlace && line.words[entry.to]?.capital === false) return false
  if (entry?.kind === 'country' && ownsNamed(line, entry.to, head)) return false
  if (entry?.kind === 'country' || entry?.kind === 'place')
    return (
      entry.to < head ||
      hasLemma(line.words[head], OF_STATE) ||
      (entry.kind === 'place' && hasLemma(line.words[head], OF_TOWN))
    )
  if (entry?.kind === 'organisation') return entry.to <= head
  if (isCalledAfter(line, at)) return true
  if (hasLemma(word, PLAIN_OPENERS)) return false
  if (hasLemma(word, FIELDS) && hasLemma(line.words[head], OF_FIELD)) return true
  return hasLemma(word, OPENERS) || !opensSentence(line, at)
}

/** Whether a person is named before the body: `Серік Ахметов Көлік министрлігіне`. */
function opensPerson({ words }: NameLine, at: number, head: number): boolean {
  const [surname, next] = [words[at + 1], words[at + 2]]
  return isName(surname) && isSurnameShaped(surname.text) && at + 2 < head && (next?.capital ?? false)
}

/** Where the class word stands of a body that an adjective names, alone or behind whom it is called after. */
function plainFrom(line: NameLine, at: number): number {
  if (!isCalledAfter(line, at)) return plainHead(line, at)
  return plainHead(line, line.words.findIndex(({ text }, index) => index > at && text === CALLED_AFTER) + 1)
}

/** Bodies of which a state has one, so that they are named at the head of a sentence too. */
const ONLY = new Set(wordsOf('банк сот прокуратура гвардия палата'))

/** Whether a body with an adjective is named and not just spoken of: `халықаралық банк` may be any. */
function isPlainNamed(line: NameLine, at: number, head: number): boolean {
  return (
    !opensSentence(line, at) ||
    line.words[head]?.capital === true ||
    hasLemma(line.words[head], ONLY) ||
    isCalledAfter(line, at)
  )
}

function bodyAt(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  if (!word?.capital || (!isName(word) && !line.entryAt(at))) return undefined
  const head = lastHead(line, headFrom(line, at))
  const plain = head < 0 ? plainFrom(line, at) : -1
  if (plain > 0 && isPlainNamed(line, at, plain))
    return { to: plain + 1, kind: 'organisation', value: writtenOf(line, at, plain + 1) }
  if (head < 0 || opensPerson(line, at, head) || !isNamed(line, at, head)) return undefined
  return { to: head + 1, kind: 'organisation', value: writtenOf(line, at, head + 1) }
}

/** Reads the name of a body that begins with a capital and ends with its class word. */
export const readBody = keptLast(bodyAt)

/** The legal forms of companies, as they are written behind or before a name. */
const LEGAL_FORM = /^(?:АҚ|ЖШС|БК|ҰК|МК|РМК|AQ|JŞS|ŪK)$/

/** Whether a word tells what a company in quotation marks is: its legal form, or a class word. */
export function isCompanyClass(word: Word): boolean {
  return LEGAL_FORM.test(word.raw) || hasLemma(word, COMPANY_WORDS)
}

const POWER = new Set(wordsOf('станция электрстанция гэс'))

const COMPANIES = new Set(
  wordsOf('компания кәсіпорын корпорация холдинг банк әуекомпания концерн клуб топ платформа'),
)

/** Where a body ends whose name opens with a quotation: `«Орталық Азия» кооперация орталығы`. */
function bodyBehind(line: NameLine, to: number): number {
  const head = isHead(line, to) ? to : headFrom(line, to)
  return head < 0 || hasLemma(line.words[head], COMPANIES) ? -1 : head + 1
}

/** Whether a power station is named by the quotation before its class words. */
function isStation({ words }: NameLine, at: number): boolean {
  return words.slice(at, at + 3).some((word) => hasLemma(word, POWER))
}

const PASSING = new Set(wordsOf('өткізу шекара кеден бақылау-өткізу'))

/** Whether a border post is named by the two words behind the quotation: `«Достық» өткізу бекеті`. */
function isPassing(next: Word | undefined, after: Word | undefined): boolean {
  return PASSING.has(next?.text ?? '') && hasLemma(after, OUTER_PLACE_WORDS)
}

const ANDS = new Set(wordsOf('және мен пен бен'))

/** Where further quotations end that are joined to one: `«Қордай» және «Ақжол» бекеттері`. */
function pastJoined(line: NameLine, to: number): number {
  const further = ANDS.has(line.words[to]?.text ?? '') ? closedAt(line, to + 1) : -1
  return further < 0 ? to : further
}

/** The last words of names of railways and airlines: `«Улан-Батор темір жолы»`. */
const CARRIERS = new Set(
  wordsOf('жолы жолдары теміржолы теміржолдары авиа эйр airlines railways авиалиниялары әуежолдары'),
)

/** Whether a quotation is the name of a railway or an airline. */
function isCarrier({ words }: NameLine, at: number, to: number): boolean {
  return to - at > 3 && CARRIERS.has(words[to - 2]?.text ?? '')
}

/** What bears the name of a body and is none. */
const NAMED_AFTER = new Set(wordsOf('орден бағдарлама'))

/** Reads a company, a body or a place in quotation marks, known by the class word behind it. */
export function readQuoted(line: NameLine, at: number): ReadName | undefined {
  const to = closedAt(line, at)
  if (to < 0 || !line.words[at + 1]?.capital) return undefined
  const [next, after] = [line.words[pastJoined(line, to)], line.words[to + 1]]
  const whole = bodyBehind(line, to)
  if (whole > 0) return { to: whole, kind: 'organisation', value: writtenOf(line, at, whole) }
  const value = writtenOf(line, at + 1, to - 1)
  if (LEGAL_FORM.test(next?.raw ?? ''))
    return { to: to + 1, kind: 'organisation', value: writtenOf(line, at, to + 1) }
  if (hasLemma(next, OUTER_PLACE_WORDS) || isPassing(next, after) || isStation(line, to))
    return { to, kind: 'place', value }
  if (isCarrier(line, at, to)) return { to, kind: 'organisation', value }
  const isBody = hasLemma(next, COMPANY_WORDS) || (hasLemma(after, BODIES) && !hasLemma(next, NAMED_AFTER))
  return isBody ? { to, kind: 'organisation', value } : undefined
}
