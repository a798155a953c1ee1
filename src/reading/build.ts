import type { EditionId } from '../kernel/index.js'
import { type Force, type Kind, type Slot, type Statement, statementIdOf } from '../statements/index.js'
import type { Draft } from './draft.js'
import { type Scene, spanOfRun } from './scene.js'
import { rememberActor } from './slots/actor.js'
import { fillSlots } from './slots/index.js'
import { trimRun } from './trim.js'

/** The force of a kind whose rule names none. */
function forceOf(kind: Kind, force: Force | undefined): Force {
  return force ?? (kind === 'topic' ? 'discussed' : 'reported')
}

/** A figure without a number or a measure claims nothing. */
function isEmpty(kind: Kind, slots: readonly Slot[]): boolean {
  return kind === 'figure' && slots.length === 0
}

/** The statement a draft becomes, or none when the words do not carry one. */
export function buildStatement(given: Draft, scene: Scene, edition: EditionId): Statement | undefined {
  const draft = { ...given, run: trimRun(scene, given.run) }
  const { kind, force, name } = draft.rule
  if (draft.run.from >= draft.run.to) return undefined
  const span = spanOfRun(scene.words, draft.run)
  const slots = fillSlots(draft, scene)
  rememberActor(draft, scene)
  if (isEmpty(kind, slots)) return undefined
  const id = statementIdOf({ edition, kind, span, slots })
  const quote = scene.text.slice(span.start, span.end)
  return { id, kind, force: forceOf(kind, force), span, quote, rule: name, slots }
}
