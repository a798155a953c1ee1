import { fail, ok, type Problem, type Result } from '../kernel/index.js'
import type { Asked } from './environment.js'
import type { FormKeys } from './form-keys.js'

/** A form as it was sent: text by field, at most one file. */
export interface SentForm {
  readonly fields: ReadonlyMap<string, string>
  readonly file: File | null
}

const TOO_MUCH: Problem = { code: 'invalid.form', message: 'The form cannot be read' }

/** Reads a form: fields that are known, each once, at most one file.
 *  errors: invalid.form */
export async function readForm(c: Asked, known: RegExp): Promise<Result<SentForm>> {
  const data = await c.req.formData().catch(() => null)
  if (data === null) return fail(TOO_MUCH)
  const fields = new Map<string, string>()
  let file: File | null = null
  for (const [name, value] of data) {
    if (!known.test(name) || fields.has(name)) return fail({ ...TOO_MUCH, where: { field: name } })
    if (typeof value !== 'string') file = value.size > 0 ? value : file
    else fields.set(name, value)
  }
  return ok({ fields, file })
}

const ANY_NAME = /^[^\p{Cc}]{1,100}$/u

/** Reads a form whatever its fields are called; the body stays readable for the page that takes it. */
export function readAnyForm(c: Asked): Promise<Result<SentForm>> {
  return readForm(c, ANY_NAME)
}

/** Whether the form carries a key that this server gave out. */
export function hasOurKey({ fields }: SentForm, keys: FormKeys): boolean {
  return keys.isOurs(fields.get('key') ?? '')
}

/** The problem of a form without our key. */
export const WITHOUT_KEY: Problem = {
  code: 'refused.form-key',
  message: 'The form does not carry the key that its page gave it',
}
