import { z } from 'zod'
import {
  type CorrectCommand,
  REJECT_REASONS,
  type RejectReason,
  type ReviewItem,
  type SlotInput,
} from '../../../intake/index.js'
import type { ScreenWords } from '../../../languages/index.js'
import { RELATIONS, type Relation, type StoredStatement } from '../../../register/index.js'
import {
  FORCES,
  KINDS,
  SLOT_NAMES,
  type Slot,
  type SlotName,
  type ValueType,
} from '../../../statements/index.js'
import type { Span } from '../../../text/index.js'
import type { FieldProblem } from '../../parts/fields.js'

/** What a reviewer typed, field by field. */
export type Typed = ReadonlyMap<string, string>

export const NOTHING_TYPED: Typed = new Map()

/** The name of the field for the value of a slot, counted from 0. */
export function slotField(at: number): string {
  return `slot-${at}`
}

const head = z.object({
  version: z.coerce.number().int().min(1),
  kind: z.enum(KINDS).optional(),
  force: z.enum(FORCES).optional(),
  reason: z.enum(REJECT_REASONS).optional(),
})

/** The version of the statement that the reviewer saw; 0, which no statement has, when the form was bent. */
export function versionIn(typed: Typed): number {
  const parsed = head.shape.version.safeParse(typed.get('version'))
  return parsed.success ? parsed.data : 0
}

/** The reason chosen for a rejection, if it is one of the list. */
export function reasonIn(typed: Typed): RejectReason | null {
  const parsed = head.shape.reason.safeParse(typed.get('reason'))
  return parsed.success ? (parsed.data ?? null) : null
}

/** How the values of a slot are written when a reviewer adds one; the rest are plain words. */
const TYPES: Partial<Readonly<Record<SlotName, ValueType>>> = {
  day: 'date',
  due: 'date',
  period: 'date',
  when: 'date',
  value: 'decimal',
  count: 'decimal',
  unit: 'unit',
  party: 'country',
  participant: 'person',
  recipient: 'person',
  place: 'place',
  measure: 'choice',
  bound: 'choice',
  comparison: 'choice',
  sector: 'choice',
  stage: 'choice',
  type: 'choice',
  format: 'choice',
  occasion: 'choice',
}

/** Where words stand in the passage around a statement; null when they do not. */
function spanOf(words: string, { passage }: ReviewItem): Span | null {
  const at = words === '' ? -1 : passage.text.indexOf(words)
  return at < 0 ? null : { start: passage.start + at, end: passage.start + at + words.length }
}

function correctedSlot(slot: Slot, value: string): SlotInput {
  const why = slot.basis.from === 'inferred' && value === slot.value.text ? { why: slot.basis.why } : {}
  return {
    name: slot.name,
    value: { type: slot.value.type, text: value },
    quote: slot.quote,
    span: slot.span,
    ...why,
  }
}

/** The slots of the form: emptied ones are left out. */
function keptSlots({ slots }: StoredStatement, typed: Typed): readonly SlotInput[] {
  return slots.flatMap((slot, at) => {
    const value = (typed.get(slotField(at)) ?? slot.value.text).trim()
    return value === '' ? [] : [correctedSlot(slot, value)]
  })
}

function slotNameIn(typed: Typed): SlotName | undefined {
  return SLOT_NAMES.find((name) => name === typed.get('new-slot'))
}

/** The slot that the reviewer added: name, value, and the words of the passage it comes from. */
function addedSlot(item: ReviewItem, typed: Typed): SlotInput | null {
  const name = slotNameIn(typed)
  const quote = (typed.get('new-words') ?? '').trim()
  const span = spanOf(quote, item)
  if (name === undefined || span === null) return null
  const value = (typed.get('new-value') ?? '').trim() || quote
  return { name, value: { type: TYPES[name] ?? 'words', text: value }, quote, span }
}

function quoteIn({ statement }: ReviewItem, typed: Typed): string {
  return (typed.get('quote') ?? statement.quote).replace(/\r\n?/g, '\n').trim()
}

function quoteSpan(item: ReviewItem, quote: string): Span | null {
  return quote === item.statement.quote ? item.statement.span : spanOf(quote, item)
}

/** The correction that the form asks for, or what is wrong with it. */
export function correctionOf(
  item: ReviewItem,
  typed: Typed,
  words: ScreenWords['review'],
): CorrectCommand | readonly FieldProblem[] {
  const { statement } = item
  const quote = quoteIn(item, typed)
  const span = quoteSpan(item, quote)
  const added = addedSlot(item, typed)
  const problems: FieldProblem[] = []
  if (span === null) problems.push({ field: 'quote', message: words.quoteWrong })
  if (slotNameIn(typed) && added === null) problems.push({ field: 'new-words', message: words.quoteWrong })
  if (span === null || problems.length > 0) return problems
  return {
    statement: statement.id,
    version: versionIn(typed),
    kind: head.shape.kind.catch(undefined).parse(typed.get('kind')) ?? statement.kind,
    force: head.shape.force.catch(undefined).parse(typed.get('force')) ?? statement.force,
    span,
    quote,
    slots: added === null ? keptSlots(statement, typed) : [...keptSlots(statement, typed), added],
    note: (typed.get('note') ?? '').trim() || undefined,
  }
}

/** The commitment that a reviewer ties to, and how it is said again. */
export interface Chosen {
  readonly to: string
  readonly relation: Relation
}

const choice = z.tuple([z.string().regex(/^co_[0-9a-z]{1,60}$/), z.enum(RELATIONS)])

/** The commitment chosen: `co_1~restates` says how it is proposed; another relation may be picked beside it. */
export function chosenIn(typed: Typed): Chosen | null {
  const parsed = choice.safeParse((typed.get('to') ?? '').split('~'))
  if (!parsed.success) return null
  const [to, proposed] = parsed.data
  const picked = z.enum(RELATIONS).safeParse(typed.get('relation'))
  return { to, relation: picked.success ? picked.data : proposed }
}
