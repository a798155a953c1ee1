import { sql } from 'kysely'
import { type Day, fail, ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { newId } from '../enter-row.js'
import type { Database, Tx } from '../tables.js'
import type { Letter, LetterWish } from './types.js'

/** One address with a name before and a host behind the sign; the rest is for the mail server to say. */
const ADDRESS = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/

/** Keeps or, with an empty address, drops the wish for a daily letter.
 *  errors: invalid.mail-address */
export async function wishLetter(
  tx: Tx,
  { actor }: Writer,
  { address, language }: Omit<LetterWish, 'person'>,
): Promise<Result<null>> {
  await sql`delete from letter_wishes where person = ${actor.name}`.execute(tx)
  if (address === '') return ok(null)
  if (!ADDRESS.test(address)) {
    const message = `‘${address.slice(0, 80)}’ is no address for letters`
    return fail({ code: 'invalid.mail-address', message, where: { field: 'address' } })
  }
  await sql`insert into letter_wishes (person, address, language)
    values (${actor.name}, ${address}, ${language})`.execute(tx)
  return ok(null)
}

/** The wish of one person; null when there is none. */
export async function wishOf(db: Database, person: string): Promise<Result<LetterWish | null>> {
  const found = await sql<LetterWish>`select person, address, language from letter_wishes
    where person = ${person}`.execute(db)
  return ok(found.rows[0] ?? null)
}

/** Those who wish a letter and have not got one of this day. */
export async function wishesWithout(db: Database, day: Day): Promise<Result<readonly LetterWish[]>> {
  const found = await sql<LetterWish>`select person, address, language from letter_wishes w
    where not exists (select from letters l where l.person = w.person and l.day = ${day})
    order by person`.execute(db)
  return ok(found.rows)
}

/** Puts a letter into the outbox; a person gets one a day, so that a second of the day is left out. */
export async function keepLetter(
  tx: Tx,
  writer: Writer,
  letter: Pick<Letter, 'person' | 'address' | 'day' | 'subject' | 'text' | 'html'>,
): Promise<Result<string>> {
  const id = newId<string>(writer, 'lt')
  const { person, address, day, subject, text, html } = letter
  await sql`insert into letters (id, person, address, day, subject, text, html, made_at)
    values (${id}, ${person}, ${address}, ${day}, ${subject}, ${text}, ${html}, ${writer.at})
    on conflict (person, day) do nothing`.execute(tx)
  return ok(id)
}

const COLUMNS = sql`id, person, address, day, subject, text, html, made_at as "madeAt", sent_at as "sentAt",
  failure`

/** The newest letters of a person, or of all; those not sent yet first when asked for.
 *  shapes: at most `size` */
export async function lettersOf(
  db: Database,
  { person, size }: { readonly person: string; readonly size: number },
): Promise<Result<readonly Letter[]>> {
  const found = await sql<Letter>`select ${COLUMNS} from letters where person = ${person}
    order by day desc, id limit ${size}`.execute(db)
  return ok(found.rows)
}

/** One letter of a person.
 *  errors: absent.letter, also for letters of others */
export async function letterOf(
  db: Database,
  { person, id }: { readonly person: string; readonly id: string },
): Promise<Result<Letter>> {
  const found = await sql<Letter>`select ${COLUMNS} from letters
    where person = ${person} and id = ${id}`.execute(db)
  const [letter] = found.rows
  return letter ? ok(letter) : fail({ code: 'absent.letter', message: 'There is no such letter' })
}

/** Letters that wait to be sent, the oldest first. */
export async function unsentLetters(db: Database, size: number): Promise<Result<readonly Letter[]>> {
  const found = await sql<Letter>`select ${COLUMNS} from letters where sent_at is null
    order by made_at, id limit ${size}`.execute(db)
  return ok(found.rows)
}

/** Notes what came of sending a letter: sent, or why not. */
export async function noteSent(
  tx: Tx,
  { at }: Writer,
  { id, failure }: { readonly id: string; readonly failure: string | null },
): Promise<Result<null>> {
  await sql`update letters set sent_at = ${failure === null ? at : null}, failure = ${failure}
    where id = ${id}`.execute(tx)
  return ok(null)
}
