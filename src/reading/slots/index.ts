import { itemBefore } from '../../kernel/index.js'
import type { Kind, Slot } from '../../statements/index.js'
import { contains, type Span } from '../../text/index.js'
import type { ActedDraft, FillSlots } from '../claims/draft.js'
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

function isIn(slots: readonly Slot[], { name, value }: Slot): boolean {
  for (const one of slots) if (one.name === name && one.value.text === value.text) return true
  return false
}

const SAID_ELSEWHERE = 'said outside the words of the statement'

/** A slot whose words stand outside the statement is a conclusion, whatever made it. */
function withBasis(slot: Slot, span: Span): Slot {
  if (slot.basis.from === 'inferred' || contains(span, slot.span)) return slot
  const { name, value, quote } = slot
  return { name, value, quote, span: slot.span, basis: { from: 'inferred', why: SAID_ELSEWHERE } }
}

/** Puts a slot in its place by the order of the text, behind its equals; there are so few that a sort would only copy them. */
function insert(slots: Slot[], slot: Slot): void {
  let at = slots.length
  for (
    let before = itemBefore(slots, at);
    before && byPlace(before, slot) > 0;
    before = itemBefore(slots, at)
  ) {
    slots[at] = before
    at--
  }
  slots[at] = slot
}

/** Adds the slots whose value does not stand yet. */
function addNew(slots: Slot[], more: readonly Slot[], span: Span): void {
  for (const slot of more) if (!isIn(slots, slot)) insert(slots, withBasis(slot, span))
}

export { rememberOffices, rememberSubject } from './actor-memory.js'

/** All slots of a draft in the order of the text, no value of a slot twice. */
export function fillSlots(draft: ActedDraft, scene: Scene): Slot[] {
  const slots: Slot[] = []
  const span = spanOfRun(scene.words, draft.run)
  addNew(slots, capturedSlots(draft, scene), span)
  addNew(slots, alwaysSlots(draft, scene), span)
  addNew(slots, FILLERS[draft.rule.kind](draft, scene), span)
  return slots
}
