import { screenWords } from '../../../languages/index.js'
import type { AnswerProblem } from '../../../register/index.js'
import { WordDifference } from '../../parts/difference.js'
import { Fact } from '../../parts/facts.js'
import { Phrase } from '../../parts/phrase.js'
import { Quote, Quoted } from '../../parts/words.js'
import type { Screen } from '../../screen.js'
import type { ComparedFile } from './compared-file.js'
import type { ReportLine } from './report.js'
import { headingOf, languageOf, NEW_COLUMNS, type OpenColumn } from './workbook-columns.js'
import {
  type Change,
  type ChangedLine,
  newTickOf,
  type Standing,
  saidWith,
  tickOf,
} from './workbook-differences.js'
import { figureMeant } from './workbook-figures.js'

interface ComparedProps {
  readonly compared: ComparedFile
  readonly screen: Screen
}

function LineName({ line, screen }: { readonly line: ReportLine; readonly screen: Screen }) {
  return (
    <>
      {line.ordinal}. <Quoted text={line.title} language={null} screen={screen} />
    </>
  )
}

interface CellProps {
  readonly column: OpenColumn
  readonly text: string
  readonly screen: Screen
}

/** What a cell says, to be read. */
function Cell({ column, text, screen }: CellProps) {
  const { workbooks, actForms } = screen.words
  if (text === '') return <span class="absent">{workbooks.nothingThere}</span>
  return column === 'nothing' ? actForms.yes : <Quoted text={text} language={null} screen={screen} />
}

/** What a figure with a word for its size was read as. */
function Meant({ change, compared, screen }: ComparedProps & { readonly change: Change }) {
  const { dates } = screenWords(languageOf(compared.file.language, screen.language))
  const value = change.column === 'figure' ? figureMeant(change.text, dates) : null
  return value === null ? null : (
    <span class="soft">
      {' '}
      (<Phrase message={screen.words.workbooks.meant} values={{}} outside={{ value }} screen={screen} />)
    </span>
  )
}

function ChangedBy({ line, compared, screen }: ComparedProps & { readonly line: ReportLine }) {
  const changed = compared.changedBy.get(line.id)
  if (changed === undefined) return null
  return (
    <p class="soft">
      <Phrase
        message={screen.words.workbooks.changedSince}
        values={{ date: screen.instant(changed.at) }}
        outside={{ name: changed.name }}
        screen={screen}
      />
    </p>
  )
}

interface TickProps {
  readonly name: string
  readonly isTicked: boolean
  readonly compared: ComparedFile
  readonly label: string
  readonly soft: string
}

/** A tick as it was sent, or as it is offered first. */
function Tick({ name, isTicked, compared, label, soft }: TickProps) {
  const checked = compared.ticked === null ? isTicked : compared.ticked.has(name)
  return (
    <p class="choice">
      <input type="checkbox" id={name} name={name} value="yes" checked={checked} />
      <label for={name}>
        {label} <span class="soft">{soft}</span>
      </label>
    </p>
  )
}

interface ChangeProps extends ComparedProps {
  readonly changed: ChangedLine
  readonly change: Change
}

function ChangedCell({ changed, change, compared, screen }: ChangeProps) {
  const { workbooks } = screen.words
  const { column, text, now, address, standing } = change
  const name = tickOf(changed.line, column)
  const label = `${workbooks.take}: ${headingOf(column, screen.words)}`
  const isTicked = standing === 'here' && changed.wrong === null
  const told = { column, screen }
  return (
    <>
      <Tick {...{ name, isTicked, compared, label }} soft={screen.say(workbooks.cell, { address })} />
      <dl class="facts">
        <Fact name={workbooks.now}>
          <Cell {...told} text={now} />
        </Fact>
        <Fact name={workbooks.inFile}>
          {now === '' || text === '' || column === 'nothing' ? (
            <Cell {...told} text={text} />
          ) : (
            <WordDifference before={now} after={text} language={null} screen={screen} />
          )}
          <Meant change={change} compared={compared} screen={screen} />
        </Fact>
      </dl>
    </>
  )
}

/** Why an answer is none, in words. */
export function answerWords(wrong: AnswerProblem, { words }: Screen): string {
  return wrong === 'both' ? words.reports.wordsBoth : words.workbooks.lacksAnswer
}

