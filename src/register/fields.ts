import { z } from 'zod'
import { isCurrency, parseDay, parseDecimal, parsePeriod } from '../values/index.js'

/** What a field of a command holds; forms and the command line ask for it accordingly. */
export type FieldKind =
  | 'line'
  | 'text'
  | 'day'
  | 'period'
  | 'decimal'
  | 'count'
  | 'yes-no'
  | 'choice'
  | 'party'
  | 'thing'
  | 'commitment'
  | 'list'

/** One field of a command: how to ask for it, and how to read what was given.
 *  shapes: `schema` takes text as typed as well as values as JSON has them; blank text is nothing */
export interface Field<T> {
  readonly kind: FieldKind
  readonly isRequired: boolean
  readonly choices: readonly string[]
  readonly schema: z.ZodType<T>
}

/** Fields by name, and what they hold once read. */
export type Fields = Readonly<Record<string, Field<unknown>>>
export type InputOf<Named extends Fields> = {
  readonly [Name in keyof Named]: Named[Name] extends Field<infer T> ? T : never
}

/** A note may be this long, in characters, and a text on one line this long. */
export const LONGEST_TEXT = 10_000
export const LONGEST_LINE = 500
/** More members are no list a person types. */
const MOST_MEMBERS = 500

function field<T>(kind: FieldKind, schema: z.ZodType<T>, choices: readonly string[] = []): Field<T> {
  return { kind, isRequired: true, choices, schema }
}

/** Anything but text is either not there at all or of another sort. */
const asked = () =>
  z.string({ error: ({ input }) => (input === undefined ? 'must not be empty' : 'write it as text') })

function trimmed(longest: number): z.ZodType<string> {
  return asked().trim().min(1, 'must not be empty').max(longest, `has more than ${longest} characters`)
}

/** Text on one line. */
export function line(): Field<string> {
  return field('line', trimmed(LONGEST_LINE))
}

/** Text of any lines. */
export function text(): Field<string> {
  return field('text', trimmed(LONGEST_TEXT))
}

/** The longest text that is kept to the letter, as long as a readout may be. */
const LONGEST_WHOLE = 1_000_000

/** A text that is kept to the letter, with its blanks and line ends. */
export function wholeText(): Field<string> {
  const isText = (given: string) => /[\p{L}\p{N}]/u.test(given) && !/[\0\p{Cs}]/u.test(given)
  const whole = asked().max(LONGEST_WHOLE, 'is longer than a readout may be')
  return field('text', whole.refine(isText, 'holds nothing to read, or what is no text'))
}

/** A day, `2025-03-29`. */
export function day(): Field<string> {
  const isDay = (given: string) => parseDay(given) !== undefined
  return field('day', asked().trim().refine(isDay, 'is no day; write it as 2025-03-29'))
}

/** A time as EDTF: `2025`, `2025-03`, `2025-03-29`, or two of them with a slash between. */
export function period(): Field<string> {
  const isPeriod = (given: string) => parsePeriod(given).ok
  return field('period', asked().trim().refine(isPeriod, 'is no date; write 2025, 2025-03 or 2025-03-29'))
}

/** A plain decimal as text, `1.5`. */
export function decimal(): Field<string> {
  const isDecimal = (given: string) => parseDecimal(given).ok
  const asText = z.preprocess((given) => (typeof given === 'number' ? String(given) : given), asked().trim())
  return field('decimal', asText.refine(isDecimal, 'is no plain decimal; write it as 1234.5'))
}

/** A currency by its ISO 4217 code. */
export function currency(): Field<string> {
  return field('line', asked().trim().refine(isCurrency, 'is no currency; write its code, such as USD'))
}

/** A whole number that is not negative. */
export function count(): Field<number> {
  const asNumber = (given: unknown) =>
    typeof given === 'string' && /^\d{1,9}$/.test(given.trim()) ? Number(given) : given
  return field('count', z.preprocess(asNumber, z.int('is no whole number').min(0).max(999_999_999)))
}

/** Yes or no. */
export function yesNo(): Field<boolean> {
  const asBoolean = (given: unknown) =>
    given === 'yes' || given === 'true' ? true : given === 'no' || given === 'false' ? false : given
  return field('yes-no', z.preprocess(asBoolean, z.boolean('write yes or no')))
}

/** One of a closed list. */
export function choice<const Choice extends string>(choices: readonly Choice[]): Field<Choice> {
  return field('choice', z.enum(choices, `is not one of ${choices.join(', ')}`), choices)
}

/** A party's code; whether the register knows it is checked by the database. */
export function party(): Field<string> {
  return field(
    'party',
    asked()
      .trim()
      .regex(/^[A-Z][A-Z0-9-]{1,30}$/, 'is no code of a party, such as UZ'),
  )
}

/** The id of a thing of the register, or for some a reference. */
export function thing(): Field<string> {
  return field('thing', trimmed(LONGEST_LINE))
}

/** A commitment by its id or by its reference, which people see and cite. */
export function commitment(): Field<string> {
  return field('commitment', trimmed(LONGEST_LINE))
}

/** Several of one sort; as text they are separated by semicolons. */
export function list<T>(member: Field<T>): Field<readonly T[]> {
  const asArray = (given: unknown) =>
    typeof given === 'string'
      ? given
          .split(';')
          .map((part) => part.trim())
          .filter((part) => part !== '')
      : given
  const members = z.preprocess(asArray, z.array(member.schema).max(MOST_MEMBERS))
  return { ...field('list', members, member.choices), isRequired: false }
}

/** A field that may be left out; then it holds null. */
export function optional<T>(given: Field<T>): Field<T | null> {
  const blankAsNull = (value: unknown) =>
    value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value
  return { ...given, isRequired: false, schema: z.preprocess(blankAsNull, given.schema.nullable()) }
}
