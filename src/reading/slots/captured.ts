import { SLOT_NAMES, type Slot, type SlotName, type ValueType } from '../../statements/index.js'
import type { CapturedRun, Draft } from '../draft.js'
import { isWithin, type Run, type Scene, slotOf, spanOfRun } from '../scene.js'
import { trimRun } from '../trim.js'

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
  'occasion',
])

const TYPES: Readonly<Partial<Record<SlotName, ValueType>>> = {
  place: 'place',
  participant: 'person',
  recipient: 'person',
  presenter: 'person',
}

const KNOWN_NAMES: ReadonlySet<string> = new Set(SLOT_NAMES)

function isSlotName(name: string): name is SlotName {
  return KNOWN_NAMES.has(name)
}

/** The words of a run as they stand between their marks. */
function wordsBetween(scene: Scene, run: Run): string {
  const { start, end } = spanOfRun(scene.words, run)
  return scene.text.slice(start, end)
}

/** The words of a capture as a value: a name in its dictionary form, else the words as written. */
function wordsOf(scene: Scene, capture: Run): string {
  const name = scene.names.find(({ from, to }) => from === capture.from && to === capture.to)
  const isNamed = name !== undefined && name.kind !== 'post' && name.kind !== 'country'
  return isNamed ? name.value : wordsBetween(scene, capture)
}

const FOR_ALL = 'said once for the whole list'

function capturedSlot(scene: Scene, capture: CapturedRun, name: SlotName, isHere: boolean): Slot {
  const why = isHere ? undefined : FOR_ALL
  if (capture.value !== undefined)
    return slotOf(scene, capture, { name, type: 'choice', value: capture.value, why })
  return slotOf(scene, capture, { name, type: TYPES[name] ?? 'words', value: wordsOf(scene, capture) })
}

/** Slots that the rule itself captured. */
export function capturedSlots(draft: Draft, scene: Scene): Slot[] {
  return draft.captures.flatMap((capture) => {
    const { name } = capture
    const run = trimRun(scene, capture)
    if (!isSlotName(name) || run.from >= run.to || BY_KIND.has(name)) return []
    return [capturedSlot(scene, { ...capture, ...run }, name, isWithin(run, draft.run))]
  })
}

/** Slots that have the same value whenever the rule fires, over the words that made it fire. */
export function alwaysSlots(draft: Draft, scene: Scene): Slot[] {
  return Object.entries(draft.rule.always ?? {}).flatMap(([name, value]) =>
    isSlotName(name) ? [slotOf(scene, draft.core, { name, type: 'choice', value })] : [],
  )
}
