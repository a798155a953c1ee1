const LETTERS = 26
const FIRST_LETTER = 64

/** The letters of a column, `A` of 1, `AB` of 28. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / LETTERS)
  const last = String.fromCharCode(FIRST_LETTER + 1 + ((column - 1) % LETTERS))
  return rest === 0 ? last : columnName(rest) + last
}

/** The name of a cell, `B7`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`
}

/** A cell by its place, both from 1. */
export interface Place {
  readonly row: number
  readonly column: number
}

const NAME = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/

/** The place of a cell's name; null when it is none. */
export function placeOf(name: string): Place | null {
  const [, letters, row] = NAME.exec(name) ?? []
  if (letters === undefined || row === undefined) return null
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - FIRST_LETTER, 0)
  return { row: Number(row), column }
}
