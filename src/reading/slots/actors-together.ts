import { MARK } from '../../morphology/index.js'
import { type Found, hasCases, type Run, type Scene, spanOfRun } from '../scene.js'
import { type Candidate, isNominative } from './candidates.js'
import { namesIn } from './common.js'
import { prepositionOf } from './prepositions.js'

/** Two states named together as the subject are the sides. */
export function statesTogether(scene: Scene, run: Run): Found | undefined {
  const isSubject = (name: Run) =>
    hasCases(scene) ? isNominative(scene, name) : prepositionOf(scene, name) === undefined
  const states = namesIn(scene, run, 'country').filter(isSubject)
  const [first, last] = [states[0], states.at(-1)]
  if (!first || !last || first === last) return undefined
  return { value: 'sides', ...spanOfRun(scene.words, { from: first.from, to: last.to }) }
}

const TWO_JOINED = 2

/** Whether a run follows another with a word or two between, none of them a verb: `A. and President B.` */
function isJoined(scene: Scene, first: Run, second: Run): boolean {
  const between = scene.words.slice(first.to, second.from)
  const isPlain = ({ kind, analyses }: Scene['words'][number]) =>
    kind === 'word' && ((analyses[0]?.marks ?? 0) & MARK.verb) === 0
  return between.length > 0 && between.length <= TWO_JOINED && between.every(isPlain)
}

/** Presidents of several states named together are the presidents. */
export function presidentsTogether(scene: Scene, named: readonly Candidate[]): Found | undefined {
  const [first] = named
  const isPresident = ({ value }: Candidate) => value?.startsWith('president:') === true
  const other = named.find((one) => isPresident(one) && one.value !== first?.value)
  const before = other && named.filter((one) => one.to <= other.from).at(-1)
  if (!first || !other || !before || !isPresident(first) || !isJoined(scene, before, other)) return undefined
  return { value: 'presidents', ...spanOfRun(scene.words, { from: first.from, to: other.to }) }
}
