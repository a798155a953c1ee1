import { MARK, type Word } from '../../../morphology/index.js'
import { keptByText } from '../../../text/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { keptByWord } from '../../names/kept.js'
import { writtenOf } from '../../names/steps.js'
import { inBase, wordsOf } from '../base.js'

/** Case endings in the base form with the mark of their case. */
const CASES: readonly (readonly [endings: readonly string[], mark: number])[] = [
  [wordsOf('ның нің дың дің тың тің'), MARK.genitive],
  [wordsOf('дағы дегі тағы тегі ндағы ндегі'), MARK.locative],
  [wordsOf('дан ден тан тен нан нен'), MARK.instrumental],
  [wordsOf('мен бен пен'), MARK.instrumental],
  [wordsOf('да де та те нда нде'), MARK.locative],
  [wordsOf('ны ні ды ді ты ті'), MARK.accusative],
  [wordsOf('ға ге қа ке на не'), MARK.dative],
  [wordsOf('н'), MARK.accusative],
]

/** All endings a name may bear, none among them. */
export const CASE_ENDINGS: readonly string[] = ['', ...CASES.flatMap(([endings]) => endings)]

const BACK = 'аоуыяё'
const FRONT = 'әеөүі'
const VOICELESS = 'пткқсшчфхбгдв'
const NASAL = 'мнң'

/** Surnames of Russian make take front endings and back ones: `Бектеновтің`. */
const OF_EITHER = ['ев', 'ов', 'ін']

/** The last vowel says whether a word takes back or front endings; і may be of either. */
function isFront(stem: string): boolean | undefined {
  const last = [...stem].reverse().find((letter) => BACK.includes(letter) || FRONT.includes(letter))
  if (last === undefined || last === 'і' || OF_EITHER.some((end) => stem.endsWith(end))) return undefined
  return FRONT.includes(last)
}

/** Whether the stem's last letter lets an ending that begins so follow it. */
function follows(stem: string, first: string): boolean {
  const last = stem.at(-1) ?? ''
  const isVoiceless = VOICELESS.includes(last)
  if ('ткқп'.includes(first) || isVoiceless) return 'ткқп'.includes(first) && isVoiceless
  if (first === 'б') return last === 'з' || last === 'ж'
  return first !== 'н' || `${BACK + FRONT + NASAL}ую`.includes(last)
}

function fits(stem: string, ending: string): boolean {
  const front =
    ending.endsWith('ен') && ending.length === 3 && /^[мбп]/.test(ending) ? undefined : isFront(stem)
  const isFrontEnding = /[еі]/.test(ending)
  return follows(stem, ending.charAt(0)) && (front === undefined || front === isFrontEnding)
}

/** Beginnings of one base length that are tried: a pair of letters that are one, and a mark or a sign behind it. */
const SAME_LENGTH = 4

/** The shortest beginning of a written word whose base form is so long. A letter more never makes the base shorter, so
 *  halving finds it: to try each beginning would take a word of thousands of letters thousands of times. */
function shortestOf(raw: string, baseLength: number): number {
  let [below, length] = [0, raw.length]
  while (length - below > 1) {
    const middle = (below + length) >> 1
    if (inBase(raw.slice(0, middle)).length < baseLength) below = middle
    else length = middle
  }
  return length
}

/** No name has a word so long; to fold beginnings of one takes what the square of its marks does.
 *  units: UTF-16 units */
const LONGEST = 100

/** The shortest beginning of a written word whose base form is this; words longer than any name stay whole. */
function writtenPart(raw: string, base: string): string {
  if (raw.length > LONGEST) return raw
  const from = shortestOf(raw, base.length)
  // `ий` is one letter of the base form, and ends the name as a whole: `Каспийге`.
  if (/^(?:.[ьъ]|ий)/.test(raw.slice(from - 1))) return raw.slice(0, from + 1)
  for (let length = from; length < from + SAME_LENGTH; length++)
    if (inBase(raw.slice(0, length)) === base) return raw.slice(0, length)
  return raw
}

