import type { Problem } from '../../../kernel/index.js'
import type { AnswerProblem } from '../../../register/index.js'
import type { SentForm } from '../../forms.js'
import { answerWords } from './import-parts.js'
import { refusalOf } from './refusal.js'
import { keyOf, type Step } from './step.js'
import {
  type AddedLine,
  type Change,
  type ChangedLine,
  type Differences,
  newTickOf,
  saidWith,
  tickOf,
} from './workbook-differences.js'

/** A line as people know it: by its number in the report or its row of the file, and by what it is about. */
export interface NamedLine {
  readonly name: string
  readonly title: string
}

/** A line that was ticked and not taken: its tick, why in words, and whether somebody else was faster. */
export interface Refused extends NamedLine {
  readonly field: string
  readonly message: string
  readonly isStale: boolean
}

/** What came of what was ticked. */
export interface Taken {
  readonly taken: readonly NamedLine[]
  readonly refused: readonly Refused[]
}

type Why = Problem | AnswerProblem | null

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
): Promise<Why> {
  const { said, wrong } = saidWith(line, changes)
  if (wrong !== null) return wrong
  const version = form.fields.get(`version-${line.id}`) ?? ''
  const given = { ...said, line: line.id, version, nothing: said.nothing === 'yes' }
  const done = await door.give(keyOf(form, line.id), 'reports.answer', given)
  return done.ok ? null : done.problem
}

/** A line of one's own with all that it says. */
async function addLine({ door, report }: Step, form: SentForm, { at, cells }: AddedLine): Promise<Why> {
  const given = { ...cells, report: report.id }
  const done = await door.give(keyOf(form, `new-${at}`), 'reports.add-line', given)
  return done.ok ? null : done.problem
}

/** A line with what of it is ticked, ready to be taken. */
interface TickedLine extends NamedLine {
  readonly field: string
  readonly id: string
  readonly take: () => Promise<Why>
}

function tickedLines(step: Step, form: SentForm, { lines, added }: Differences): readonly TickedLine[] {
  const ticked = tickedIn(form.fields)
  const { say, words } = step.c.var.screen
  const changed = lines.flatMap((one): readonly TickedLine[] => {
    const { id, ordinal, title } = one.line
    const changes = one.changes.filter(({ column }) => ticked.has(tickOf(one.line, column)))
    const [first] = changes
    if (!first) return []
    const take = () => takeLine(step, form, one, changes)
    return [{ field: tickOf(one.line, first.column), id, name: `${ordinal}.`, title, take }]
  })
  const begun = added.filter(({ at }) => ticked.has(newTickOf(at)))
  const told = begun.map((one): TickedLine => {
    const name = `${say(words.workbooks.newRow, { row: String(one.at) })}:`
    const { title = '' } = one.cells
    return { field: newTickOf(one.at), id: '', name, title, take: () => addLine(step, form, one) }
  })
  return [...changed, ...told]
}

async function refusedWith(
  step: Step,
  { field, id, name, title }: TickedLine,
  why: NonNullable<Why>,
): Promise<Refused> {
  const isProblem = typeof why !== 'string'
  const told = isProblem ? await refusalOf(step, { id }, why) : answerWords(why, step.c.var.screen)
  return {
    ...{ field, name, title, message: `${name} ${told}` },
    isStale: isProblem && why.code.startsWith('conflict.'),
  }
}

/** Takes what is ticked: a line is one act with one entry of the journal, whatever cells of it are ticked. */
export async function takeTicked(step: Step, form: SentForm, differences: Differences): Promise<Taken> {
  const taken: NamedLine[] = []
  const refused: Refused[] = []
  for (const line of tickedLines(step, form, differences)) {
    const why = await line.take()
    if (why === null) taken.push({ name: line.name, title: line.title })
    else refused.push(await refusedWith(step, line, why))
  }
  return { taken, refused }
}
