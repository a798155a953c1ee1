import type { LedgerLine } from '../../../register/index.js'
import { earliestDay, latestDay, parsePeriod } from '../../../values/index.js'
import { type Chart, type ChartTable, restatementChart, slippageChart } from '../../charts/index.js'
import { Quote } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import type { CommitmentPageView } from './view.js'

type Said = LedgerLine & { readonly day: string }

/** The sayings that have a day, which alone can stand on a line of time. */
function datedIn({ view }: CommitmentPageView): readonly Said[] {
  return view.ledger.flatMap((line) => (line.day === null ? [] : [{ ...line, day: line.day }]))
}

function whoOf({ publisher }: LedgerLine, { words }: Screen): string {
  return publisher === null ? words.frame.unknown : wordFor(words.countries, publisher)
}

/** The relation a line of the ledger has, as the chain tells it; the first opens. */
function relationOf(line: LedgerLine, at: number): LedgerLine['relation'] {
  return at === 0 ? 'opens' : line.relation
}

function sayingTable(lines: readonly Said[], screen: Screen): ChartTable {
  const { commitment, register } = screen.words
  const heads = [commitment.saidOn, commitment.saidBy, commitment.force, register.reference]
  return {
    columns: heads.map((text) => ({ text })),
    rows: lines.map((line) => [
      { text: screen.date(line.day) },
      { text: whoOf(line, screen) },
      { text: screen.words.kinds.forces[line.force] },
      {
        text: (
          <a class="reference" href={screen.href(`/r/${line.reference}`)}>
            {line.reference}
          </a>
        ),
      },
    ]),
  }
}

/** The picture of a commitment said again and again; null when it was said once. */
export function chainPicture(page: CommitmentPageView, screen: Screen): Chart | null {
  const { chains, commitment } = screen.words
  const lines = datedIn(page)
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last || lines.length < 2) return null
  const sayings = lines.map((line, at) => {
    const relation = relationOf(line, at)
    const dayText = screen.date(line.day)
    return {
      ...{ day: line.day, dayText, relation, relationText: commitment.relations[relation] },
      who: whoOf(line, screen),
    }
  })
  const list = sayings
    .map(({ dayText, relationText, who }) => `${dayText}, ${who}: ${relationText}`)
    .join('; ')
  const told = { count: lines.length, first: screen.date(first.day), last: screen.date(last.day) }
  const frame = {
    id: 'chain-picture',
    title: screen.say(chains.chainTitle, told),
    unit: chains.chainUnit,
    description: screen.say(chains.chainText, { count: lines.length, list }),
    source: chains.slipSource,
  }
  return restatementChart({ frame, table: sayingTable(lines, screen), sayings })
}

function daysOf({ due }: LedgerLine): { readonly from: string | null; readonly to: string | null } {
  const period = due === null ? null : parsePeriod(due.edtf)
  if (!period?.ok) return { from: null, to: null }
  return { from: earliestDay(period.value), to: latestDay(period.value) }
}

function dueText({ due }: LedgerLine, screen: Screen): string {
  return due === null ? screen.words.commitment.noDue : screen.date(due.edtf)
}

function dueTable(lines: readonly Said[], language: string | null, screen: Screen): ChartTable {
  const { commitment } = screen.words
  const { saidOn, saidBy, due, dueWords, slip } = commitment
  const heads = [saidOn, saidBy, due, dueWords, slip]
  return {
    columns: heads.map((text) => ({ text })),
    rows: lines.map((line) => [
      { text: screen.date(line.day) },
      { text: whoOf(line, screen) },
      { text: dueText(line, screen) },
      { text: line.due === null ? '–' : <Quote text={line.due.words} language={language} screen={screen} /> },
      { text: commitment.slips[line.slip] },
    ]),
  }
}

/** What the dues came to, as a sentence. */
function slipTitle(lines: readonly Said[], screen: Screen): string {
  const { slipTitle: titles } = screen.words.chains
  const dues = lines.filter(({ due }) => due !== null)
  const [first, last] = [dues[0], dues.at(-1)]
  const told = { first: first ? dueText(first, screen) : '', last: last ? dueText(last, screen) : '' }
  if (lines.at(-1)?.due === null) return screen.say(titles.dropped, told)
  return screen.say(told.first === told.last ? titles.same : titles.later, told)
}

/** The picture of a due that was said more than once; null when there is no due to follow. */
export function duePicture(page: CommitmentPageView, language: string | null, screen: Screen): Chart | null {
  const lines = datedIn(page)
  if (lines.length < 2 || lines.every(({ due }) => due === null)) return null
  const { chains, charts } = screen.words
  const dues = lines.map((line) => ({
    ...daysOf(line),
    saidOn: line.day,
    saidText: `${screen.date(line.day)} · ${whoOf(line, screen)}`,
    label: dueText(line, screen),
  }))
  const title = slipTitle(lines, screen)
  const list = dues.map(({ saidText, label }) => `${saidText}: ${label}`).join('; ')
  const frame = {
    ...{ id: 'due-picture', title, unit: chains.slipUnit, source: chains.slipSource },
    description: `${title}. ${list}.`,
  }
  return slippageChart({
    ...{ frame, table: dueTable(lines, language, screen), dues },
    ...{ today: page.today, todayText: charts.today },
  })
}
