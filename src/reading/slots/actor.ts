import type { Slot } from '../../statements/index.js'
import type { ActedDraft, Draft } from '../claims/draft.js'
import { type Found, type Run, type Scene, slotOver, spanOfRun } from '../scene.js'
import { actorBeforeVerb } from './actor-before-verb.js'
import { actorRoundVerb } from './actor-round-verb.js'
import { isNominative, NOBODY, officesIn } from './candidates.js'

/** Who acts in the clause of a draft: named before the verb, else after it, else by a pronoun, else carried on. */
export function findActor(draft: Draft, scene: Scene): Found | undefined {
  return scene.complements === 'before' ? actorBeforeVerb(draft, scene) : actorRoundVerb(draft, scene)
}

const IN_ANOTHER_CLAUSE = 'named in the clause before'

/** The actor as a slot; one that stands outside the clause is inferred. */
export function actorSlots({ actor, clause: run }: ActedDraft, scene: Scene): Slot[] {
  if (!actor) return []
  const clause = spanOfRun(scene.words, run)
  const isHere = clause.start <= actor.start && actor.end <= clause.end
  const why = isHere ? actor.why : IN_ANOTHER_CLAUSE
  return [slotOver(scene.text, actor, { name: 'actor', type: 'choice', value: actor.value, why })]
}

/** Who is told to act: somebody in the dative, or behind `перед`, before the act. */
export function addresseeSlots(draft: ActedDraft, scene: Scene): Slot[] {
  const [act] = draft.captures.filter(({ name }) => name === 'act')
  if (draft.rule.force !== 'ordered' || !act) return []
  const before = { from: draft.clause.from, to: act.from }
  const isTold = (one: Run) =>
    !isNominative(scene, one) && spanOfRun(scene.words, one).start !== draft.actor?.start
  const told = officesIn(scene, before).filter(isTold)
  return told.slice(0, 3).map((one) => {
    const span = spanOfRun(scene.words, one)
    const known = one.value === NOBODY ? undefined : one.value
    const value = known ?? scene.text.slice(span.start, span.end)
    return slotOver(scene.text, span, { name: 'addressee', type: 'choice', value, why: one.why })
  })
}
