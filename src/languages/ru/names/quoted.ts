import { itemBefore } from '../../../kernel/index.js'
import { MARK, type Word } from '../../../morphology/index.js'
import { isInCapitals } from '../../../text/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { hasLemma, type Step, writtenOf } from '../../names/steps.js'
import { hasMarks } from './marks.js'

const OPENS = new Set(['«', '“', '„', '"'])
const CLOSES = new Set(['»', '”', '“', '"'])
const LONGEST = 12

/** Class words written as abbreviations, which belong to the name. */
const LEGAL_FORMS = /^(?:АО|ОАО|ЗАО|ПАО|ООО|ТОО|СП|НК|АК|НАК|ГУП|ФГУП|ГП|УП|НХК|ГК|КГП|МФО|АКБ|ОсОО)$/

/** Letters of the longest legal form, and of the longest abbreviation. */
const LONGEST_FORM = 5

/** Any abbreviation before a name in quotation marks belongs to it, but for posts and zones. */
const ABBREVIATION = /^\p{Script=Cyrillic}{2,5}$/u
const PLACE_ABBREVIATIONS = /^(?:КПП|СЭЗ|ОЭЗ|ТЛЦ|МЦПС|СЭЗа)$/

/** Whether a word is the abbreviation before a company's name. */
export function isLegalForm({ raw }: Word): boolean {
  if (raw.length > LONGEST_FORM) return false
  if (LEGAL_FORMS.test(raw)) return true
  return isInCapitals(raw) && ABBREVIATION.test(raw) && !PLACE_ABBREVIATIONS.test(raw)
}

/** Class words before a company in quotation marks. */
export const COMPANY_WORDS = new Set(
  `компания предприятие завод холдинг корпорация банк авиакомпания общество фирма концерн фабрика комбинат оператор
  застройщик производитель агентство группа клуб телеканал бренд марка телерадиокомпания нефтекомпания объединение
  кластер издание газета команда фонд университет институт ассоциация консорциум федерация сеть биржа`.split(
    /\s+/,
  ),
)
/** Words for a meeting of states that bears their names. */
const FORMAT_WORDS = new Set('формат диалог саммит встреча форум пятерка группа инициатива'.split(' '))

const PLACE_WORDS = new Set(
  `пропуск пункт канал пост дорога трасса коридор магистраль автодорога автомагистраль маршрут порт переход аэропорт терминал зона
  месторождение газопровод нефтепровод станция перегон комплекс космодром полигон`.split(/\s+/),
)

/** Whether a word is a mark that opens a quotation. */
export function opensQuotes({ text }: Word): boolean {
  return OPENS.has(text)
}

/** A run of words in quotation marks, the marks included. */
export const quoted: Step = ({ words }, at) => {
  if (!OPENS.has(words[at]?.text ?? '')) return -1
  for (let end = at + 1; end < words.length && end <= at + LONGEST; end++)
    if (CLOSES.has(words[end]?.text ?? '') && !OPENS.has(itemBefore(words, end)?.text ?? '')) return end + 1
  return -1
}

function hasCapital(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.capital === true
}

/** Walks back over quoted names joined by commas and `и` to the word that says what they are. */
function classWordBefore({ words }: NameLine, at: number): Word | undefined {
  let index = at - 1
  while (
    index > 0 &&
    /^(?:и|,)$/.test(words[index]?.text ?? '') &&
    CLOSES.has(itemBefore(words, index)?.text ?? '')
  ) {
    index -= 2
    while (index > 0 && !OPENS.has(words[index]?.text ?? '')) index--
    index--
  }
  return words[index]
}

function nested(line: NameLine, at: number): number {
  const first = line.words[at + 1]
  const inner = first && isLegalForm(first) ? quoted(line, at + 2) : -1
  if (inner < 0) return quoted(line, at)
  return CLOSES.has(line.words[inner]?.text ?? '') && !line.words[inner]?.spaced ? inner + 1 : inner
}

const isBodyWord = (word: Word | undefined) => hasLemma(word, COMPANY_WORDS) || hasLemma(word, FORMAT_WORDS)

/** Legal forms at most before a name: `АО НК «…»`. */
const MOST_FORMS = 3

/** Behind the legal forms that begin at a word. */
function behindForms({ words }: NameLine, at: number): number {
  let to = at
  while (to - at < MOST_FORMS && words[to] !== undefined && isLegalForm(words[to] as Word)) to++
  return to
}

/** Words at most of a body in quotation marks that nothing but its first word tells. */
const LONGEST_QUOTED = 3

/** Whether a body that is known by its first word stands alone in quotation marks: `«Газпром нефть»`, no speech. */
function quotesBody(line: NameLine, at: number, to: number): boolean {
  const inner = line.words.slice(at + 1, to - 1)
  const known = line.entryAt(at + 1)
  if (inner.length > LONGEST_QUOTED || known?.kind !== 'organisation' || known.to === to - 1) return false
  return inner.every((word) => word.kind === 'word' && !hasMarks(word, MARK.verb))
}

/** A company or undertaking in quotation marks, known by its class word: `АО «…»`, `компания «…»`. */
export function quotedCompany(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  const start = behindForms(line, at)
  const to = word ? nested(line, start) : -1
  if (to < 0) return undefined
  if (start > at) return { to, kind: 'organisation', value: writtenOf(line, at, to) }
  if (!hasCapital(line.words, at)) return undefined
  if (!isBodyWord(classWordBefore(line, at)) && !quotesBody(line, at, to)) return undefined
  return { to, kind: 'organisation', value: writtenOf(line, at + 1, to - 1) }
}

const isPlaceWord = (word: Word | undefined) =>
  hasLemma(word, PLACE_WORDS) || PLACE_ABBREVIATIONS.test(word?.raw ?? '')

/** Whether quotation marks open before a word and what stands before them is no place: a team, a cinema. */
export function namesOther(line: NameLine, at: number): boolean {
  if (!OPENS.has(itemBefore(line.words, at)?.text ?? '')) return false
  const before = classWordBefore(line, at - 1)
  return before !== undefined && hasMarks(before, MARK.noun) && !isPlaceWord(before)
}

/** A border post, a road or a port in quotation marks. */
export function quotedPlace(line: NameLine, at: number): ReadName | undefined {
  const to = quoted(line, at)
  if (to < 0 || !hasCapital(line.words, at) || !isPlaceWord(classWordBefore(line, at))) return undefined
  return { to, kind: 'place', value: writtenOf(line, at + 1, to - 1) }
}
