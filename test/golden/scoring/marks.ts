import type { ContractReading } from '../../../src/statements/index.js'
import type { Gold, GoldMention, GoldStatement } from '../gold.js'
import type { Mark } from './mark.js'
import { overlapOf, pairUp } from './pairs.js'
import { markSlots, plain } from './slots.js'

type Read = ContractReading['statements'][number]
type ReadMention = ContractReading['mentions'][number]

/** Borders between topics are a matter of taste: they count half. */
const TOPIC_WEIGHT = 0.5

function markOf(one: GoldStatement | Read, outcome: Mark['outcome']): Mark {
  const { kind, start, end, quote } = one
  const weight = kind === 'topic' ? TOPIC_WEIGHT : 1
  return { what: 'statement', name: kind, outcome, weight, start, end, words: `“${quote}”` }
}

function forceMarks({ kind, force, start, end, quote }: GoldStatement, read: Read): Mark[] {
  if (kind !== 'commitment') return []
  const outcome = force === read.force ? 'hits' : 'misses'
  const words = `wanted ${force}, read ${read.force}: “${quote}”`
  return [{ what: 'force', name: kind, outcome, weight: 1, start, end, words }]
}

function slotMarks({ kind, start, end, slots, quote }: GoldStatement, read: Read): Mark[] {
  return markSlots(kind, slots, read.slots).map(({ name, outcome, words }) => ({
    ...({ what: 'slot', name: `${kind}.${name}`, outcome, weight: 1, start, end } as const),
    words: `${words}: “${quote}”`,
  }))
}

function goldMarks(one: GoldStatement, read: Read | undefined): Mark[] {
  if (one.optional) return []
  if (!read) return [markOf(one, 'misses')]
  return [markOf(one, 'hits'), ...forceMarks(one, read), ...slotMarks(one, read)]
}

function touchesOptional(read: Read | ReadMention, gold: readonly (GoldStatement | GoldMention)[]): boolean {
  return gold.some((one) => one.optional && overlapOf(one, read) > 0)
}

function statementMarks(gold: readonly GoldStatement[], read: readonly Read[]): Mark[] {
  const pairs = pairUp(gold, read)
  const paired = new Set(pairs.values())
  const extras = read.filter((one) => !paired.has(one) && !touchesOptional(one, gold))
  return [
    ...gold.flatMap((one) => goldMarks(one, pairs.get(one))),
    ...extras.map((one) => markOf(one, 'extras')),
  ]
}

function placeOf({ kind, start, end }: GoldMention | ReadMention): string {
  return `${kind} ${start} ${end}`
}

function mentionMark(one: GoldMention | ReadMention, outcome: Mark['outcome']): Mark {
  const { kind, start, end, quote } = one
  return { what: 'mention', name: kind, outcome, weight: 1, start, end, words: `“${quote}”` }
}

function valueMarks({ kind, start, end, value }: GoldMention, read: ReadMention | undefined): Mark[] {
  if (value === undefined) return []
  const outcome = read && plain(read.value) === plain(value) ? 'hits' : 'misses'
  const words = `wanted ${value}, read ${read?.value ?? 'nothing'}`
  return [{ what: 'value', name: kind, outcome, weight: 1, start, end, words }]
}

function mentionMarks(gold: readonly GoldMention[], read: readonly ReadMention[]): Mark[] {
  const byPlace = new Map(read.map((one) => [placeOf(one), one]))
  const known = new Set(gold.map(placeOf))
  const extras = [...byPlace.values()].filter(
    (one) => !known.has(placeOf(one)) && !touchesOptional(one, gold),
  )
  const wanted = gold.filter((one) => !one.optional)
  return [
    ...wanted.flatMap((one) => {
      const found = byPlace.get(placeOf(one))
      return [mentionMark(one, found ? 'hits' : 'misses'), ...valueMarks(one, found)]
    }),
    ...extras.map((one) => mentionMark(one, 'extras')),
  ]
}

/** Compares one reading with what people found, by the rules of the contract's section 5. */
export function marksOf(gold: Gold, reading: ContractReading): readonly Mark[] {
  return [
    ...statementMarks(gold.statements, reading.statements),
    ...mentionMarks(gold.mentions, reading.mentions),
  ]
}
