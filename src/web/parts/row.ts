import type { ListedRow } from '../../register/index.js'

/** A value of a row as text; empty when it is not known. */
export function textIn(row: ListedRow, name: string): string {
  const value = row[name]
  return value === null || value === undefined ? '' : String(value)
}

/** The members of a list in a row, as texts. */
export function listIn(row: ListedRow, name: string): readonly string[] {
  const value = row[name]
  return Array.isArray(value) ? value.map(String) : []
}

/** The rows within a row, such as the events of a tie. */
export function rowsIn(row: ListedRow, name: string): readonly ListedRow[] {
  const value = row[name]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : []
}
