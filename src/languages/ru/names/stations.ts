import { MARK } from '../../../morphology/index.js'
import type { NameLine, ReadName } from '../../language-names.js'
import { foreign } from '../../names/foreign.js'
import { chain, glued, maybe, writtenOf } from '../../names/steps.js'
import { STATIONS } from './body-words.js'
import { isAdjective } from './marks.js'
import { likeWritten } from './nominative.js'

/** `-1` behind `ГЭС`. */
const stationNumber = maybe(
  chain(
    glued(({ text }) => text === '-'),
    glued(({ kind }) => kind === 'number'),
  ),
)

/** Power stations: `Яванской ГЭС`, with a number where one is written. */
export function readStation(line: NameLine, at: number): ReadName | undefined {
  const [word, next] = [line.words[at], line.words[at + 1]]
  if (!word?.capital || !isAdjective(word) || !next || !STATIONS.test(next.raw)) return undefined
  const lemma = word.analyses.find(({ marks }) => (marks & MARK.adjective) !== 0)?.lemma ?? word.text
  const adjective = likeWritten(lemma.replace(/[ыио]й$/, 'ая'), word)
  const to = stationNumber(line, at + 2)
  return { to, kind: 'organisation', value: `${adjective} ${writtenOf(line, at + 1, to)}` }
}

/** A foreign company or mark, known by its letters. */
export function readForeign(line: NameLine, at: number): ReadName | undefined {
  const to = foreign(line, at)
  return to < 0 ? undefined : { to, kind: 'organisation', value: writtenOf(line, at, to) }
}
