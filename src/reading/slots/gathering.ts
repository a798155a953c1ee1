import type { Slot } from '../../statements/index.js'
import { aheadOf, type FoundValue } from '../../values/index.js'
import { type ActedDraft, captureOf, type Draft } from '../claims/draft.js'
import type { FoundName } from '../names/found-name.js'
import { isWithin, type Scene, slotOf, slotOver } from '../scene.js'
import type { FoundWords } from '../word-tables.js'
import { actorSlots } from './actor.js'
import { choices, dateSlot, namesIn, placeSlots, tableIn, valuesIn } from './common.js'

function participantSlots(draft: Draft, scene: Scene): Slot[] {
  const persons = namesIn(scene, draft.run, 'person')
  return persons.map((name) =>
    slotOf(scene, name, { name: 'participant', type: 'person', value: name.value }),
  )
}

const BY_OFFICE = 'the state its participant acts for'

/** A name and, when it is a post or a body of several states, those states. */
function withStates(scene: Scene, name: FoundName): readonly FoundName[] {
  if (name.kind !== 'post' && name.kind !== 'organisation') return [name]
  const states = scene.innerNames(name).filter(({ kind }) => kind === 'country')
  return states.length > 1 ? states : [name]
}

/** States named as such first; a state is also a party through the person who acts for it. */
function partySlots(draft: Draft, scene: Scene): Slot[] {
  const named = namesIn(scene, draft.run, 'country', 'person', 'post', 'organisation').flatMap((name) =>
    withStates(scene, name),
  )
  const names = named.filter(({ country }) => country !== undefined)
  const isState = ({ kind }: FoundName) => kind === 'country'
  const ordered = [...names.filter(isState), ...names.filter((name) => !isState(name))]
  const isFirst = (name: FoundName, at: number) =>
    ordered.findIndex(({ country }) => country === name.country) === at
  return ordered.filter(isFirst).map((name) =>
    slotOf(scene, name, {
      name: 'party',
      type: 'country',
      value: name.country ?? '',
      why: name.kind === 'person' ? BY_OFFICE : undefined,
    }),
  )
}

/** An exact day, or days, of a meeting. */
function isDay(date: FoundValue): boolean {
  return /^(\d{4}|XXXX)-\d\d-\d\d/.test(date.text) && (date.role === 'at' || date.role === 'span')
}

function daySlots(draft: Draft, scene: Scene): Slot[] {
  const day = valuesIn(scene, draft.clause, 'date').find(isDay)
  return day ? [dateSlot(scene, 'day', day)] : dayOfText(scene)
}

const AT_HEAD = 'day at the head of the text'

/** The day of the first meeting told of is the one at the head of the text, when its own words name none. */
function dayOfText(scene: Scene): Slot[] {
  const { dateline } = scene.memory
  if (!dateline) return []
  scene.memory.dateline = undefined
  return [slotOver(scene.text, dateline, { name: 'day', type: 'date', value: dateline.value, why: AT_HEAD })]
}

/** Words between a session and the commission that holds it: `session of the Kazakh-Hungarian | commission`. */
const SAME_PHRASE = 5

/** A session of a commission is one of the commission. */
function ofCommission(found: readonly FoundWords[]): readonly FoundWords[] {
  const [first] = found
  if (first?.value !== 'session') return found
  const commission = found.filter(
    ({ value, from }) => value === 'commission' && from - first.to <= SAME_PHRASE && from >= first.from,
  )
  return commission.length > 0 ? commission : found
}

/** Formats that are another meeting's where they only say when this one was: `Following the talks, he met …`. */
const OF_ANOTHER: ReadonlySet<string> = new Set(['negotiations', 'session', 'commission'])

/** What is named beside the setting of a sentence, before what its setting names. */
function settingLast(found: readonly FoundWords[], { setting }: Scene): readonly FoundWords[] {
  if (setting === undefined) return found
  const isIn = (one: FoundWords) => isWithin(one, setting)
  const around = found.filter((one) => isIn(one) && !OF_ANOTHER.has(one.value))
  return [...found.filter((one) => !isIn(one)), ...around]
}

function formatSlots(draft: Draft, scene: Scene): Slot[] {
  if (captureOf(draft, 'format')?.value !== undefined) return []
  const { format } = scene.tables
  const named = settingLast(tableIn(scene, draft.run, format), scene)
  const found = [...tableIn(scene, draft.core, format), ...named]
  return choices(scene, 'format', ofCommission(found)).slice(0, 1)
}

function ownPlace(draft: Draft, scene: Scene): Slot[] {
  return captureOf(draft, 'place') ? [] : placeSlots(scene, draft.run)
}

/** Slots of a meeting: participants, parties, format, place and day. */
export function meetingSlots(draft: Draft, scene: Scene): readonly Slot[] {
  const format = formatSlots(draft, scene)
  scene.memory.format ??= format[0]?.value.text
  return [
    ...participantSlots(draft, scene),
    ...partySlots(draft, scene),
    ...format,
    ...ownPlace(draft, scene),
    ...daySlots(draft, scene),
  ]
}

const OF_THE_ROW = 'the next of the summits the text tells of'

/** What sort of event it is; the next meeting after a summit is one of the same row. */
function typeSlots(draft: Draft, scene: Scene): Slot[] {
  if (captureOf(draft, 'type')?.value !== undefined || draft.rule.always?.type !== undefined) return []
  const { event } = scene.tables
  const named = settingLast(tableIn(scene, draft.run, event), scene)
  const { from, to } = draft.core
  const own = scene.complements === 'after' ? named.filter((one) => from < one.to && one.from < to) : []
  const [type] = choices(scene, 'type', [...own, ...named])
  if (!type) return []
  const again = draft.captures.find(({ name }) => name === 'again')
  if (!again || scene.memory.format !== 'summit' || type.value.text !== 'meeting') return [type]
  return [slotOf(scene, again, { name: 'type', type: 'choice', value: 'summit', why: OF_THE_ROW })]
}

/** Slots of an event: its type, when and where; and who agreed on it. */
export function eventSlots(draft: ActedDraft, scene: Scene): readonly Slot[] {
  const [when] = valuesIn(scene, draft.run, 'date')
  const isPromised = draft.rule.force !== undefined && draft.rule.force !== 'reported'
  const day = when && (isPromised ? aheadOf(when, scene.published) : when)
  return [
    ...typeSlots(draft, scene),
    ...(day ? [dateSlot(scene, 'when', day)] : []),
    ...ownPlace(draft, scene),
    ...(isPromised ? actorSlots(draft, scene) : []),
  ]
}