/** A name without its ending, in the base form and, when asked, as written, and the mark of its case. */
export interface Cut {
  readonly written: () => string
  readonly base: string
  readonly mark: number
}

/** Letters a name keeps when its case ending is cut off; the ending of company is hardly ever a part of it (`Думен`). */
const SHORTEST = 3
const SHORTEST_IN_COMPANY = 2
const OF_COMPANY: ReadonlySet<string> = new Set(wordsOf('мен бен пен'))

/** Each ending that can be cut off, in the order of likelihood; the lone `н` is no ending of a name. */
const CUTTABLE = CASES.flatMap(([endings, mark]) => endings.map((ending) => ({ ending, mark }))).filter(
  ({ ending }) => ending !== 'н',
)

function makeCuts({ raw, text }: Word): readonly Cut[] {
  const cuts: Cut[] = []
  for (const { ending, mark } of CUTTABLE) {
    const shortest = OF_COMPANY.has(ending) ? SHORTEST_IN_COMPANY : SHORTEST
    if (!text.endsWith(ending) || text.length - ending.length < shortest) continue
    const base = text.slice(0, -ending.length)
    if (fits(base, ending)) cuts.push({ base, mark, written: () => writtenPart(raw, base) })
  }
  return cuts
}

/** The ways to cut a case ending off a written word, the likeliest first. */
export const cutsOf: (word: Word) => readonly Cut[] = keptByWord(makeCuts)

/** The beginnings found of each written word, by their base form. */
const partsOf = keptByWord((): Map<string, string> => new Map())

/** The same, found once for each word and base. */
function keptPart(word: Word, base: string): string {
  const parts = partsOf(word)
  const part = parts.get(base) ?? writtenPart(word.raw, base)
  parts.set(base, part)
  return part
}

/** A word behind a possessive ending without its case: `орталығын` is `орталығы`. */
function possessed(word: Word): string | undefined {
  const { raw, text, analyses } = word
  const cased = MARK.neuter | MARK.noun
  if (!analyses.some(({ marks }) => (marks & cased) === cased)) return undefined
  const ending = CASE_ENDINGS.find(
    (one) => one !== '' && /[ыі]$/.test(text.slice(0, -one.length)) && text.endsWith(one),
  )
  return ending === undefined ? raw : keptPart(word, text.slice(0, -ending.length))
}

/** The last word of a name of the tables in the base form. */
const lastInBase = keptByText((value) => inBase(value).split(/\s+/).at(-1) ?? '')

/** The written word that ends a name of the tables, cut to the form the table has it in. */
function asEntry(word: Word, value: string): string | undefined {
  const last = lastInBase(value)
  return last.length >= 2 && word.text.startsWith(last) ? keptPart(word, last) : undefined
}

/** The dictionary form of the last word of a name. */
function lastForm(line: NameLine, from: number, { to, value }: ReadName): string {
  const last = line.words[to - 1]
  if (!last) return ''
  if (last.kind !== 'word') return last.raw
  const entry = line.entryAt(from)
  const known = entry?.to === to ? asEntry(last, value) : undefined
  return known ?? possessed(last) ?? cutsOf(last)[0]?.written() ?? last.raw
}

/** The words of a name as written, the case ending of the last one cut off.
 *  shapes: a name in quotation marks without them, when nothing else belongs to it */
export function dictionaryForm(line: NameLine, from: number, read: ReadName): string {
  const { to, kind, value } = read
  if (kind === 'country' || kind === 'post' || kind === 'person') return value
  const [first, last] = [line.words[from], line.words[to - 1]]
  if (/^[«“„"]$/.test(first?.text ?? '') && /^[»”“"]$/.test(last?.text ?? ''))
    return writtenOf(line, from + 1, to - 1)
  const front = writtenOf(line, from, to - 1)
  const end = lastForm(line, from, read)
  return front === '' ? end : `${front}${last?.spaced ? ' ' : ''}${end}`
}
