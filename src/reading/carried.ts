import type { Draft } from './draft.js'
import { inMode, type Modality } from './modality.js'
import type { Scene } from './scene.js'

/** How many sentences behind a promise its list may go on. */
const REACH = 1

/** Whether a draft begins where the lines of a list do: its sentence, a line, behind a semicolon; in the sentence of the promise itself
 *  at a word, for a dash there parts nothing. */
function beginsLine({ core }: Draft, { words, memory, number }: Scene): boolean {
  const first = words[core.from]
  if (first === undefined) return false
  if (number === memory.promised?.sentence && first.kind === 'word') return true
  const isFirst = !words.slice(0, core.from).some(({ kind }) => kind === 'word')
  return isFirst || first.broken || first.text === ';'
}

/** A draft of a rule that goes on with a promise, with the force of that promise; none where nothing was promised just
 *  before: `В частности, открыть …` after orders is an order, after a description nothing. */
function carriedOn(draft: Draft, scene: Scene): Draft | undefined {
  if (draft.rule.carried !== true) return draft
  const { memory, number } = scene
  const { promised } = memory
  if (promised === undefined || number - promised.sentence > REACH) return undefined
  if (!beginsLine(draft, scene)) return undefined
  const { carried: _carried, ...rule } = draft.rule
  return { ...draft, rule: { ...rule, force: promised.force } }
}

/** Keeps in mind with what force a draft promises, be it an act or an event to be held. */
function rememberPromise({ rule }: Draft, { memory, number }: Scene): void {
  const { force } = rule
  if (force !== undefined && force !== 'reported' && force !== 'discussed')
    memory.promised = { force, sentence: number }
}

/** A draft as what was said before it and the mood of its sentence leave it; none where it goes on with nothing. Drafts are asked in the
 *  order of the text. */
export function inContext(draft: Draft, scene: Scene, modality: Modality): Draft | undefined {
  const carried = carriedOn(draft, scene)
  if (carried === undefined) return undefined
  const settled = inMode(carried, scene, modality)
  rememberPromise(settled, scene)
  return settled
}
