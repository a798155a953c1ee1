import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openReader } from '../reader.js'
import { baselineSetOf, faultOf, readBaseline, writeBaseline } from './baseline.js'
import { writeForms } from './forms.js'
import { shortfallsOf } from './goals.js'
import { rowsOf } from './rows.js'
import { type MeasuredSet, measureSets } from './sets.js'
import { tablePage, tableText } from './table.js'

/** `npm run score` prints the tables; `-- --misses` also what is wrong, `-- --write` writes the baseline and its page. */
const args = process.argv.slice(2)
const page = fileURLToPath(new URL('../../../docs/accuracy.md', import.meta.url))

const HEAD = `# How near the readings come

What people found in the texts (gold), and how much of it the reader finds. A statement is found when its kind is right
and it covers at least half of the shorter span; slots count for found statements only, topics half. F1 is the harmonic
mean of precision and recall; of forces and mention values the share that is right; \`whole\` is statements twice, slots
and mentions once. \`npm test\` fails when a figure of the first three tables falls below \`docs/accuracy.json\`.

These figures are of texts that the rules have been held against. A text that no rule was held against reads less well;
\`docs/blind-readings.md\` says how much less, as far as it was measured.

This page and that file are written by \`npm run score -- --write\`.
`

function printSet({ name, measured }: MeasuredSet): void {
  const faults = measured.marks.filter(({ outcome }) => outcome !== 'hits')
  if (args.includes('--misses')) for (const mark of faults) console.log(`${faultOf(mark)} ${mark.words}`)
  console.log(`${tableText(name, measured, readBaseline()?.sets[name])}\n`)
  const short = shortfallsOf(rowsOf(measured))
  console.log(`${name}: ${short.length === 0 ? 'all goals are reached' : 'goals not reached'}`)
  for (const line of [...short, '']) console.log(`  ${line}`.trimEnd())
}

function write(sets: readonly MeasuredSet[], reader: string): void {
  const day = new Date().toISOString().slice(0, 10)
  const bySet = sets.map(({ name, measured }) => [name, baselineSetOf(measured)] as const)
  writeBaseline({ day, reader, sets: Object.fromEntries(bySet) })
  const golden = sets.find(({ name }) => name === 'golden')
  if (golden) writeForms(golden.measured, { day, reader })
  const tables = sets.map(({ title, measured }) => tablePage(title, measured))
  writeFileSync(page, `${[HEAD, `Measured on ${day} with reader ${reader}.\n`, ...tables].join('\n')}\n`)
}

const reader = openReader()
const sets = measureSets(reader)
for (const set of sets) printSet(set)
if (args.includes('--write')) write(sets, reader.version)
