import type { EditionId } from '../kernel/index.js'
import { type Force, type Kind, type Slot, type Statement, statementIdOf } from '../statements/index.js'
import type { Draft } from './claims/draft.js'
import { behindHead } from './list-head.js'
import { type Scene, spanOfRun } from './scene.js'
import { findActor } from './slots/actor.js'
import { rememberActor } from './slots/actor-memory.js'
import { fillSlots } from './slots/index.js'
import { trimRun } from './trim.js'

/** The force of a kind whose rule names none. */
function forceOf(kind: Kind, force: Force | undefined): Force {
  return force ?? (kind === 'topic' ? 'discussed' : 'reported')
}

/** A figure without a number or a measure claims nothing, whatever its rule always says. */
function isEmpty(kind: Kind, slots: readonly Slot[]): boolean {
  return kind === 'figure' && !slots.some(({ name }) => name === 'value')
}

/** The statement a draft becomes, or none when the words do not carry one. */
export function buildStatement(given: Draft, scene: Scene, edition: EditionId): Statement | undefined {
  const run = trimRun(scene, behindHead(scene, given.run, given.core))
  if (run.from >= run.to) return undefined
  const { rule, clause, core, captures } = given
  const { kind, force, name } = rule
  const { isCarried } = given
  const draft = { rule, run, clause, core, captures, isCarried, actor: findActor(given, scene) }
  const span = spanOfRun(scene.words, run)
  const slots = fillSlots(draft, scene)
  rememberActor(draft, scene)
  if (isEmpty(kind, slots)) return undefined
  const id = statementIdOf({ edition, kind, span, slots })
  const quote = scene.text.slice(span.start, span.end)
  return { id, kind, force: forceOf(kind, force), span, quote, rule: name, slots }
}
