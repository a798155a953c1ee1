import type { MeetingView, Readout, StoredStatement } from '../../../register/index.js'
import { ForceSign } from '../../parts/force.js'
import { KindSign } from '../../parts/kind.js'
import { SideSquare } from '../../parts/sides.js'
import { Quote, Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { pairStatements } from './pairing.js'

interface SidesProps {
  readonly view: MeetingView
  readonly screen: Screen
}

/** The two sides of a meeting, in the order of the register. */
function partiesOf({ meeting }: MeetingView): readonly string[] {
  const named = meeting.pair === null ? meeting.parties : meeting.pair.split('-')
  return named.slice(0, 2)
}

function languageOf({ readouts: _, outcome, sources }: MeetingView, readout: Readout): string | null {
  return [...outcome, ...sources].find((one) => one.readout === readout.id)?.language ?? null
}

function ReadoutLink({ view, readout, screen }: SidesProps & { readout: Readout }) {
  return (
    <p>
      <a class="entry-link" href={screen.href(`/readouts/${readout.id}`)}>
        <Quoted text={readout.title} language={languageOf(view, readout)} screen={screen} />
      </a>{' '}
      <span class="soft">
        {readout.published === null ? screen.words.reading.notGiven : screen.date(readout.published)}
      </span>
    </p>
  )
}

/** One side's name and its readouts, or the act that adds one. */
function SideReadouts({ view, party, at, screen }: SidesProps & { party: string; at: number }) {
  const { encounter, countries } = screen.words
  const own = view.readouts.filter(({ publisher }) => publisher === party)
  return (
    <section class={at === 0 ? 'side side-first' : 'side side-second'}>
      <h3>
        <SideSquare at={at} /> {wordFor(countries, party)}
      </h3>
      {own.map((readout) => (
        <ReadoutLink view={view} readout={readout} screen={screen} />
      ))}
      {own.length === 0 ? (
        <p>
          <a href={screen.href('/read')}>{encounter.addOther}</a>
        </p>
      ) : null}
    </section>
  )
}

interface SaidProps {
  readonly statement: StoredStatement
  readonly screen: Screen
}

/** One statement in a column: kind, force, its words, its reference. */
function Said({ statement, screen }: SaidProps) {
  const { kind, force, quote, language, reference } = statement
  return (
    <>
      <span class="entry-foot">
        <KindSign kind={kind} screen={screen} />
        <ForceSign force={force} screen={screen} />
      </span>
      <p class="line-quote">
        <Quote text={quote} language={language} screen={screen} />
      </p>
      <a class="reference" href={screen.href(`/r/${reference}`)}>
        {reference}
      </a>
    </>
  )
}

function PairRow({ pair: [one, other], parties, screen }: PairProps) {
  const compare = pathWith('/compare', { a: one.reference, b: other.reference })
  return (
    <tr>
      <td data-label={parties[0]}>
        <Said statement={one} screen={screen} />
      </td>
      <td data-label={parties[1]}>
        <Said statement={other} screen={screen} />
        <p>
          <a href={screen.href(compare)}>{screen.words.encounter.compare}</a>
        </p>
      </td>
    </tr>
  )
}

interface PairProps {
  readonly pair: readonly [StoredStatement, StoredStatement]
  readonly parties: readonly string[]
  readonly screen: Screen
}

/** A statement that only one side has; the other column says so. */
function LoneRow({ statement, parties, screen, at }: SaidProps & { parties: readonly string[]; at: 0 | 1 }) {
  const said = (
    <td data-label={parties[at]}>
      <Said statement={statement} screen={screen} />
    </td>
  )
  const silent = (
    <td class="lone">{screen.say(screen.words.encounter.onlyOne, { side: parties[at] ?? '' })}</td>
  )
  return (
    <tr>
      {at === 0 ? said : silent}
      {at === 0 ? silent : said}
    </tr>
  )
}

function Rows({ view, screen }: SidesProps) {
  const parties = partiesOf(view)
  const names = parties.map((party) => wordFor(screen.words.countries, party))
  const saidBy = (party: string | undefined) => view.outcome.filter(({ publisher }) => publisher === party)
  const { both, onlyFirst, onlySecond } = pairStatements(saidBy(parties[0]), saidBy(parties[1]))
  return (
    <>
      <caption>{screen.say(screen.words.encounter.paired, { count: both.length })}</caption>
      <thead>
        <tr>
          {names.map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {both.map((pair) => (
          <PairRow pair={pair} parties={names} screen={screen} />
        ))}
        {onlyFirst.map((statement) => (
          <LoneRow statement={statement} parties={names} screen={screen} at={0} />
        ))}
        {onlySecond.map((statement) => (
          <LoneRow statement={statement} parties={names} screen={screen} at={1} />
        ))}
      </tbody>
    </>
  )
}

/** Readouts whose publisher is neither side, or not known. */
function OtherReadouts({ view, screen }: SidesProps) {
  const parties = partiesOf(view)
  const others = view.readouts.filter(({ publisher }) => publisher === null || !parties.includes(publisher))
  return (
    <>
      {others.map((readout) => (
        <ReadoutLink view={view} readout={readout} screen={screen} />
      ))}
    </>
  )
}

/** Both sides' readouts of one meeting side by side: what both say in one row, what only one says marked. */
export function BothSides({ view, screen }: SidesProps) {
  const { encounter, meetings } = screen.words
  const published = new Set(view.readouts.map(({ publisher }) => publisher))
  const tie = pathWith('/acts/meetings.tie-readout', {
    meeting: view.meeting.id,
    back: `/meetings/${view.meeting.id}`,
  })
  return (
    <section aria-labelledby="both">
      <h2 id="both" class="part-head">
        {encounter.bothSides}
      </h2>
      {published.size < 2 ? (
        <p class="notice">
          {meetings.oneSide} <a href={screen.href('/read')}>{encounter.addOther}</a>{' '}
          <a href={screen.href(tie)}>{encounter.tieReadout}</a>
        </p>
      ) : null}
      <div class="sides">
        {partiesOf(view).map((party, at) => (
          <SideReadouts view={view} party={party} at={at} screen={screen} />
        ))}
      </div>
      {partiesOf(view).length < 2 || view.outcome.length === 0 ? null : (
        <table class="ledger both-sides">
          <Rows view={view} screen={screen} />
        </table>
      )}
      <OtherReadouts view={view} screen={screen} />
    </section>
  )
}
