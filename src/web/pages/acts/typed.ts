import type { ScreenWords } from '../../../languages/index.js'
import type { Command, Field, Given } from '../../../register/index.js'
import type { FieldProblem } from '../../parts/fields.js'
import { plainDay } from '../../words/typed-day.js'

/** What stands in the fields of a form, as it was typed. */
export type TypedFields = ReadonlyMap<string, string>

type FormWords = Pick<ScreenWords, 'actForms' | 'areas'>

/** `1 234,5` as `1234.5`; a number with a point and commas between thousands loses the commas. */
function decimalOf(typed: string): string {
  const tight = typed.replace(/[\s\u00a0\u202f]/g, '')
  return tight.includes('.') ? tight.replaceAll(',', '') : tight.replace(',', '.')
}

const READ_AS: Partial<Record<Field<unknown>['kind'], (typed: string) => string>> = {
  day: plainDay,
  period: (typed) => typed.split('/').map(plainDay).join('/'),
  decimal: decimalOf,
  count: (typed) => typed.replace(/[\s\u00a0\u202f]/g, ''),
  party: (typed) => typed.toUpperCase(),
  list: (typed) => typed.replace(/\r?\n/g, ';'),
}

/** The fields of an act out of what people typed, in the forms that people write days and numbers in. */
export function givenOf({ fields }: Command, typed: TypedFields): Given {
  const filled = Object.entries(fields).flatMap(([name, field]) => {
    const text = (typed.get(name) ?? '').trim()
    const read = READ_AS[field.kind] ?? ((same: string) => same)
    return text === '' ? [] : [[name, read(text)]]
  })
  return Object.fromEntries(filled)
}

/** What the fields lack or hold wrongly, in the words of the page. */
export function problemsOf(command: Command, given: Given, words: FormWords): readonly FieldProblem[] {
  const { actForms, areas } = words
  const lacking = Object.entries(command.fields)
    .filter(([name, field]) => field.isRequired && given[name] === undefined)
    .map(([name]) => ({
      field: name,
      message: actForms.missing.replace('{field}', areas.fields[name] ?? name),
    }))
  const wrong = Object.entries(command.fields)
    .filter(([name, field]) => given[name] !== undefined && !field.schema.safeParse(given[name]).success)
    .map(([name, field]) => ({ field: name, message: actForms.wrong[field.kind] }))
  return [...lacking, ...wrong]
}
