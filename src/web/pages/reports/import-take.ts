import type { Problem } from '../../../kernel/index.js'
import type { AnswerProblem } from '../../../register/index.js'
import type { SentForm } from '../../forms.js'
import { keyOf, type Step } from './step.js'
import {
  type AddedLine,
  type Change,
  type ChangedLine,
  type Differences,
  saidWith,
  tickOf,
} from './workbook-differences.js'

/** Something that was ticked and not taken: the name of its tick, the line as people know it, and why. */
export interface Ticked {
  readonly field: string
  readonly name: string
  readonly problem: Problem | AnswerProblem
}

/** What came of a file: how many lines were taken, and what was refused. */
export interface Taken {
  readonly taken: number
  readonly refused: readonly Ticked[]
}

/** The names of all ticks of a form. */
export function tickedIn(fields: SentForm['fields']): ReadonlySet<string> {
  return new Set(
    [...fields].filter(([name, value]) => name.startsWith('take') && value === 'yes').map(([name]) => name),
  )
}

/** The line as it stands with what is ticked, given as the ordinary answer on the version that was shown. */
async function takeLine(
  { door }: Step,
  form: SentForm,
  { line }: ChangedLine,
  changes: readonly Change[],
): Promise<Ticked['problem'] | null> {
  const { said, wrong } = saidWith(line, changes)
  if (wrong !== null) return wrong
  const version = form.fields.get(`version-${line.id}`) ?? ''
  const given = { ...said, line: line.id, version, nothing: said.nothing === 'yes' }
  const done = await door.give(keyOf(form, line.id), 'reports.answer', given)
  return done.ok ? null : done.problem
}

/** A line of one's own with all that it says. */
async function addLine(
  { door, report }: Step,
  form: SentForm,
  { at, cells }: AddedLine,
): Promise<Problem | null> {
  const given = { ...cells, report: report.id }
  const done = await door.give(keyOf(form, `new-${at}`), 'reports.add-line', given)
  return done.ok ? null : done.problem
}

/** Takes what is ticked: a line is one act with one entry of the journal, whatever cells of it are ticked. */
export async function takeTicked(step: Step, form: SentForm, differences: Differences): Promise<Taken> {
  const ticked = tickedIn(form.fields)
  const refused: Ticked[] = []
  let taken = 0
  const note = (field: string, name: string, problem: Ticked['problem'] | null) => {
    if (problem === null) taken += 1
    else refused.push({ field, name, problem })
  }
  for (const changed of differences.lines) {
    const changes = changed.changes.filter(({ column }) => ticked.has(tickOf(changed.line, column)))
    const [first] = changes
    if (!first) continue
    const problem = await takeLine(step, form, changed, changes)
    note(tickOf(changed.line, first.column), `${changed.line.ordinal}.`, problem)
  }
  for (const added of differences.added.filter(({ at }) => ticked.has(`takenew-${at}`)))
    note(`takenew-${added.at}`, `${added.at}:`, await addLine(step, form, added))
  return { taken, refused }
}
