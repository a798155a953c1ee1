import { fail, ok, type Problem, type Result, type StatementId } from '../../../kernel/index.js'
import { listNamed, type StoredStatement } from '../../../register/index.js'
import type { Force, Slot } from '../../../statements/index.js'
import type { RegisterDoor } from '../../register-door.js'

/** One of the things held side by side: a statement in its readout, or a whole edition.
 *  shapes: `path` where it stands; `slots` empty and `force` null for editions */
export interface Compared {
  readonly named: string
  readonly path: string
  readonly publisher: string | null
  readonly published: string | null
  readonly language: string | null
  readonly force: Force | null
  readonly text: string
  readonly slots: readonly Slot[]
}

function ofStatement(statement: StoredStatement): Compared {
  const { reference, publisher, published, language, force, quote, slots } = statement
  return {
    named: reference,
    path: `/r/${reference}`,
    publisher,
    published,
    language,
    force,
    text: quote,
    slots,
  }
}

const ABSENT: Problem = { code: 'absent.edition', message: 'There is no such edition' }

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

async function edition(door: RegisterDoor, id: string, today: string): Promise<Result<Compared>> {
  const list = listNamed('editions')
  const row = list.ok ? await door.record(list.value, id, today) : fail(ABSENT)
  if (!row.ok) return row
  const { readout, language, party, published, text } = row.value
  return ok({
    named: id,
    path: `/readouts/${String(readout)}/${id}`,
    publisher: textOf(party),
    published: textOf(published),
    language: textOf(language),
    force: null,
    text: textOf(text) ?? '',
    slots: [],
  })
}

/** What a reference, a statement's id or an edition's id names.
 *  errors: absent.reference, absent.statement, absent.edition */
export async function comparedNamed(
  door: RegisterDoor,
  named: string,
  today: string,
): Promise<Result<Compared>> {
  if (named.startsWith('ed_')) return edition(door, named, today)
  if (named.startsWith('st_')) {
    const item = await door.reviewItem(named as StatementId)
    return item.ok ? ok(ofStatement(item.value.statement)) : item
  }
  const statement = await door.byReference(named)
  return statement.ok ? ok(ofStatement(statement.value)) : statement
}

/** The language and script that a wording stands in, so that only like ones are compared word by word. */
export function scriptOf({ language, text }: Pick<Compared, 'language' | 'text'>): string {
  const script = /\p{Script=Cyrillic}/u.test(text) ? 'Cyrl' : 'Latn'
  return `${language?.slice(0, 2) ?? 'und'}-${script}`
}
