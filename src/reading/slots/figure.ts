import type { Slot } from '../../statements/index.js'
import type { FoundValue } from '../../values/index.js'
import { type CapturedRun, captureOf, type Draft } from '../draft.js'
import { type Found, isWithin, type Run, type Scene, slotOf, slotOver, spanOfRun } from '../scene.js'
import type { FoundWords } from '../word-tables.js'
import { choices, dateSlot, tableIn, valuesIn } from './common.js'

const NUMBERS = ['percent', 'money', 'times', 'quantity'] as const

/** The number a figure claims: the captured one, else the first of the statement. */
function claimedValue(draft: Draft, scene: Scene): FoundValue | undefined {
  const captured = captureOf(draft, 'value')
  const [first] = valuesIn(scene, captured ?? draft.run, ...NUMBERS)
  return first ?? (captured && bareNumber(scene, captured))
}

/** The digits of a number written so, or in words in any case: `десяти`. */
function numberIn({ words, tables: { numbers } }: Scene, at: number): string {
  const text = words[at]?.text ?? ''
  if (GROUPED.test(text)) return text.replace(/\D/g, '')
  const lemma = words[at]?.analyses.find((analysis) => numbers.has(analysis.lemma))?.lemma
  return numbers.get(text) ?? numbers.get(lemma ?? '') ?? text
}

/** Digits in groups of three: `1,400`, `18 640`. */
const GROUPED = /^[1-9]\d{0,2}(?:[,\s]\d{3})+$/

/** A number with nothing behind it counts what was named before: `из них 35 созданы`, `ещё два строятся`. */
export function bareNumber(scene: Scene, { from, to }: CapturedRun): FoundValue | undefined {
  const text = numberIn(scene, from)
  if (to !== from + 1 || !/^\d+$/.test(text)) return undefined
  return { from, to, kind: 'quantity', text, unit: 'count', bound: 'exact', boundFrom: from, boundTo: to }
}

const MILLION = 1_000_000

/** Millions of nothing are in the currency named last in the sentence, else in the next: `exports 3 million dollars, imports 2 million`. */
function currencyMeant(scene: Scene, value: FoundValue): string | undefined {
  if (value.kind !== 'quantity' || value.noun !== undefined || Number(value.text) < MILLION) return undefined
  const before = valuesIn(scene, { from: 0, to: value.from }, 'money').at(-1)
  const next = before ?? valuesIn(scene, { from: value.to, to: scene.words.length }, 'money')[0]
  return next?.text.split(' ')[1]
}

function unitOf(scene: Scene, value: FoundValue): { amount: string; unit: string } {
  if (value.kind === 'money') {
    const [amount = '', unit = ''] = value.text.split(' ')
    return { amount, unit }
  }
  if (value.kind === 'quantity')
    return { amount: value.text, unit: currencyMeant(scene, value) ?? value.unit ?? 'count' }
  return { amount: value.text, unit: value.kind }
}

/** The bound of a number: that of the words round it, else what the rule says; a rule that says it is exact holds against them
 *  (`9 пайызға аз`, which is less by so much and not less than so much), though not against `about`. */
function boundSlot(draft: Draft, scene: Scene, value: FoundValue): Slot {
  const bound = captureOf(draft, 'bound')
  const run =
    bound?.value === undefined || bound.value === 'exact'
      ? { from: value.boundFrom, to: value.boundTo }
      : bound
  const isHeld = bound?.value === 'exact' && value.bound !== 'about'
  const isTold = bound?.value !== undefined && (value.bound === 'exact' || isHeld)
  return slotOf(scene, run, { name: 'bound', type: 'choice', value: isTold ? bound.value : value.bound })
}

function valueSlots(draft: Draft, scene: Scene, value: FoundValue): Slot[] {
  const { amount, unit } = unitOf(scene, value)
  const isCompared = captureOf(draft, 'comparison') !== undefined
  const isFall =
    draft.rule.always?.comparison !== 'level' &&
    tableIn(scene, draft.run, scene.tables.fall).length > 0 &&
    (isCompared || isChange(value))
  const signed = isFall && !amount.startsWith('-') ? `-${amount}` : amount
  const isSaid = draft.rule.always?.unit !== undefined
  return [
    slotOf(scene, value, { name: 'value', type: 'decimal', value: signed }),
    ...(isSaid ? [] : [slotOf(scene, value, { name: 'unit', type: 'unit', value: unit })]),
    boundSlot(draft, scene, value),
  ]
}

function isChange(value: FoundValue): boolean {
  return value.kind === 'percent' || value.kind === 'times'
}

