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

function tallyName(name: string, gold: readonly GoldSlot[], read: readonly ContractSlot[]): Tally {
  const rest = read.filter((slot) => slot.name === name)
  const tally = { hits: 0, extras: 0, misses: 0 }
  for (const wanted of gold.filter((slot) => slot.name === name)) {
    const at = rest.findIndex((slot) => isSame(name, wanted.value, slot.value))
    if (at >= 0) {
      rest.splice(at, 1)
      tally.hits++
    } else if (!wanted.optional) tally.misses++
  }
  return { ...tally, extras: rest.length }
}

/** Compares the scored slots of two statements of one kind. */
export function tallySlots(
  kind: string,
  gold: readonly GoldSlot[],
  read: readonly ContractSlot[],
): readonly Tally[] {
  return (SCORED[kind] ?? []).map((name) => tallyName(name, gold, read))
}
