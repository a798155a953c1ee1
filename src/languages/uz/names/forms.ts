import type { Word } from '../../../morphology/index.js'
import { MARK } from '../../../morphology/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { writtenOf } from '../../names/steps.js'

/** Case endings in both scripts with the mark of their case, the longer first. */
const ENDINGS: readonly (readonly [ending: RegExp, mark: number])[] = [
  [/(?:ning|нинг)$/i, MARK.genitive],
  [/(?:dagi|даги)$/i, MARK.locative],
  [/(?:gacha|гача)$/i, MARK.dative],
  [/(?:dan|дан)$/i, MARK.instrumental],
  [/(?:ni|ни)$/i, MARK.accusative],
  [/(?:ga|га)$/i, MARK.dative],
  [/(?<=[kк])(?:ka|ка)$/i, MARK.dative],
  [/(?<=[qқ])(?:qa|қа)$/i, MARK.dative],
  [/(?:da|да)$/i, MARK.locative],
]

/** Letters a word keeps when its case ending is cut off. */
const SHORTEST = 2

/** A written word without its case ending, and the mark of that case; undefined when it seems to have none. */
export function cutCase(raw: string): { readonly base: string; readonly mark: number } | undefined {
  for (const [ending, mark] of ENDINGS) {
    const base = raw.replace(ending, '')
    if (base !== raw && base.length >= SHORTEST && /\p{L}/u.test(base)) return { base, mark }
  }
  return undefined
}

function isNominative({ analyses, text }: Word): boolean {
  return analyses.some(({ lemma }) => lemma === text) && analyses.length === 1
}

/** Names that end like words with a case ending. */
const WHOLE =
  /(?:kanada|uganda|jidda|ruanda|grenada|xorezmda|aqmola|volga|ganja|riga|praga|tonga|anqara|minga|dakka)$/

/** The words of a name as written, the case ending of the last one cut off.
 *  shapes: a name in quotation marks without them, when nothing else belongs to it */
export function dictionaryForm(line: NameLine, from: number, { to, kind, value }: ReadName): string {
  if (kind === 'country' || kind === 'post' || kind === 'person') return value
  const last = line.words[to - 1]
  const opens = /^[«“„"]$/.test(line.words[from]?.text ?? '')
  if (opens && /^[»”“"]$/.test(last?.text ?? '')) return writtenOf(line, from + 1, to - 1)
  if (!last || isNominative(last) || WHOLE.test(last.text) || isWholeEntry(line, from, to))
    return writtenOf(line, from, to)
  const front = writtenOf(line, from, to - 1)
  const base = cutCase(last.raw)?.base ?? last.raw
  return front === '' ? base : `${front}${last.spaced ? ' ' : ''}${base}`
}

/** Whether an entry is written here in its dictionary form. */
function isWholeEntry(line: NameLine, from: number, to: number): boolean {
  const entry = line.entryAt(from)
  if (entry?.to !== to) return false
  return (
    entry.value.toLowerCase().at(-1) === line.words[to - 1]?.raw.toLowerCase().at(-1) &&
    entry.value.length === writtenOf(line, from, to).length
  )
}
