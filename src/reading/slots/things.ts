import type { Slot } from '../../statements/index.js'
import type { FoundValue } from '../../values/index.js'
import { captureOf, type Draft } from '../claims/draft.js'
import { type Scene, slotOf } from '../scene.js'
import { choices, placeSlots, sectorSlots, tableIn, valuesIn } from './common.js'
import { bareNumber } from './figure-value.js'

function moneySlots(scene: Scene, money: FoundValue | undefined): Slot[] {
  if (!money) return []
  const [amount = '', currency = ''] = money.text.split(' ')
  return [
    slotOf(scene, money, { name: 'value', type: 'decimal', value: amount }),
    slotOf(scene, money, { name: 'unit', type: 'unit', value: currency }),
  ]
}

/** Units that tell how great a thing is and not how many there are. */
const SIZES: ReadonlySet<string> = new Set(['mw', 'km', 'hectare', 'tonne', 'm3', 'kwh'])

/** The number of things: a count that belongs to the captured thing, not its size: `40 kilometrlik yoʻl` is one road. */
function countSlots(draft: Draft, scene: Scene): Slot[] {
  const captured = captureOf(draft, 'count')
  if (!captured) return []
  const [told] = valuesIn(scene, captured, 'quantity')
  if (told !== undefined && SIZES.has(told.unit ?? '')) return []
  const count = told ?? bareNumber(scene, captured)
  return count ? [slotOf(scene, count, { name: 'count', type: 'decimal', value: count.text })] : []
}

/** Slots of a project: its stage, sectors, place, count and value. */
export function projectSlots(draft: Draft, scene: Scene): readonly Slot[] {
  const [money] = valuesIn(scene, draft.run, 'money')
  return [
    ...sectorSlots(scene, draft.run),
    ...placeSlots(scene, draft.run),
    ...countSlots(draft, scene),
    ...moneySlots(scene, money),
  ]
}

/** Slots of a document: its type, stage and number. Of texts within each other the head is the one named: the first, or the last
 *  where heads stand last: `келісімге өзгеріс енгізу хаттамасы` is a protocol. */
export function documentSlots(draft: Draft, scene: Scene): readonly Slot[] {
  const types = choices(
    scene,
    'type',
    tableIn(scene, captureOf(draft, 'document') ?? draft.run, scene.tables.document),
  )
  const head = scene.complements === 'before' ? types.slice(-1) : types.slice(0, 1)
  return [...head, ...countSlots(draft, scene)]
}

/** Slots of a report: who reported, and on which sectors. */
export function reportSlots(draft: Draft, scene: Scene): readonly Slot[] {
  return sectorSlots(scene, draft.run)
}

/** Slots of a greeting: its occasion. */
export function greetingSlots(draft: Draft, scene: Scene): readonly Slot[] {
  const captured = captureOf(draft, 'occasion')
  if (captured?.value !== undefined || draft.rule.always?.occasion !== undefined) return []
  const found = choices(scene, 'occasion', tableIn(scene, draft.run, scene.tables.occasion)).slice(0, 1)
  if (found.length > 0) return found
  return [slotOf(scene, captured ?? draft.core, { name: 'occasion', type: 'choice', value: 'other' })]
}