/** The measure a number is said of: what is counted, else the head of the rule's own words, else the nearest before it. */
function measureFor(draft: Draft, scene: Scene, value: FoundValue): FoundWords | undefined {
  const found = tableIn(scene, draft.run, scene.tables.measure)
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

const FROM_BEFORE = 'carried on from the figure before'

/** What trade is to come to is a measure of its own. */
function measureTold({ rule }: Draft, { value }: { readonly value: string }): string {
  const isTarget = rule.always?.comparison === 'target'
  return isTarget && value === 'trade-turnover' ? 'trade-target' : value
}

function measureSlot(draft: Draft, scene: Scene, value: FoundValue): Slot | undefined {
  const found = measureFor(draft, scene, value)
  if (found)
    return slotOf(scene, found, { name: 'measure', type: 'choice', value: measureTold(draft, found) })
  const carried = meantMeasure(draft, scene) ?? carriedOn(scene, scene.memory.measure)
  if (!carried) return undefined
  return slotOver(scene.text, carried, {
    name: 'measure',
    type: 'choice',
    value: measureTold(draft, carried),
    why: FROM_BEFORE,
  })
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

/** What was said before and still holds: in this sentence or the one before. */
function carriedOn(scene: Scene, found: Found | undefined): Found | undefined {
  return scene.number - scene.memory.figureSentence <= 1 ? found : undefined
}

/** Whether a date stands in words of comparison with the year before: `былтырғы деңгейден`. */
function isLastYear(compared: FoundWords, date: Run): boolean {
  const begins = compared.from < date.from && date.from < compared.to
  return compared.value === 'year-on-year' && (isWithin(date, compared) || begins)
}

/** Whether a term begins on the day of publication: what was counted by then has not taken place in it. */
function isFromNow(text: string, { published }: Scene): boolean {
  return published !== undefined && text.startsWith(`${published}/`)
}

function isAimedAt(draft: Draft): boolean {
  return draft.rule.always?.comparison === 'target'
}

/** The time a figure speaks of, not the one it is compared with; the first when there are several. */
function periodOf(draft: Draft, scene: Scene): FoundValue | undefined {
  const compared = tableIn(scene, draft.run, scene.tables.comparison)
  const isBase = (date: FoundValue) =>
    compared.some(
      (one) =>
        one.to === date.from || one.to === date.boundFrom || one.from === date.to || isLastYear(one, date),
    )
  const isAhead = ({ role, text }: FoundValue) =>
    role === 'soon' || (role === 'due' && isFromNow(text, scene) && !isAimedAt(draft))
  const dates = valuesIn(scene, draft.run, 'date').filter((date) => !isAhead(date) && !isBase(date))
  return dates.find(({ role }) => role === 'year-start') ?? dates[0]
}

/** Whether a period spans more than a year; one that is open, as `since 2017` is, lasts up to the publication. */
function isMultiYear(period: FoundValue | undefined, published: string | undefined): boolean {
  const years = /^(\d{4})(?:-\d\d)?(?:-\d\d)?\/(\d{4}|\.\.)/.exec(period?.text ?? '')
  if (years === null) return false
  const last = years[2] === '..' ? published?.slice(0, 4) : years[2]
  return last !== undefined && Number(last) - Number(years[1]) > 1
}

function comparisonOf(scene: Scene, value: FoundValue, period: FoundValue | undefined): string {
  if (!isChange(value)) return 'level'
  if (period?.role === 'year-start') return 'since-year-start'
  return isMultiYear(period, scene.published) ? 'multi-year' : 'year-on-year'
}

function comparisonSlots(
  draft: Draft,
  scene: Scene,
  told: { value: FoundValue; period?: FoundValue | undefined },
): Slot[] {
  if (draft.rule.always?.comparison !== undefined || captureOf(draft, 'comparison')) return []
  const said = choices(scene, 'comparison', tableIn(scene, draft.run, scene.tables.comparison)).slice(0, 1)
  if (said.length > 0 && isChange(told.value)) return said
  const why = 'by the sort of number and its period'
  const value = comparisonOf(scene, told.value, told.period)
  return [slotOf(scene, told.value, { name: 'comparison', type: 'choice', value, why })]
}

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

/** Slots of a figure: measure, value, unit, bound, comparison and period. */
export function figureSlots(draft: Draft, scene: Scene): readonly Slot[] {
  const value = claimedValue(draft, scene)
  if (!value) return []
  const isSame = scene.memory.figureSentence === scene.number
  const own = periodOf(draft, scene)
  const measure = draft.rule.always?.measure === undefined ? measureSlot(draft, scene, value) : undefined
  if (!measure && draft.rule.always?.measure === undefined) return []
  const told = own ?? (isSame ? scene.memory.period : undefined)
  const comparison = comparisonSlots(draft, scene, { value, period: told })
  const period = own ? [dateSlot(scene, 'period', own)] : []
  remember(draft, scene, measure, told)
  return [...(measure ? [measure] : []), ...valueSlots(draft, scene, value), ...comparison, ...period]
}