interface ChangesProps extends ComparedProps {
  readonly standing: Standing
  readonly title: string
}

/** The lines in which cells of one standing differ. */
export function Changes({ standing, title, compared, screen }: ChangesProps) {
  const lines = compared.differences.lines.filter(({ changes }) =>
    changes.some((change) => change.standing === standing),
  )
  if (lines.length === 0) return null
  return (
    <section>
      <h2 class="part-head">{title}</h2>
      {lines.map((changed) => (
        <fieldset class="line-fields">
          <legend>
            <LineName line={changed.line} screen={screen} />
          </legend>
          {standing === 'both' ? <ChangedBy line={changed.line} compared={compared} screen={screen} /> : null}
          {changed.wrong === null ? null : <p class="problem">{answerWords(changed.wrong, screen)}</p>}
          {changed.changes
            .filter((change) => change.standing === standing)
            .map((change) => (
              <ChangedCell changed={changed} change={change} compared={compared} screen={screen} />
            ))}
        </fieldset>
      ))}
    </section>
  )
}

/** The lines that the file adds. */
export function NewLines({ compared, screen }: ComparedProps) {
  const { workbooks } = screen.words
  const { added } = compared.differences
  if (added.length === 0) return null
  return (
    <section>
      <h2 class="part-head">{workbooks.newTitle}</h2>
      {added.map(({ at, cells, like }) => (
        <fieldset class="line-fields">
          <legend>{screen.say(workbooks.newRow, { row: String(at) })}</legend>
          {like === null ? null : <p>{screen.say(workbooks.likeLine, { number: String(like.ordinal) })}</p>}
          <Tick
            name={newTickOf(at)}
            isTicked={like === null}
            compared={compared}
            label={workbooks.take}
            soft=""
          />
          <dl class="facts">
            {NEW_COLUMNS.filter((column) => cells[column] !== undefined).map((column) => (
              <Fact name={headingOf(column, screen.words)}>
                <Cell
                  column={column === 'title' ? 'words' : column}
                  text={cells[column] ?? ''}
                  screen={screen}
                />
              </Fact>
            ))}
          </dl>
        </fieldset>
      ))}
    </section>
  )
}

/** What others changed since the file was sent, where the file says what it said then. */
export function OthersChanged({ compared, screen }: ComparedProps) {
  const { workbooks } = screen.words
  const lines = compared.differences.lines.filter(({ byOthers }) => byOthers.length > 0)
  if (lines.length === 0) return null
  return (
    <section>
      <h2 class="part-head">{workbooks.othersTitle}</h2>
      <p>{workbooks.othersLead}</p>
      {lines.map(({ line, byOthers }) => (
        <div class="line-fields">
          <h3>
            <LineName line={line} screen={screen} />
          </h3>
          <ChangedBy line={line} compared={compared} screen={screen} />
          <dl class="facts">
            {byOthers.map((column) => (
              <Fact name={headingOf(column, screen.words)}>
                <Cell column={column} text={saidWith(line, []).said[column]} screen={screen} />
              </Fact>
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}

/** What is not understood, cell by cell, with what to do. */
export function NotUnderstood({ compared, screen }: ComparedProps) {
  const { workbooks } = screen.words
  const { misread } = compared.differences
  if (misread.length === 0) return null
  return (
    <section>
      <h2 class="part-head">{workbooks.misreadTitle}</h2>
      <p>{workbooks.misreadLead}</p>
      <ul class="entries ruled">
        {misread.map(({ address, text, why }) => (
          <li>
            <strong>{address}</strong>{' '}
            {text === '' ? null : <Quote text={text} language={null} screen={screen} />} {workbooks.whys[why]}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Sheets and columns that were left alone. */
export function LeftOut({ compared, screen }: ComparedProps) {
  const { workbooks } = screen.words
  const { otherSheets, otherColumns } = compared.file
  const told = [
    [workbooks.otherSheets, otherSheets],
    [workbooks.otherColumns, otherColumns],
  ] as const
  const left = told.filter(([, names]) => names.length > 0)
  if (left.length === 0) return null
  return (
    <p class="soft">
      {workbooks.leftOutTitle}:{' '}
      {left.map(([message, names], at) => (
        <>
          {at === 0 ? '' : '; '}
          <Phrase message={message} outside={{ names: names.join(', ') }} screen={screen} />
        </>
      ))}
    </p>
  )
}
