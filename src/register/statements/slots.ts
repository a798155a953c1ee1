import { fail, ok, type Result } from '../../kernel/index.js'
import type { Slot, SlotName } from '../../statements/index.js'
import { parseDecimal, parsePeriod } from '../../values/index.js'
import type { StoredStatement } from './types.js'

type Slotted = Pick<StoredStatement, 'slots'>

/** All slots of a name, in their order. */
export function slotsNamed({ slots }: Slotted, name: SlotName): readonly Slot[] {
  return slots.filter((slot) => slot.name === name)
}

/** The values of all slots of a name, each once. */
export function valuesNamed(statement: Slotted, name: SlotName): readonly string[] {
  return [...new Set(slotsNamed(statement, name).map(({ value }) => value.text))]
}

/** The value of the first slot of a name. */
export function valueNamed(statement: Slotted, name: SlotName): string | null {
  return slotsNamed(statement, name)[0]?.value.text ?? null
}

/** The value of the first slot of a name, when it is one of a closed list.
 *  errors: invalid.slot-value */
export function choiceNamed<Choice extends string>(
  statement: Slotted,
  name: SlotName,
  choices: readonly Choice[],
): Result<Choice | null> {
  const value = valueNamed(statement, name)
  const known = choices.find((choice) => choice === value)
  if (value === null || known !== undefined) return ok(known ?? null)
  const hint = `Use one of: ${choices.join(', ')}`
  return fail({
    code: 'invalid.slot-value',
    message: `‘${value}’ is no ${name}`,
    hint,
    where: { field: name },
  })
}

/** The value of the first slot of a name, which must be there.
 *  errors: invalid.missing-slot */
export function requiredValue(statement: Slotted, name: SlotName): Result<string> {
  const value = valueNamed(statement, name)
  return value === null ? missing(name) : ok(value)
}

/** A choice that must be there.
 *  errors: invalid.missing-slot, invalid.slot-value */
export function requiredChoice<Choice extends string>(
  statement: Slotted,
  name: SlotName,
  choices: readonly Choice[],
): Result<Choice> {
  const choice = choiceNamed(statement, name, choices)
  if (!choice.ok) return choice
  return choice.value === null ? missing(name) : ok(choice.value)
}

/** The number in the first slot of a name.
 *  errors: invalid.decimal */
export function numberNamed(statement: Slotted, name: SlotName): Result<string | null> {
  const value = valueNamed(statement, name)
  const number = value === null ? ok(null) : parseDecimal(value)
  return number.ok ? ok(value) : number
}

/** The period in EDTF in the first slot of a name.
 *  errors: invalid.date */
export function periodNamed(statement: Slotted, name: SlotName): Result<string | null> {
  const value = valueNamed(statement, name)
  const period = value === null ? ok(null) : parsePeriod(value)
  return period.ok ? ok(value) : period
}

function missing(name: SlotName): Result<never> {
  const message = `The statement has no ${name}`
  const hint = `Correct the statement and mark the words that give its ${name}`
  return fail({ code: 'invalid.missing-slot', message, hint, where: { field: name } })
}

/** The words of the given slots in text order, as the text has them; the whole quote when there are none. */
export function wordsOf(
  statement: Pick<StoredStatement, 'slots' | 'quote'>,
  ...names: readonly SlotName[]
): string {
  const slots = statement.slots.filter(({ name }) => names.includes(name))
  const words = [...slots].sort((a, b) => a.span.start - b.span.start).map(({ quote }) => quote)
  return words.length === 0 ? statement.quote : [...new Set(words)].join(' ')
}
