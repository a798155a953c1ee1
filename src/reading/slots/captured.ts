import { countryAsListed } from '../../languages/country-names.js'
import { SLOT_NAMES, type Slot, type SlotName, type ValueType } from '../../statements/index.js'
import { withoutStrayMarks } from '../../text/index.js'
import type { ActedDraft, Draft } from '../claims/draft.js'
import { isWithin, type Run, type Scene, slotOf, spanOfRun } from '../scene.js'
import { trimRun } from '../trim.js'
import { isNominative } from './candidates.js'

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
  const words = wordsBetween(scene, capture)
  if (name === undefined || name.kind === 'post') return words
  return name.kind === 'country'
    ? countryAsListed(name.value, withoutStrayMarks(words), scene.tag)
    : name.value
}

const FOR_ALL = 'said once for the whole list'

/** What a capture says: the slot it fills, and the value that the rule gives it, if any. */
interface Said {
  readonly name: SlotName
  readonly value: string | undefined
}

function capturedSlot(scene: Scene, run: Run, { name, value }: Said, isHere: boolean): Slot {
  const why = isHere ? undefined : FOR_ALL
  if (value !== undefined) return slotOf(scene, run, { name, type: 'choice', value, why })
  return slotOf(scene, run, { name, type: TYPES[name] ?? 'words', value: wordsOf(scene, run) })
}

/** Words before a name that belong to it are no more: `Mr.`, `Директор`. */
const LONGEST_ADDRESS = 2

/** Whether the words from `from` on only say how somebody is addressed: each has a capital, or is a stop. */
function isAddressed({ words }: Scene, from: number, to: number): boolean {
  if (to - from > LONGEST_ADDRESS) return false
  return words.slice(from, to).every(({ capital, text }) => capital || text === '.')
}

/** The same behind somebody whose office is not known, so that he acts for nobody: `Рүстем Холматов | қор құруды ұсынды`. */
function behindPerson(scene: Scene, { from, to }: Run): Run {
  const person = scene.names.find((name) => name.kind === 'person' && name.from >= from)
  if (person === undefined || person.to >= to || !isAddressed(scene, from, person.from)) return { from, to }
  return { from: isNominative(scene, person) ? person.to : from, to }
}

/** Where an act begins behind who acts, where the subject opens the sentence and the verb ends it: `Tomonlar | zavod qurishga kelishdi`. */
function behindActor(scene: Scene, { from, to }: Run, { actor }: ActedDraft): Run {
  const { words, names } = scene
  if (actor === undefined) return behindPerson(scene, { from, to })
  if (words[from]?.start !== actor.start) return { from, to }
  let at = from
  while (at < to && (words[at]?.end ?? 0) <= actor.end) at++
  const holder = names.find((name) => name.kind === 'person' && name.from === at)
  at = holder?.to ?? at
  return { from: at < to ? at : from, to }
}

/** The words of an act without what stands round them and who does it, be it behind the mark of a line: `– Tomonlar | zavod qurishga`. */
export function actRun(scene: Scene, run: Run, draft: ActedDraft): Run {
  return trimRun(scene, behindActor(scene, trimRun(scene, run), draft))
}

/** Slots that the rule itself captured. */
export function capturedSlots(draft: ActedDraft, scene: Scene): Slot[] {
  const slots: Slot[] = []
  for (const { name, value, from, to } of draft.captures) {
    if (!isSlotName(name) || BY_KIND.has(name)) continue
    const run = name === 'act' ? actRun(scene, { from, to }, draft) : trimRun(scene, { from, to })
    if (run.from < run.to) slots.push(capturedSlot(scene, run, { name, value }, isWithin(run, draft.run)))
  }
  return slots
}

/** Slots that have the same value whenever the rule fires, over the words that made it fire. */
export function alwaysSlots(draft: Draft, scene: Scene): Slot[] {
  const { always } = draft.rule
  if (always === undefined) return []
  const why = draft.isCarried === true ? FOR_ALL : undefined
  return Object.entries(always).flatMap(([name, value]) =>
    isSlotName(name) ? [slotOf(scene, draft.core, { name, type: 'choice', value, why })] : [],
  )
}
