import type { Kind, Slot } from '../../statements/index.js'
import { contains, type Span } from '../../text/index.js'
import type { Draft, FillSlots } from '../draft.js'
import { type Scene, spanOfRun } from '../scene.js'
import { alwaysSlots, capturedSlots } from './captured.js'
import { commitmentSlots } from './commitment.js'
import { figureSlots } from './figure.js'
import { eventSlots, meetingSlots } from './gathering.js'
import { documentSlots, greetingSlots, projectSlots, reportSlots } from './things.js'

const none: FillSlots = () => []

/** How each kind fills its slots. */
const FILLERS: Readonly<Record<Kind, FillSlots>> = {
  meeting: meetingSlots,
  figure: figureSlots,
  commitment: commitmentSlots,
  project: projectSlots,
  event: eventSlots,
  document: documentSlots,
  report: reportSlots,
  greeting: greetingSlots,
  award: none,
  topic: none,
}

function byPlace(a: Slot, b: Slot): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.name < b.name ? -1 : 1)
}

function isNew(slot: Slot, at: number, all: readonly Slot[]): boolean {
  return all.findIndex(({ name, value }) => name === slot.name && value.text === slot.value.text) === at
}

const SAID_ELSEWHERE = 'said outside the words of the statement'

/** A slot whose words stand outside the statement is a conclusion, whatever made it. */
function withBasis(slot: Slot, span: Span): Slot {
  if (slot.basis.from === 'inferred' || contains(span, slot.span)) return slot
  return { ...slot, basis: { from: 'inferred', why: SAID_ELSEWHERE } }
}

export { rememberSubject } from './actor.js'

/** All slots of a draft in the order of the text, no value of a slot twice. */
export function fillSlots(draft: Draft, scene: Scene): Slot[] {
  const own = [...capturedSlots(draft, scene), ...alwaysSlots(draft, scene)]
  const filled = [...own, ...FILLERS[draft.rule.kind](draft, scene)]
  const span = spanOfRun(scene.words, draft.run)
  return filled
    .filter(isNew)
    .map((slot) => withBasis(slot, span))
    .sort(byPlace)
}
