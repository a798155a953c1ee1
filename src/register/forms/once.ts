import { fail, ok, type Problem, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import type { Tx } from '../tables.js'

type Work<T> = () => Promise<Result<T>>

/** A form as it is posted: its key, and a hash of what it says. */
export interface PostedForm {
  readonly key: string
  readonly content: string | null
}

function isKey(key: string): boolean {
  return key.length >= 8 && key.length <= 100 && !key.includes('\0')
}

/** Claims the key; waits while another transaction holds it and is false when that one kept it. */
async function claimKey(tx: Tx, writer: Writer, { key, content }: PostedForm): Promise<boolean> {
  const claimed = await tx
    .insertInto('forms')
    .values({ key, actor: writer.actor.name, answer: null, content, at: writer.at })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst()
  return claimed.numInsertedOrUpdatedRows === 1n
}

const FOREIGN: Problem = {
  code: 'conflict.form',
  message: 'This form was sent in by somebody else',
  hint: 'Open the page again and repeat the act',
}
const CHANGED: Problem = {
  code: 'conflict.form-changed',
  message: 'This form was recorded already, with other words in it',
  hint: 'Look at what was recorded; open the page again to record the rest',
}

async function firstAnswer<T>(tx: Tx, writer: Writer, { key, content }: PostedForm): Promise<Result<T>> {
  const first = await tx.selectFrom('forms').selectAll().where('key', '=', key).executeTakeFirstOrThrow()
  if (first.actor !== writer.actor.name) return fail(FOREIGN)
  const isChanged = first.content !== null && content !== null && first.content !== content
  return isChanged ? fail(CHANGED) : ok(first.answer as T)
}

/** Does the work of a form once: posting the same again gives the first answer, and other words under the same key are refused,
 *  since the first answer would not be true of them.
 *  shapes: answers are plain JSON; a failed first post keeps nothing, so the form may be mended and sent again
 *  errors: invalid.form, conflict.form, conflict.form-changed, those of the work */
export async function onceByForm<T>(
  tx: Tx,
  writer: Writer,
  form: PostedForm,
  work: Work<T>,
): Promise<Result<T>> {
  const { key } = form
  if (!isKey(key)) return fail({ code: 'invalid.form', message: 'A form key has 8 to 100 characters' })
  if (!(await claimKey(tx, writer, form))) return firstAnswer(tx, writer, form)
  const result = await work()
  if (!result.ok) return result
  await tx
    .updateTable('forms')
    .set({ answer: JSON.stringify(result.value) })
    .where('key', '=', key)
    .execute()
  return result
}
