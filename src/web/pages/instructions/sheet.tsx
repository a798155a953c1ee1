import type { ListedRow, SheetLine } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { type Screen, wordFor } from '../../screen.js'
import type { BoardColumn } from './board.js'
import { DueWords, OrderTitle, SideName } from './parts.js'

/** The sheet of a month, with the first of the cards that press on the day it is made: open and due by a day. */
export interface MonthlySheet {
  readonly month: string
  readonly lines: readonly SheetLine[]
  readonly pressing: BoardColumn
  readonly dueBy: string
  readonly today: string
}

interface SheetProps {
  readonly sheet: MonthlySheet
  readonly screen: Screen
}

/** A row of the register's sheet. */
export function sheetLineOf(row: ListedRow): SheetLine {
  return row as unknown as SheetLine
}

/** A month so many months later; negative goes back. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, of = 1] = month.split('-').map(Number)
  const count = year * 12 + (of - 1) + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

const NUMBERS = ['total', 'inTime', 'late', 'underWay', 'overdue'] as const

const WORDS = {
  total: 'sheetTotal',
  inTime: 'sheetInTime',
  late: 'sheetLate',
  underWay: 'sheetUnderWay',
  overdue: 'sheetOverdue',
} as const

function totalOf(lines: readonly SheetLine[], name: (typeof NUMBERS)[number]): number {
  return lines.reduce((sum, line) => sum + line[name], 0)
}

function Line({ name, values, screen }: { name: string; values: readonly number[]; screen: Screen }) {
  const { instructions } = screen.words
  return (
    <tr>
      <th scope="row">{name}</th>
      {values.map((value, at) => (
        <td class="number" data-label={instructions[WORDS[NUMBERS[at] ?? 'total']]}>
          {screen.number(String(value))}
        </td>
      ))}
    </tr>
  )
}

function Table({ sheet, screen }: SheetProps) {
  const { instructions, countries } = screen.words
  const { lines } = sheet
  return (
    <table class="ledger sheet">
      <thead>
        <tr>
          <th scope="col">{instructions.side}</th>
          {NUMBERS.map((name) => (
            <th scope="col" class="number">
              {instructions[WORDS[name]]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line
            name={wordFor(countries, line.party)}
            values={NUMBERS.map((name) => line[name])}
            screen={screen}
          />
        ))}
        {lines.length < 2 ? null : (
          <Line
            name={instructions.sheetAll}
            values={NUMBERS.map((name) => totalOf(lines, name))}
            screen={screen}
          />
        )}
      </tbody>
    </table>
  )
}

/** How many more press, with the way to them. */
function MorePressing({ sheet, screen }: SheetProps) {
  const { pressing, dueBy } = sheet
  const count = pressing.total - pressing.cards.length
  if (count <= 0) return null
  return (
    <p>
      <a href={screen.href(`/lists/instructions?isOpen=yes&dueBy=${dueBy}&sort=due`)}>
        {screen.say(screen.words.notices.more, { count })}
      </a>
    </p>
  )
}

function Pressing({ sheet, screen }: SheetProps) {
  const { instructions } = screen.words
  return (
    <section aria-labelledby="pressing">
      <h2 id="pressing" class="part-head">
        {screen.say(instructions.sheetOpen, { date: screen.date(sheet.today) })}
      </h2>
      {sheet.pressing.total === 0 ? <p class="soft">{instructions.sheetOpenNone}</p> : null}
      <ol class="entries">
        {sheet.pressing.cards.map((card) => (
          <li>
            <a href={screen.href(`/instructions/${card.id}`)}>
              <OrderTitle card={card} screen={screen} />
            </a>
            <p class="entry-foot">
              <SideName card={card} screen={screen} />
              <bdi lang="und">{card.executor ?? card.addressee}</bdi>
              <span>{instructions.states[card.state]}</span>
              <DueWords card={card} screen={screen} today={sheet.today} />
            </p>
          </li>
        ))}
      </ol>
      <MorePressing sheet={sheet} screen={screen} />
    </section>
  )
}

function Months({ sheet, screen }: SheetProps) {
  const { instructions } = screen.words
  const at = (months: number) => screen.href(`/instructions/sheet?month=${monthAfter(sheet.month, months)}`)
  return (
    <form class="narrow" action={screen.href('/instructions/sheet')} method="get">
      <a href={at(-1)} rel="prev">
        {instructions.sheetBefore}
      </a>
      <input type="month" name="month" value={sheet.month} aria-label={instructions.sheetMonth} />
      <button type="submit" class="quiet">
        {instructions.sheetShow}
      </button>
      <a href={at(1)} rel="next">
        {instructions.sheetAfter}
      </a>
    </form>
  )
}

function Signature({ sheet, screen }: SheetProps) {
  const { instructions } = screen.words
  return (
    <footer class="signature">
      <p>{screen.say(instructions.sheetMade, { date: screen.date(sheet.today) })}</p>
      <p class="signature-line">{instructions.sheetSign}</p>
    </footer>
  )
}

/** The monthly sheet of execution, one page of A4. */
export function SheetPage({ sheet, screen }: SheetProps) {
  const { instructions } = screen.words
  const title = screen.say(instructions.sheetTitle, { month: screen.date(sheet.month) })
  const asked = `?month=${sheet.month}`
  return (
    <Page
      screen={screen}
      title={title}
      current="instructions"
      trail={[{ title: instructions.title, path: '/instructions' }]}
      machine={{
        json: `/lists/instruction-sheet.json${asked}`,
        csv: `/lists/instruction-sheet.csv${asked}`,
      }}
    >
      <h1>{title}</h1>
      <p class="lead">{instructions.sheetLead}</p>
      <Months sheet={sheet} screen={screen} />
      {sheet.lines.length === 0 ? (
        <p class="notice">{instructions.sheetNone}</p>
      ) : (
        <Table sheet={sheet} screen={screen} />
      )}
      <Pressing sheet={sheet} screen={screen} />
      <Signature sheet={sheet} screen={screen} />
    </Page>
  )
}
