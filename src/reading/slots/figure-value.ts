import { MARK, type Word } from '../../morphology/index.js'
import type { Slot } from '../../statements/index.js'
import { type FoundValue, isDash } from '../../values/index.js'
import { type CapturedRun, captureOf, type Draft } from '../claims/draft.js'
import { type Scene, slotOf } from '../scene.js'
import { tableIn, valuesIn } from './common.js'

const NUMBERS = ['percent', 'money', 'times', 'quantity'] as const

/** The number a figure claims: the captured one, else the first of the statement. */
export function claimedValue(draft: Draft, scene: Scene): FoundValue | undefined {
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

/** A hyphen is a minus behind a verb (`составило -1,2`); behind a noun it may be a dash without its blank. */
function isMinus(sign: Word, before: Word | undefined, isCompared: boolean): boolean {
  const isVerb = ((before?.analyses[0]?.marks ?? 0) & MARK.verb) !== 0
  const isShort = sign.raw === '-' || (sign.raw === '–' && isCompared)
  return sign.raw === '−' || (isShort && (isVerb || isCompared))
}

/** Whether a minus stands just before a number, with a blank before it and none behind; behind words of comparison a dash is one. */
function isBelowZero(scene: Scene, { from }: FoundValue): boolean {
  const [before, sign, number] = scene.words.slice(Math.max(0, from - 2), from + 1)
  if (number?.spaced !== false || sign === undefined) return false
  if (before?.text === '(' && isDash(sign.text)) return true
  if (!sign.spaced) return false
  const run = { from: Math.max(0, from - 6), to: from - 1 }
  const isCompared = tableIn(scene, run, scene.tables.comparison).some(({ to }) => to === from - 1)
  return isMinus(sign, before, isCompared)
}

/** Value, unit and bound of a figure. */
export function valueSlots(draft: Draft, scene: Scene, value: FoundValue): Slot[] {
  const { amount, unit } = unitOf(scene, value)
  const isCompared = captureOf(draft, 'comparison') !== undefined
  const isFall =
    draft.rule.always?.comparison !== 'level' &&
    tableIn(scene, draft.run, scene.tables.fall).length > 0 &&
    (isCompared || isChange(value))
  const isBelow = isBelowZero(scene, value)
  const signed = (isFall || isBelow) && !amount.startsWith('-') ? `-${amount}` : amount
  const told = isBelow ? { from: value.from - 1, to: value.to } : value
  const isSaid = draft.rule.always?.unit !== undefined
  return [
    slotOf(scene, told, { name: 'value', type: 'decimal', value: signed }),
    ...(isSaid ? [] : [slotOf(scene, value, { name: 'unit', type: 'unit', value: unit })]),
    boundSlot(draft, scene, value),
  ]
}

/** Whether a number tells a change of a measure and not its level. */
export function isChange(value: FoundValue): boolean {
  return value.kind === 'percent' || value.kind === 'times'
}
