import { itemBefore } from '../../../kernel/index.js'
import { MARK, type Word } from '../../../morphology/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { type Pairing, readListed, readPaired } from '../../names/paired.js'
import { makeStates } from '../../names/states.js'
import { LONGEST_LINE, writtenOf } from '../../names/steps.js'
import { inBase, wordsOf } from '../base.js'
import { cutsOf } from './forms.js'
import { isCommon, isName, isPossessed, isSurnameShaped, opensSentence } from './shapes.js'
import { INNER_PLACE_WORDS, OUTER_PLACE_WORDS, PLACE_WORDS, REALMS, STATIONS } from './words.js'

const RAIL = new Set(wordsOf('теміржол жол автожол дәліз магистраль'))
/** A reservoir is a store of water. */
const WATER = inBase('су')
const STORES = new Set(wordsOf('қойма'))
const DASHES = new Set(['-', '–', '—'])

/** `ГЭС`, `ГЭС-ін`. */
function isStation(word: Word | undefined): boolean {
  const text = word?.text ?? ''
  const hyphen = text.indexOf('-')
  return STATIONS.has(hyphen < 0 ? text : text.slice(0, hyphen))
}

/** Districts are called after people with both their names: `Мағжан Жұмабаев ауданы`. */
const DISTRICTS = new Set(wordsOf('аудан'))

/** Regions, rivers and power stations with their class word: `Сырдария облысы`, `Яван ГЭС-і`. */
function readClassed(line: NameLine, at: number): ReadName | undefined {
  const [word, next] = [line.words[at], line.words[at + 1]]
  if (!isName(word) || (opensSentence(line, at) && isCommon(word))) return undefined
  if (next?.text === WATER && isPossessed(line.words[at + 2], STORES))
    return { to: at + 3, kind: 'place', value: writtenOf(line, at, at + 3) }
  if (isName(next) && isPossessed(line.words[at + 2], DISTRICTS) && !line.entryAt(at))
    return { to: at + 3, kind: 'place', value: writtenOf(line, at, at + 3) }
  if (!isPossessed(next, PLACE_WORDS) && !isStation(next)) return undefined
  return { to: at + 2, kind: 'place', value: writtenOf(line, at, at + 2) }
}

/** Railway lines by their ends: `Қытай – Қырғызстан – Өзбекстан теміржолы`. */
function readLine(line: NameLine, at: number): ReadName | undefined {
  const { words } = line
  let to = at
  const isLinked = () => DASHES.has(words[to + 1]?.text ?? '') && isName(words[to + 2])
  while (to - at < LONGEST_LINE && isName(words[to]) && isLinked()) to += 2
  const isRail = to > at && (isPossessed(words[to + 1], RAIL) || isPossessed(words[to + 2], RAIL))
  return isRail ? { to: to + 1, kind: 'place', value: writtenOf(line, at, to + 1) } : undefined
}

/** A town before its class word, which is no part of its name: `Нөкіс қаласында`. */
function readBeforeClass(line: NameLine, at: number): ReadName | undefined {
  const [word, next] = [line.words[at], line.words[at + 1]]
  const outer = INNER_PLACE_WORDS.has(next?.text ?? '') ? line.words[at + 2] : next
  if (!isName(word) || !isPossessed(outer, OUTER_PLACE_WORDS)) return undefined
  // A common word with a capital is a name only inside its sentence: `Достық бекетінде`.
  const before = itemBefore(line.words, at)
  const isBehindName = before?.capital === true && !(opensSentence(line, at - 1) && isCommon(before))
  if (isCommon(word) && (opensSentence(line, at) || isBehindName)) return undefined
  return { to: at + 1, kind: 'place', value: word.raw }
}

const POSTS = new Set(wordsOf('бекет өткел'))
const ANDS = new Set(wordsOf('мен пен бен және'))

/** Border posts: by both their sides (`Қорғас – Нұржол өткелі`), and the first of two (`Қордай мен Ақжол бекеттері`). */
function readPosts(line: NameLine, at: number): ReadName | undefined {
  const [word, joiner, other, next, after] = line.words.slice(at, at + 5)
  if (!isName(word) || isCommon(word) || !isName(other)) return undefined
  if (!isPossessed(INNER_PLACE_WORDS.has(next?.text ?? '') ? after : next, POSTS)) return undefined
  if (DASHES.has(joiner?.text ?? '')) return { to: at + 3, kind: 'place', value: writtenOf(line, at, at + 3) }
  return ANDS.has(joiner?.text ?? '') ? { to: at + 1, kind: 'place', value: word.raw } : undefined
}

const LOCAL = MARK.locative | MARK.instrumental | MARK.dative

const FROM = new RegExp(`(?:${wordsOf('дан ден тан тен нан нен').join('|')})$`)

/** Whether the word before a place has its capital for a reason of its own: it opens the sentence, or ends a name of a person. */
function isOtherCapital(line: NameLine, at: number, mark: number): boolean {
  const before = itemBefore(line.words, at)
  if (!before?.capital) return true
  const isFrom = FROM.test(line.words[at]?.text ?? '')
  if ((mark & MARK.locative) === 0 && !isFrom) return false
  return (!isFrom && opensSentence(line, at - 1) && isCommon(before)) || isSurnameShaped(before.text)
}

/** An unknown word with a capital inside a sentence that is in, from or to somewhere. */
function readUnknown(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  if (!isName(word) || isCommon(word) || opensSentence(line, at) || line.words[at + 1]?.capital)
    return undefined
  const cut = cutsOf(word).find(({ mark }) => (mark & LOCAL) !== 0)
  if (!cut || !isOtherCapital(line, at, cut.mark) || /^[«“„"]$/.test(itemBefore(line.words, at)?.text ?? ''))
    return undefined
  return { to: at + 1, kind: 'place', value: cut.written() }
}

const PAIRING: Pairing = {
  joiners: new Set([...DASHES, ...ANDS]),
  between: new RegExp(`^(?:${wordsOf('арасында бағыт рейс әуерейс маршрут').join('|')})`),
  mayName: (word) => isName(word) && !isCommon(word),
}

function isMany({ analyses }: Word): boolean {
  return ((analyses[0]?.marks ?? 0) & MARK.plural) !== 0
}

const isSurname = ({ text }: Word): boolean => isSurnameShaped(text)

/** Reads a state with the word that says what it is: `Польша Республикасы`. */
export const readState = makeStates((word) => isPossessed(word, REALMS) && !isMany(word))

/** Reads a place that no table knows but its class word or its ending shows. */
export function readPlace(line: NameLine, at: number): ReadName | undefined {
  return (
    readLine(line, at) ??
    readPosts(line, at) ??
    readPaired(PAIRING, line, at) ??
    readListed(PAIRING, isSurname, line, at) ??
    readClassed(line, at) ??
    readBeforeClass(line, at) ??
    readUnknown(line, at)
  )
}
