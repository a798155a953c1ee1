import { FORCES, type Force } from '../statements/index.js'
import { lineMarkOf } from '../text/index.js'
import type { Draft } from './claims/draft.js'
import type { Scene } from './scene.js'
import { findWords } from './word-tables.js'

/** A heading has no more words; longer lines say something themselves.
 *  units: words and marks */
const LONGEST_HEADING = 8
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?'])

/** Where the heading ends that a sentence begins with: at a colon, or with a line that no stop ends; 0 where there is none. */
function endOfHeading({ words }: Scene): number {
  const colon = words.slice(0, LONGEST_HEADING + 1).findIndex(({ text }) => text === ':')
  if (colon >= 0) return colon
  const isLine = words.length <= LONGEST_HEADING && !STOPS.has(words.at(-1)?.text ?? '')
  return isLine ? words.length : 0
}

/** The force of the lines under the heading that a sentence begins with: `ORDERS`, `Договорённости:`. Words that tell something by
 *  themselves are none (`обсудили задачи:`), and plans of nobody near a state promise nothing. */
function forceOfHeading(scene: Scene, drafts: readonly Draft[]): Force | undefined {
  const to = endOfHeading(scene)
  const tells = drafts.some(({ core }) => core.to <= to)
  if (to === 0 || tells || scene.memory.ofStates !== true) return undefined
  const [found] = findWords(scene.tables.headings, scene.line, { from: 0, to })
  return FORCES.find((force) => force === found?.value)
}

/** Keeps in mind what a heading says of the lines under it. */
export function rememberHeading(scene: Scene, drafts: readonly Draft[]): void {
  const force = forceOfHeading(scene, drafts)
  if (force !== undefined) scene.memory.promised = { force, sentence: scene.number }
}

/** Keeps a list alive over a line of which nothing was read. */
export function passLine(scene: Scene): void {
  const { memory, number } = scene
  const { promised } = memory
  if (promised?.sentence === number - 1 && lineMarkOf(scene.words) > 0)
    memory.promised = { force: promised.force, sentence: number }
}
