import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Measured, TextMark } from './measure.js'
import { type Group, type Row, rowsOf } from './rows.js'

/** What one set of texts came to when the baseline was written.
 *  shapes: `faults` what was wrong, by place only: texts that may not be copied must not be quoted either */
export interface BaselineSet {
  readonly texts: number
  readonly figures: Readonly<Record<string, number>>
  readonly faults: readonly string[]
}

/** The sets by name: `golden` in the repository, `published` beside it. */
export interface Baseline {
  readonly day: string
  readonly reader: string
  readonly sets: Readonly<Record<string, BaselineSet>>
}

const file = fileURLToPath(new URL('../../../docs/accuracy.json', import.meta.url))

/** Figures are kept with so many parts of one. */
const PARTS = 10_000

/** Rows that must not fall. A slot or mention may: a statement that is read at last brings slots that are not. */
const GUARDED: readonly Group[] = ['all', 'language', 'kind']

function rounded(figure: number): number {
  return Math.round(figure * PARTS) / PARTS
}

/** A row's key in the baseline: `kind commitment`. */
export function keyOf({ group, name }: Row): string {
  return `${group} ${name}`
}

/** Something read wrongly or not at all, by its place. */
export function faultOf({ text, what, outcome, name, start, end }: TextMark): string {
  return `${text} ${what} ${name} ${outcome === 'extras' ? 'extra' : 'missed'} ${start}-${end}`
}

/** What a set is in the baseline. */
export function baselineSetOf(measured: Measured): BaselineSet {
  const faults = measured.marks.filter(({ outcome }) => outcome !== 'hits')
  return {
    texts: measured.texts,
    figures: Object.fromEntries(rowsOf(measured).map((row) => [keyOf(row), rounded(row.figure)])),
    faults: faults.map(faultOf).sort(),
  }
}

/** The committed baseline, or none. */
export function readBaseline(): Baseline | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Baseline) : undefined
}

/** Writes the baseline; a set that is not on this machine stays as it was. */
export function writeBaseline(baseline: Baseline): void {
  const sets = { ...readBaseline()?.sets, ...baseline.sets }
  writeFileSync(file, `${JSON.stringify({ ...baseline, sets }, null, 2)}\n`)
}

/** What has fallen below the baseline, and what was lost with it; empty when nothing has.
 *  shapes: one line a fallen row, then one a fault that was none before, with its words */
export function fallsOf(measured: Measured, before: BaselineSet): string[] {
  const rows = rowsOf(measured).filter(({ group }) => GUARDED.includes(group))
  const fallen = rows.flatMap((row) => {
    const was = before.figures[keyOf(row)] ?? 0
    return rounded(row.figure) < was ? [`${keyOf(row)}: ${rounded(row.figure)}, was ${was}`] : []
  })
  return fallen.length === 0 ? [] : [...fallen, ...newFaults(measured, before)]
}

function newFaults({ marks }: Measured, before: BaselineSet): string[] {
  const known = new Set(before.faults)
  const faults = marks.filter((mark) => mark.outcome !== 'hits' && !known.has(faultOf(mark)))
  return faults.map((mark) => `lost: ${faultOf(mark)} ${mark.words}`)
}
