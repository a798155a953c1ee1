import { fail, ok, type Result } from '../kernel/index.js'
import type { StoredStatement } from '../register/index.js'
import { FORCES, KINDS, SLOT_NAMES, type Slot, VALUE_TYPES } from '../statements/index.js'
import { isStorable } from './check-text.js'
import type { CorrectCommand, SlotInput } from './types.js'

const LONGEST_VALUE = 10_000
const MOST_SLOTS = 200

interface Quoted {
  readonly span: { readonly start: number; readonly end: number }
  readonly quote: string
}

function isWholeSpan({ start, end }: Quoted['span'], text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length
}

/** Lets words pass that stand at their place in the text, letter by letter.
 *  errors: invalid.quote */
function checkQuote(text: string, { span, quote }: Quoted, field: string): Result<null> {
  const isTrue =
    isWholeSpan(span, text) && text.slice(span.start, span.end) === quote && isStorable(quote, text.length)
  if (isTrue) return ok(null)
  const message = `The text does not say ‘${quote.slice(0, 60)}’ from ${span.start} to ${span.end}`
  return fail({
    code: 'invalid.quote',
    message,
    hint: 'Mark the words in the text again',
    where: { field, span },
  })
}

function checkKind({ kind, force }: CorrectCommand): Result<null> {
  if (KINDS.includes(kind) && FORCES.includes(force)) return ok(null)
  const hint = `Kinds: ${KINDS.join(', ')}. Forces: ${FORCES.join(', ')}`
  return fail({
    code: 'invalid.kind',
    message: `‘${kind}, ${force}’ is no statement`,
    hint,
    where: { field: 'kind' },
  })
}

function checkSlot(text: string, slot: SlotInput): Result<null> {
  const { name, value } = slot
  const isKnown = SLOT_NAMES.includes(name) && VALUE_TYPES.includes(value.type)
  if (
    isKnown &&
    value.text.trim() !== '' &&
    isStorable(value.text, LONGEST_VALUE) &&
    isStorable(slot.why ?? '', LONGEST_VALUE)
  )
    return checkQuote(text, slot, name)
  const message = `The slot ‘${name}’ cannot be kept`
  return fail({
    code: 'invalid.slot',
    message,
    hint: 'Give it a value, or leave it out',
    where: { field: name },
  })
}

function slotOf({ name, value, quote, span, why }: SlotInput): Slot {
  const basis =
    why === undefined || why === '' ? ({ from: 'stated' } as const) : ({ from: 'inferred', why } as const)
  return { name, value: { ...value }, quote, span: { ...span }, basis }
}

function sayings({
  kind,
  force,
  span,
  slots,
}: Pick<StoredStatement, 'kind' | 'force' | 'span' | 'slots'>): string {
  const said = slots.map(({ name, value, span: at, basis }) => [
    name,
    value.text,
    at.start,
    at.end,
    basis.from,
  ])
  return JSON.stringify([kind, force, span.start, span.end, said])
}

function checkDiffers(old: StoredStatement, command: CorrectCommand, slots: readonly Slot[]): Result<null> {
  if (sayings(old) !== sayings({ ...command, slots })) return ok(null)
  const hint = 'Accept the statement instead, or change what is wrong'
  return fail({ code: 'invalid.correction', message: 'The correction says the same as the statement', hint })
}

/** The slots of a correction, once everything it says is true to the text of the edition.
 *  errors: invalid.kind, invalid.quote, invalid.slot, invalid.correction */
export function checkCorrection(
  text: string,
  old: StoredStatement,
  command: CorrectCommand,
): Result<readonly Slot[]> {
  const slots = command.slots.slice(0, MOST_SLOTS)
  const checks = [
    checkKind(command),
    checkQuote(text, command, 'quote'),
    ...slots.map((slot) => checkSlot(text, slot)),
  ]
  for (const check of checks) if (!check.ok) return check
  const made = slots.map(slotOf)
  const differs = checkDiffers(old, command, made)
  return differs.ok ? ok(made) : differs
}
