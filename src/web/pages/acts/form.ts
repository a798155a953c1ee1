import type { Command, Confirmation, ListedRow } from '../../../register/index.js'
import type { FieldProblem } from '../../parts/fields.js'
import type { TypedFields } from './typed.js'

/** A row that a field may hold: its id and what people know it by. */
export interface Option {
  readonly id: string
  readonly label: string
}

/** A form of one act as it stands.
 *  shapes: `fixed` names of fields that the address gave and nobody types; `options` rows to choose by field;
 *  `present` the thing as it is now, where somebody changed it meanwhile */
export interface ActForm {
  readonly command: Command
  readonly typed: TypedFields
  readonly fixed: ReadonlySet<string>
  readonly options: Readonly<Record<string, readonly Option[]>>
  readonly problems: readonly FieldProblem[]
  readonly confirmation: Confirmation | null
  readonly back: string
  readonly present: ListedRow | null
}
