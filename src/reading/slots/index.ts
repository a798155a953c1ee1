import type { Kind, Slot } from '../../statements/index.js'
import type { Draft, FillSlots } from '../draft.js'
import type { Scene } from '../scene.js'
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

/** All slots of a draft in the order of the text, no value of a slot twice. */
export function fillSlots(draft: Draft, scene: Scene): Slot[] {
  const own = [...capturedSlots(draft, scene), ...alwaysSlots(draft, scene)]
  const filled = [...own, ...FILLERS[draft.rule.kind](draft, scene)]
  return filled.filter(isNew).sort(byPlace)
}
