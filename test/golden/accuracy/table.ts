import { type BaselineSet, keyOf } from './baseline.js'
import type { Measured } from './measure.js'
import { GROUPS, type Group, type Row, rowsOf } from './rows.js'

const HEADS: Readonly<Record<Group, string>> = {
  all: 'all together',
  language: 'by language',
  kind: 'statements by kind',
  slot: 'slots',
  mention: 'mentions by kind',
  'mention by language': 'mentions by kind and language',
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

/** Precision, recall and the number that people found; of `whole` none of them. */
function cellsOf({ tally }: Row): readonly [string, string, string] {
  if (!tally) return ['', '', '']
  const { hits, extras, misses } = tally
  const share = (all: number) => (all === 0 ? '–' : percent(hits / all))
  return [share(hits + extras), share(hits + misses), String(hits + misses)]
}

function changeOf(row: Row, before: BaselineSet | undefined): string {
  const was = before?.figures[keyOf(row)]
  if (was === undefined) return ''
  const change = percent(row.figure - was)
  return /^-?0\.0$/.test(change) ? '' : `${change.startsWith('-') ? '' : '+'}${change}`
}

function lineOf(row: Row, before: BaselineSet | undefined): string {
  const [precision, recall, count] = cellsOf(row).map((cell) => cell.padStart(6))
  const change = changeOf(row, before).padStart(7)
  return `  ${row.name.padEnd(24)} P ${precision}  R ${recall}  F1 ${percent(row.figure).padStart(6)}${change}  n ${count}`
}

function partOf(rows: readonly Row[], group: Group): Row[] {
  return rows.filter((row) => row.group === group)
}

/** The table of a set for a terminal, each figure with its change since the baseline. */
export function tableText(name: string, measured: Measured, before: BaselineSet | undefined): string {
  const rows = rowsOf(measured)
  const parts = GROUPS.map((group) =>
    [HEADS[group], ...partOf(rows, group).map((row) => lineOf(row, before))].join('\n'),
  )
  return [`${name}: ${measured.texts} texts`, ...parts].join('\n\n')
}

function pageRow(row: Row): string {
  const [precision, recall, count] = cellsOf(row)
  return `| ${row.name} | ${precision} | ${recall} | ${percent(row.figure)} | ${count} |`
}

const PAGE_HEAD = '| | precision | recall | F1 | found by people |\n|---|---:|---:|---:|---:|'

/** The table of a set for the page docs/accuracy.md. */
export function tablePage(title: string, measured: Measured): string {
  const rows = rowsOf(measured)
  const parts = GROUPS.map((group) =>
    [`### ${HEADS[group]}`, '', PAGE_HEAD, ...partOf(rows, group).map(pageRow)].join('\n'),
  )
  return [`## ${title}`, `${measured.texts} texts.`, ...parts].join('\n\n')
}
