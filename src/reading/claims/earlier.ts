import { MARK, type Word } from '../../morphology/index.js'
import { WHY } from '../../values/index.js'
import type { Modality } from '../clauses/modality-words.js'
import { phraseAt } from '../clauses/phrases.js'
import type { Scene } from '../scene.js'
import type { Draft } from './draft.js'
import { tellsOfPast } from './to-come.js'

const AT_MEETINGS: ReadonlySet<string> = new Set(['agreed', 'ordered', 'proposed', 'supported'])

/** The month before a day, `2025-03` of 2025-04-02. */
function monthBefore(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return month > 1 ? `${year}-${String(month - 1).padStart(2, '0')}` : `${year - 1}-12`
}

/** Whether a date, as EDTF, ends before the last month of a day, or the year before its year. */
function isLongBefore(date: string, day: string): boolean {
  const end = date.slice(date.lastIndexOf('/') + 1)
  if (/^\d{4}$/.test(end)) return end < day.slice(0, 4)
  return /^\d{4}-(0\d|1[0-2])/.test(end) && end.slice(0, 7) < monthBefore(day)
}

/** A date later in its clause belongs to what was agreed, not to when; where verbs stand last, so does one without a year
 *  that does not open the clause. */
const OPENING = 3

/** Whether a clause opens with a time long before the text. */
function opensLongBefore({ clause }: Draft, { published, values, words, complements }: Scene): boolean {
  if (published === undefined) return false
  return values.some(({ kind, from, to, text, why }) => {
    const reach = why === WHY.year && complements === 'before' ? 0 : OPENING
    if (kind !== 'date' || from < clause.from || from - clause.from > reach) return false
    return isLongBefore(text, published) && !isParticiple(words[to])
  })
}

function isParticiple(word: Word | undefined): boolean {
  return ((word?.analyses[0]?.marks ?? 0) & MARK.participle) !== 0
}

/** Where words end that begin at a word and tell of an earlier time; -1 when none do. */
function endOfEarlier(words: readonly Word[], at: number, { earlier }: Modality): number {
  const length = phraseAt(words, at, earlier)
  return length > 0 ? at + length : -1
}

/** Whether the verb of a draft is in the tense of before then: `rejalashtirilgan edi`. */
function isBeforeThen({ core }: Draft, { words }: Scene, { pluperfects }: Modality): boolean {
  return [core.to - 1, core.to].some((at) => pluperfects.has(words[at]?.text ?? ''))
}

/** Whether an earlier time is that of a report: the sentence has one, and its verb is in no tense of before then. */
function isReportedEarlier(draft: Draft, scene: Scene, modality: Modality): boolean {
  const { words } = scene
  const { reports } = modality
  return (
    !isBeforeThen(draft, scene, modality) &&
    words.some(({ text }) => reports.some((start) => text.startsWith(start)))
  )
}

/** Words that tell of an earlier time open the clause, or stand just before the verb. Where verbs stand last they open the
 *  clause or the sentence, for further in they may be anything else (`yildan oldin`, before the year). That something was
 *  reported earlier (`ранее сообщалось, что …`, `avvalroq … xabar qilingan edi`) does not say that it was agreed earlier. */
function saysEarlier(draft: Draft, scene: Scene, modality: Modality): boolean {
  const { clause, core } = draft
  const { words, complements } = scene
  const isSaidAt = (at: number) => {
    const end = endOfEarlier(words, at, modality)
    return end > at && !modality.today.has(words[end]?.text ?? '') && !isParticiple(words[end])
  }
  const opening = words[clause.from]?.kind === 'mark' ? clause.from + 1 : clause.from
  if (complements === 'before')
    return (isSaidAt(0) || isSaidAt(opening)) && !isReportedEarlier(draft, scene, modality)
  if (modality.reminders.has(words[0]?.text ?? '')) return true
  return [opening, opening + 1, opening + 2, core.from - 1].some((at) => at < core.from && isSaidAt(at))
}

/** Whether something was planned for a time that is over: `предполагалось, что завод заработает в прошлом году`. */
function isPlanOfThen(draft: Draft, scene: Scene): boolean {
  const marks = scene.words[draft.core.from]?.analyses[0]?.marks ?? 0
  const isPast = (marks & MARK.past) !== 0 && (marks & MARK.verb) !== 0 && (marks & MARK.participle) === 0
  return isPast && tellsOfPast(draft, scene)
}

/** Whether a clause tells of an earlier meeting: what was agreed then is no agreement of this one. */
export function isOfEarlier(draft: Draft, scene: Scene, modality: Modality): boolean {
  const { kind, force } = draft.rule
  // What was planned then is no plan of now.
  if (kind === 'commitment' && force === 'intended')
    return isBeforeThen(draft, scene, modality) || isPlanOfThen(draft, scene)
  if (kind !== 'commitment' || !AT_MEETINGS.has(force ?? '')) return false
  if (opensLongBefore(draft, scene) || saysEarlier(draft, scene, modality)) return true
  return force === 'ordered' && isBeforeThen(draft, scene, modality)
}
