import type { Row } from './rows.js'

/** What the reader must reach, by rows of the table.
 *  units: as the figures of rows, from 0 to 1 */
interface Goal {
  readonly group: Row['group']
  readonly name: RegExp
  readonly least: number
}

const GOALS: readonly Goal[] = [
  { group: 'all', name: /^whole$/, least: 0.86 },
  { group: 'all', name: /^statements$/, least: 0.84 },
  { group: 'all', name: /^forces$/, least: 0.93 },
  { group: 'all', name: /^slots$/, least: 0.84 },
  { group: 'all', name: /^mentions$/, least: 0.9 },
  { group: 'language', name: / whole$/, least: 0.82 },
  { group: 'mention by language', name: /^(date|person) /, least: 0.92 },
]

function leastOf({ group, name }: Row): number {
  const goals = GOALS.filter((goal) => goal.group === group && goal.name.test(name))
  return Math.max(0, ...goals.map(({ least }) => least))
}

/** The rows of a table that stay below what is wanted of them, one line each; empty when all is reached. */
export function shortfallsOf(rows: readonly Row[]): string[] {
  const short = rows.filter((row) => row.figure < leastOf(row))
  return short.map(
    (row) => `${row.group} ${row.name}: ${(100 * row.figure).toFixed(1)}, wanted ${100 * leastOf(row)}`,
  )
}
