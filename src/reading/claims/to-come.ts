import { retold } from '../../grammar/index.js'
import { MARK, type Word } from '../../morphology/index.js'
import { isOver, parsePeriod } from '../../values/index.js'
import { isWithin, type Scene } from '../scene.js'
import { type Draft, redrafted } from './draft.js'

const marksOfWord = (word: Word | undefined) => word?.analyses[0]?.marks ?? 0

/** The place of the last word of a clause that is no mark. */
function lastWordOf({ from, to }: Draft['clause'], words: readonly Word[]): number {
  let at = to - 1
  while (at >= from && words[at]?.kind === 'mark') at--
  return at
}

const DONE = MARK.participle | MARK.past

const TENSES = MARK.past | MARK.present | MARK.future

/** The first verb in a tense that ends a clause from a word on, as its marks; none when nothing does. */
function tenseFrom(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at++) {
    const marks = marksOfWord(words[at])
    const closes = (marks & MARK.verb) !== 0 && (marks & MARK.participle) === 0 && (marks & TENSES) !== 0
    const next = words[at + 1]
    if (closes && (next === undefined || next.kind === 'mark')) return marks
  }
  return 0
}

/** Whether a clause tells of a time that was over at publication. */
export function tellsOfPast({ clause }: Draft, { values, published }: Scene): boolean {
  if (published === undefined) return false
  return values.some((value) => {
    if (value.kind !== 'date' || !isWithin(value, clause)) return false
    const period = parsePeriod(value.text)
    return period.ok && isOver(period.value, published)
  })
}

/** Whether what is done in a clause that ends in a converb is to come, as the verb says that closes the sentence:
 *  `zavod ishga tushirilib, 300 kishini ish bilan taʼminlaydi`. */
export function isToCome(draft: Draft, scene: Scene): boolean {
  const { words, complements } = scene
  if (complements !== 'before' || draft.rule.kind !== 'project') return false
  const last = lastWordOf(draft.clause, words)
  if ((marksOfWord(words[last]) & MARK.gerund) === 0) return false
  // What has been done is a fact whatever follows: `ishga tushirilgan boʻlib`.
  if ((marksOfWord(words[last - 1]) & DONE) === DONE) return false
  return (tenseFrom(words, draft.clause.to) & MARK.future) !== 0 && !tellsOfPast(draft, scene)
}

/** What is to be built or opened is intended. */
export function asIntended(draft: Draft): Draft {
  const rule = retold(draft.rule, { kind: 'commitment', force: 'intended', always: undefined })
  return redrafted(draft, { rule, captures: [] })
}
