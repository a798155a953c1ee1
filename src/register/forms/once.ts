import { fail, ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import type { Tx } from '../tables.js'

type Work<T> = () => Promise<Result<T>>

function isKey(key: string): boolean {
  return key.length >= 8 && key.length <= 100 && !key.includes('\0')
}

/** Claims the key; waits while another transaction holds it and is false when that one kept it. */
async function claimKey(tx: Tx, writer: Writer, key: string): Promise<boolean> {
  const claimed = await tx
    .insertInto('forms')
    .values({ key, actor: writer.actor.name, answer: null, at: writer.at })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst()
  return claimed.numInsertedOrUpdatedRows === 1n
}

async function firstAnswer<T>(tx: Tx, writer: Writer, key: string): Promise<Result<T>> {
  const form = await tx.selectFrom('forms').selectAll().where('key', '=', key).executeTakeFirstOrThrow()
  if (form.actor === writer.actor.name) return ok(form.answer as T)
  const message = 'This form was sent in by somebody else'
  return fail({ code: 'conflict.form', message, hint: 'Open the page again and repeat the act' })
}

/** Does the work of a form once: posting the same key again gives the first answer and has no second effect.
 *  shapes: answers are plain JSON; a failed first post keeps nothing, so the form may be mended and sent again
 *  errors: invalid.form, conflict.form, those of the work */
export async function onceByForm<T>(tx: Tx, writer: Writer, key: string, work: Work<T>): Promise<Result<T>> {
  if (!isKey(key)) return fail({ code: 'invalid.form', message: 'A form key has 8 to 100 characters' })
  if (!(await claimKey(tx, writer, key))) return firstAnswer(tx, writer, key)
  const result = await work()
  if (!result.ok) return result
  await tx
    .updateTable('forms')
    .set({ answer: JSON.stringify(result.value) })
    .where('key', '=', key)
    .execute()
  return result
}
