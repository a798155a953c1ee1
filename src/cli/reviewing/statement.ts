import type { Result, StatementId } from '../../kernel/index.js'
import { findReference, getStatement, type Register, type StoredStatement } from '../../register/index.js'
import { shorten } from '../printable.js'
import { statementCard } from '../reading/cards.js'
import { styleOf } from '../reading/style.js'
import type { Session } from '../session.js'

/** The statement a person names, by its id or by its reference `UZ-KZ/2025-03-29/07`. */
export function findStatement(register: Register, named: string): Promise<Result<StoredStatement>> {
  return register.ask((db) =>
    named.includes('/') ? findReference(db, named) : getStatement(db, named as StatementId),
  )
}

/** A stored statement as a card, with its id, state and version above. */
export function storedCard(statement: StoredStatement, session: Session): string {
  const { id, state, version, reference } = statement
  const style = styleOf(session)
  const head = [style.colours.bold(reference), id, state, `v${version}`].join(' · ')
  return `${head}\n${statementCard('  ', statement, style)}`
}

/** A stored statement as one line. */
export function storedLine(statement: StoredStatement, session: Session): string {
  const { id, version, kind, force, reference, quote } = statement
  const { colours, width } = session.terminal.data
  const head = `${colours.bold(id)}  v${version}  ${kind} · ${force}  ${colours.dim(reference)}`
  return `${head}\n    “${shorten(quote, width - 8)}”`
}
