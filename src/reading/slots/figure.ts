import { itemBefore } from '../../kernel/index.js'
import type { Slot } from '../../statements/index.js'
import type { FoundValue } from '../../values/index.js'
import type { Draft } from '../claims/draft.js'
import { type Scene, spanOfRun } from '../scene.js'
import { dateSlot } from './common.js'
import { measureLacking, measureSlot } from './figure-measure.js'
import { comparisonSlots, periodOf } from './figure-period.js'
import { claimedValue, valueSlots } from './figure-value.js'

function remember(
  draft: Draft,
  scene: Scene,
  measure: Slot | undefined,
  period: FoundValue | undefined,
): void {
  const { memory } = scene
  const always = draft.rule.always?.measure
  if (measure) memory.measure = { value: measure.value.text, ...measure.span }
  else if (always !== undefined && memory.figureSentence !== scene.number)
    memory.measure = { value: always, ...spanOfRun(scene.words, draft.core) }
  memory.period = period
  memory.figureSentence = scene.number
}

/** So many at most may be meant by `the two`, `the three`. */
const FEW = 3

/** Whether a number only says which were meant that were named before: `the two companies`. */
function isNamedBefore(scene: Scene, { kind, text, noun, from }: FoundValue): boolean {
  if (kind !== 'quantity' || noun === undefined || Number(text) > FEW) return false
  return scene.tables.definite.has(itemBefore(scene.words, from)?.text ?? '')
}

/** Slots of a figure: measure, value, unit, bound, comparison and period. */
export function figureSlots(draft: Draft, scene: Scene): readonly Slot[] {
  const value = claimedValue(draft, scene)
  if (!value || isNamedBefore(scene, value)) return []
  const isSame = scene.memory.figureSentence === scene.number
  const own = periodOf(draft, scene, value)
  const isOpen = draft.rule.always?.measure === undefined
  const found = isOpen ? measureSlot(draft, scene, value) : undefined
  const measure = found ?? (isOpen ? measureLacking(draft, scene, value) : undefined)
  if (!measure && draft.rule.always?.measure === undefined) return []
  const told = own ?? (isSame ? scene.memory.period : undefined)
  const comparison = comparisonSlots(draft, scene, { value, period: told })
  const period = own ? [dateSlot(scene, 'period', own)] : []
  remember(draft, scene, found, told)
  return [...(measure ? [measure] : []), ...valueSlots(draft, scene, value), ...comparison, ...period]
}
