import { SLOT_NAMES, type Slot, type SlotName, type ValueType } from '../../statements/index.js'
import type { CapturedRun, Draft } from '../draft.js'
import { type Scene, slotOf } from '../scene.js'

/** Slots whose value is made by the kind itself when the rule only points at the words. */
const BY_KIND: ReadonlySet<SlotName> = new Set([
  'value',
  'measure',
  'bound',
  'count',
  'due',
  'when',
  'period',
  'day',
])

const TYPES: Readonly<Partial<Record<SlotName, ValueType>>> = {
  place: 'place',
  participant: 'person',
  recipient: 'person',
  presenter: 'person',
}

function isSlotName(name: string): name is SlotName {
  return SLOT_NAMES.some((known) => known === name)
}

const QUOTES = /^[«“"„]|[»”"]$/g

/** The words of a capture as a value: a name in its dictionary form, else the words as written. */
function wordsOf(scene: Scene, capture: CapturedRun): string {
  const name = scene.names.find(({ from, to }) => from === capture.from && to === capture.to)
  if (name && name.kind !== 'post') return name.value
  const first = scene.words[capture.from]?.start ?? 0
  const last = scene.words[capture.to - 1]?.end ?? first
  return scene.text.slice(first, last).replaceAll(QUOTES, '')
}

function capturedSlot(scene: Scene, capture: CapturedRun, name: SlotName): Slot {
  if (capture.value !== undefined)
    return slotOf(scene, capture, { name, type: 'choice', value: capture.value })
  return slotOf(scene, capture, { name, type: TYPES[name] ?? 'words', value: wordsOf(scene, capture) })
}

/** Slots that the rule itself captured. */
export function capturedSlots(draft: Draft, scene: Scene): Slot[] {
  return draft.captures.flatMap((capture) => {
    const { name } = capture
    if (!isSlotName(name) || capture.from >= capture.to || BY_KIND.has(name)) return []
    return [capturedSlot(scene, capture, name)]
  })
}

/** Slots that have the same value whenever the rule fires, over the words that made it fire. */
export function alwaysSlots(draft: Draft, scene: Scene): Slot[] {
  return Object.entries(draft.rule.always ?? {}).flatMap(([name, value]) =>
    isSlotName(name) ? [slotOf(scene, draft.core, { name, type: 'choice', value })] : [],
  )
}
