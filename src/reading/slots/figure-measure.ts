import type { Slot } from '../../statements/index.js'
import type { FoundValue } from '../../values/index.js'
import type { Draft } from '../claims/draft.js'
import { type Found, isWithin, type Run, type Scene, slotOf, slotOver, spanOfRun } from '../scene.js'
import type { FoundWords } from '../word-tables.js'
import { tableIn } from './common.js'

/** Measures that count things, and units in which nothing is counted: no firms are told in tonnes. */
const THINGS: ReadonlySet<string> = new Set(['joint-ventures', 'projects', 'students', 'flights', 'jobs'])
/** Measures that are sums of money, so that no tonnes are carried on to them. */
const SUMS: ReadonlySet<string> = new Set(['trade-turnover', 'trade-target', 'loan', 'investment'])
const COUNTS: ReadonlySet<string> = new Set(['count', 'weekly'])

/** Whether a number may be said of a measure: sums and tonnes are none of counted things, shares only where the rule names them. */
function mayMeasure(draft: Draft, value: FoundValue, measure: FoundWords): boolean {
  if (!THINGS.has(measure.value)) return true
  if (value.kind === 'quantity') return COUNTS.has(value.unit ?? 'count')
  return value.kind !== 'money' && isWithin(measure, draft.core)
}

const BY_SORT = 'by the sort of number'

/** What a sum or an amount measures that was said of counted things: money of projects was put into them. */
function insteadOf(value: FoundValue, scene: Scene, run: Run): Found | undefined {
  const [thing] = tableIn(scene, run, scene.tables.measure)
  const isChange = value.kind === 'percent' || value.kind === 'times'
  if (!thing || isChange) return undefined
  const isPutIn = value.kind === 'money' && thing.value === 'projects'
  return { value: isPutIn ? 'investment' : 'other', ...spanOfRun(scene.words, thing), why: BY_SORT }
}

/** What a number measures whose words name nothing, where its rule knows what numbers of its sort are mostly said of. */
function lackingOf({ rule, core }: Draft, scene: Scene, { kind }: FoundValue): Found | undefined {
  const sorts: Readonly<Record<string, string | undefined>> = rule.lacking ?? {}
  const value = sorts[kind]
  return value === undefined ? undefined : { value, ...spanOfRun(scene.words, core), why: BY_SORT }
}

/** The measure a number is said of: what is counted, else the head of the rule's own words, else the nearest before it. */
function measureFor(draft: Draft, scene: Scene, value: FoundValue): FoundWords | undefined {
  const all = tableIn(scene, draft.run, scene.tables.measure)
  const found = all.filter((measure) => mayMeasure(draft, value, measure))
  const isCounted = ({ from, to }: Run) => value.kind === 'quantity' && from < value.to && value.from < to
  const isCountedBehind = ({ from }: Run) =>
    value.boundTo > value.to && from - value.boundTo <= 1 && from >= value.to
  const isHead = (measure: Run) => measure.from < value.from && isWithin(measure, draft.core)
  const before = found.filter(({ from }) => from <= value.from)
  return (
    found.find(isCounted) ??
    (value.kind === 'quantity' ? found.find(isCountedBehind) : undefined) ??
    found.find(isHead) ??
    found.find((measure) => isWithin(measure, draft.core)) ??
    before.at(-1) ??
    found[0]
  )
}

/** Whether the words of a rule say themselves what is counted, as they do where it has a measure for counts that lack one: of
 *  what the figure before told they tell nothing. */
function saysWhat({ rule }: Draft, { kind }: FoundValue): boolean {
  return kind === 'quantity' && rule.lacking?.quantity !== undefined
}

const FROM_BEFORE = 'carried on from the figure before'

/** What trade is to come to is a measure of its own. */
function measureTold({ rule }: Draft, { value }: { readonly value: string }): string {
  const isTarget = rule.always?.comparison === 'target'
  return isTarget && value === 'trade-turnover' ? 'trade-target' : value
}

/** The measure of a figure; the one carried on from the figure before where it names none. */
export function measureSlot(draft: Draft, scene: Scene, value: FoundValue): Slot | undefined {
  const found = measureFor(draft, scene, value)
  if (found)
    return slotOf(scene, found, { name: 'measure', type: 'choice', value: measureTold(draft, found) })
  const carried = meantMeasure(draft, scene) ?? (saysWhat(draft, value) ? undefined : carriedOn(scene))
  const isCarried = carried !== undefined && mayCarry(value, carried)
  const meant =
    insteadOf(value, scene, draft.run) ?? (isCarried ? { ...carried, why: FROM_BEFORE } : undefined)
  return meant && inferredSlot(draft, scene, meant)
}

function inferredSlot(draft: Draft, { text }: Scene, meant: Found): Slot {
  const { why } = meant
  return slotOver(text, meant, { name: 'measure', type: 'choice', value: measureTold(draft, meant), why })
}

/** The measure of a figure whose words and whose text name none, where its rule knows what such a number is mostly said of. */
export function measureLacking(draft: Draft, scene: Scene, value: FoundValue): Slot | undefined {
  const meant = lackingOf(draft, scene, value)
  return meant && inferredSlot(draft, scene, meant)
}

/** The measure a pronoun stands for: the last one named before in the sentence. */
function meantMeasure(draft: Draft, scene: Scene): Found | undefined {
  const said = scene.words.slice(draft.run.from, draft.core.to)
  const { pronouns, measured } = scene.tables
  if (!said.some(({ text }) => pronouns.has(text) || measured.has(text))) return undefined
  const meant = tableIn(scene, { from: 0, to: draft.run.from }, scene.tables.measure).at(-1)
  if (meant) return { value: meant.value, ...spanOfRun(scene.words, meant) }
  return said.some(({ text }) => measured.has(text)) ? measuredBefore(scene.memory.before) : undefined
}

/** The last measure named in the sentence before. */
function measuredBefore(before: Scene | undefined): Found | undefined {
  if (!before) return undefined
  const meant = tableIn(before, { from: 0, to: before.words.length }, before.tables.measure).at(-1)
  return meant && { value: meant.value, ...spanOfRun(before.words, meant) }
}

const isOfThings = (measure: string) => measure === 'visitors' || THINGS.has(measure)

/** Whether a number may be said of what the figure before measured: no sum and no tonnes are of people and things. */
function mayCarry({ kind, unit }: FoundValue, { value }: Found): boolean {
  if (kind === 'quantity' && (SUMS.has(value) || isOfThings(value))) return COUNTS.has(unit ?? 'count')
  return kind !== 'money' || !isOfThings(value)
}

/** What was said before and still holds: in this sentence or the one before. */
function carriedOn({ number, memory }: Scene): Found | undefined {
  return number - memory.figureSentence <= 1 ? memory.measure : undefined
}
