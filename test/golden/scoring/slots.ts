import type { ContractSlot } from '../../../src/statements/index.js'
import type { GoldSlot } from '../gold.js'
import type { Tally } from './tally.js'

/** The slots that count, by kind (contract kelisim.reading/1, section 2). */
const SCORED: Readonly<Record<string, readonly string[]>> = {
  meeting: ['participant', 'party', 'format', 'place', 'day'],
  figure: ['measure', 'value', 'unit', 'bound', 'comparison', 'period'],
  commitment: ['due', 'actor', 'sector'],
  project: ['stage', 'sector', 'count', 'value', 'unit', 'place'],
  event: ['type', 'when', 'place'],
  document: ['type', 'stage', 'count'],
  report: ['reporter', 'sector'],
  greeting: ['occasion'],
  award: ['award', 'recipient'],
}

const BY_STEM = new Set(['place', 'participant', 'reporter', 'award', 'recipient'])
const DECIMALS = new Set(['value', 'count'])
const STEM = 5

/** A value without what writing may vary: case, ё, apostrophes. */
export function plain(value: string | undefined): string {
  const folded = (value ?? '').normalize('NFC').trim().toLowerCase()
  return folded.replaceAll('ё', 'е').replace(/[ʻʼ‘’`']/g, '')
}

function stemsOf(value: string): string[] {
  const words = plain(value).split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word.length > 1).map((word) => word.slice(0, STEM))
}

function isSame(name: string, one: string, other: string): boolean {
  if (DECIMALS.has(name)) return Number(one) === Number(other)
  if (!BY_STEM.has(name)) return plain(one) === plain(other)
  const stems = new Set(stemsOf(one))
  return stemsOf(other).some((stem) => stems.has(stem))
}

/** One slot found, wrongly found or missed, with what was wanted and what stands instead. */
export interface SlotMark {
  readonly name: string
  readonly outcome: keyof Tally
  readonly words: string
}

function markName(name: string, gold: readonly GoldSlot[], read: readonly ContractSlot[]): SlotMark[] {
  const rest = read.filter((slot) => slot.name === name)
  const marks: SlotMark[] = []
  for (const wanted of gold.filter((slot) => slot.name === name)) {
    const at = rest.findIndex((slot) => isSame(name, wanted.value, slot.value))
    if (at >= 0) {
      rest.splice(at, 1)
      marks.push({ name, outcome: 'hits', words: wanted.value })
    } else if (!wanted.optional) marks.push({ name, outcome: 'misses', words: `wanted ${wanted.value}` })
  }
  const extras = rest.map(({ value }) => ({ name, outcome: 'extras', words: `read ${value}` }) as const)
  return [...marks, ...extras]
}

/** What of the wanted slots is not among those read, whatever else is there. */
export function missingSlots(
  wanted: readonly GoldSlot[],
  read: readonly ContractSlot[],
): readonly SlotMark[] {
  const names = new Set(wanted.map(({ name }) => name))
  return [...names]
    .flatMap((name) => markName(name, wanted, read))
    .filter(({ outcome }) => outcome === 'misses')
}

/** Compares the scored slots of two statements of one kind. */
export function markSlots(
  kind: string,
  gold: readonly GoldSlot[],
  read: readonly ContractSlot[],
): readonly SlotMark[] {
  return (SCORED[kind] ?? []).flatMap((name) => markName(name, gold, read))
}
