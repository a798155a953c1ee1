import type { Day } from '../../../kernel/index.js'
import { type ListedRow, listNamed } from '../../../register/index.js'
import type { RegisterDoor } from '../../register-door.js'

/** What is noted of an edition of a readout: what became of it and what it stands for. */
export interface EditionNote {
  readonly id: string
  readonly language: string | null
  readonly state: string
  readonly stateOn: Day | null
  readonly ground: string | null
  readonly address: string | null
  readonly replaces: string | null
  readonly replacedBy: string | null
}

function textIn(row: ListedRow, column: string): string | null {
  const value = row[column]
  return typeof value === 'string' && value !== '' ? value : null
}

function noteOf(row: ListedRow): EditionNote {
  const text = (column: string) => textIn(row, column)
  return {
    id: text('id') ?? '',
    language: text('language'),
    state: text('state') ?? 'released',
    stateOn: text('stateOn'),
    ground: text('ground'),
    address: text('address'),
    replaces: text('replaces'),
    replacedBy: text('replacedBy'),
  }
}

/** What is noted of the editions of a readout; nothing when the list does not answer. */
export async function notesOf(
  door: RegisterDoor,
  readout: string,
  today: Day,
): Promise<readonly EditionNote[]> {
  const list = listNamed('editions')
  if (!list.ok) return []
  const rows = await door.rows(list.value, { filters: { readout }, today })
  return rows.ok ? rows.value.rows.map(noteOf) : []
}
