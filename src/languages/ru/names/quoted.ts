import type { Word } from '../../../morphology/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { hasLemma, type Step, writtenOf } from '../../names/steps.js'

const OPENS = new Set(['«', '“', '„', '"'])
const CLOSES = new Set(['»', '”', '“', '"'])
const LONGEST = 12

/** Class words written as abbreviations, which belong to the name. */
const LEGAL_FORMS = /^(?:АО|ОАО|ЗАО|ПАО|ООО|ТОО|СП|НК|АК|НАК|ГУП|ФГУП|ГП|УП|НХК|ГК|КГП|МФО|АКБ|ОсОО)$/

const COMPANY_WORDS = new Set(
  `компания предприятие завод холдинг корпорация банк авиакомпания общество фирма концерн фабрика комбинат оператор
  застройщик производитель агентство группа клуб телеканал бренд марка телерадиокомпания нефтекомпания объединение
  кластер издание газета университет институт`.split(/\s+/),
)
const PLACE_WORDS = new Set(
  `пропуск пост дорога трасса коридор магистраль автодорога автомагистраль маршрут порт переход аэропорт терминал зона
  месторождение газопровод нефтепровод станция перегон`.split(/\s+/),
)

/** A run of words in quotation marks, the marks included. */
export const quoted: Step = ({ words }, at) => {
  if (!OPENS.has(words[at]?.text ?? '')) return -1
  for (let end = at + 1; end < words.length && end <= at + LONGEST; end++)
    if (CLOSES.has(words[end]?.text ?? '') && !OPENS.has(words[end - 1]?.text ?? '')) return end + 1
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
    CLOSES.has(words[index - 1]?.text ?? '')
  ) {
    index -= 2
    while (index > 0 && !OPENS.has(words[index]?.text ?? '')) index--
    index--
  }
  return words[index]
}

function nested(line: NameLine, at: number): number {
  const first = line.words[at + 1]
  const inner = first && LEGAL_FORMS.test(first.raw) ? quoted(line, at + 2) : -1
  if (inner < 0) return quoted(line, at)
  return CLOSES.has(line.words[inner]?.text ?? '') && !line.words[inner]?.spaced ? inner + 1 : inner
}

/** A company or undertaking in quotation marks, known by its class word: `АО «…»`, `компания «…»`. */
export function quotedCompany(line: NameLine, at: number): ReadName | undefined {
  const word = line.words[at]
  const start = word && LEGAL_FORMS.test(word.raw) ? at + 1 : at
  const to = nested(line, start)
  if (to < 0) return undefined
  if (start > at) return { to, kind: 'organisation', value: writtenOf(line, at, to) }
  if (!hasCapital(line.words, at) || !hasLemma(classWordBefore(line, at), COMPANY_WORDS)) return undefined
  return { to, kind: 'organisation', value: writtenOf(line, at + 1, to - 1) }
}

/** A border post, a road or a port in quotation marks. */
export function quotedPlace(line: NameLine, at: number): ReadName | undefined {
  const to = quoted(line, at)
  if (to < 0 || !hasCapital(line.words, at) || !hasLemma(classWordBefore(line, at), PLACE_WORDS))
    return undefined
  return { to, kind: 'place', value: writtenOf(line, at + 1, to - 1) }
}
