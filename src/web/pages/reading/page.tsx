import type { Child } from 'hono/jsx'
import type { Problem } from '../../../kernel/index.js'
import { Page } from '../../layout/page.js'
import { cutText, type Paragraph } from '../../parts/pieces.js'
import { countTouched, countWritten } from '../../parts/sentences.js'
import type { Screen } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { ownHint, whatIsOdd } from '../problem/page.js'
import { Card } from './card.js'
import { FilterBar } from './filter.js'
import { ReadingHead } from './head.js'
import { RestList } from './rest.js'
import { isAsked, type ReadingFilter, type ShownReading, type ShownStatement } from './shown.js'
import { type ByNumber, ParagraphText } from './text.js'
import { type Explanation, whyOf } from './why.js'

interface ReadingProps {
  readonly reading: ShownReading
  readonly filter: ReadingFilter
  readonly screen: Screen
  /** How the text was read; null while nobody asks. */
  readonly why?: Explanation | null
  /** The places reported as missed; null where nothing can be reported. */
  readonly reported?: ReadonlySet<string> | null
}

function CoverageLine({ reading, screen }: { reading: ShownReading; screen: Screen }) {
  const spans = reading.statements.map(({ span }) => span)
  const values = {
    covered: countTouched(reading.sentences, spans),
    sentences: reading.sentences.length,
    remainder: countWritten(reading.text, reading.remainder),
  }
  return <p class="coverage">{screen.say(screen.words.reading.coverage, values)}</p>
}

/** More of the words in question is not shown. */
const LONGEST_QUOTE = 80

/** The words of the text that a problem is about. */
function QuotedPlace({ text, problem }: { text: string; problem: Problem }) {
  const { span } = problem.where ?? {}
  if (span === undefined) return null
  const words = text.slice(span.start, span.end)
  return (
    <>
      {': '}
      <q>
        <bdi>{words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}</bdi>
      </q>
    </>
  )
}

function ProblemList({ reading, screen }: { reading: ShownReading; screen: Screen }) {
  if (reading.problems.length === 0) return null
  return (
    <section class="notice">
      <h2>{screen.words.reading.problems}</h2>
      <ul>
        {reading.problems.map((problem) => (
          <li>
            {whatIsOdd(problem.code, screen) ?? <bdi lang="en">{problem.message}</bdi>}
            <QuotedPlace text={reading.text} problem={problem} />
            {'. '}
            {ownHint(problem.code, screen) ?? <bdi lang="und">{problem.hint}</bdi>}{' '}
            <code>{problem.code}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

function NothingFound({ reading, screen }: { reading: ShownReading; screen: Screen }) {
  const { nothing, nothingHint } = screen.words.reading
  const languages = Object.values(screen.words.languages).join('; ')
  if (reading.statements.length > 0) return null
  return (
    <section class="notice">
      <p>
        <strong>{nothing}</strong> {nothingHint}
      </p>
      {reading.language === null ? <p>{screen.say(screen.words.read.readLanguages, { languages })}</p> : null}
    </section>
  )
}

interface RowProps {
  readonly paragraph: Paragraph
  readonly shown: ByNumber
  readonly language: string | null
  readonly screen: Screen
  readonly why: Explanation | null
}

/** A paragraph on the left, the cards of the statements that begin in it on the right. */
function Row({ paragraph, shown, language, screen, why }: RowProps) {
  const cards = paragraph.begins.flatMap((number) => {
    const statement = shown.get(number)
    if (!statement) return []
    const reason = why ? whyOf(statement, why) : undefined
    return [<Card statement={statement} number={number} language={language} screen={screen} why={reason} />]
  })
  return (
    <div class={cards.length > 0 ? 'row' : 'row bare'}>
      <div class="row-text">
        <ParagraphText paragraph={paragraph} statements={shown} language={language} screen={screen} />
      </div>
      <div class="row-cards">{cards}</div>
    </div>
  )
}

function numbered(statements: readonly ShownStatement[], filter: ReadingFilter): ByNumber {
  const all = statements.map((statement, at) => [at + 1, statement] as const)
  return new Map(all.filter(([, statement]) => isAsked(filter, statement)))
}

function FilterOutcome({ reading, screen, shown }: Omit<ReadingProps, 'filter'> & { shown: ByNumber }) {
  const { showing, statements, filterEmpty } = screen.words.reading
  const all = reading.statements.length
  if (shown.size === 0 && all > 0) return <p class="outcome">{filterEmpty}</p>
  const line = shown.size === all ? screen.say(statements, { count: all }) : ''
  return <p class="outcome">{line || screen.say(showing, { shown: shown.size, all })}</p>
}

function Rows({ reading, filter, screen, why = null }: ReadingProps) {
  const shown = numbered(reading.statements, filter)
  const marked = new Map([...shown].map(([number, { span }]) => [number, span]))
  const paragraphs = cutText(reading.text, { marked, rest: reading.remainder })
  const language = reading.language?.text ?? null
  return (
    <>
      <FilterOutcome reading={reading} screen={screen} shown={shown} />
      <div class="rows">
        <div class="row row-heads">
          <h2>{screen.words.reading.textHeading}</h2>
          <h2>{screen.words.reading.cardsHeading}</h2>
        </div>
        {paragraphs.map((paragraph) => (
          <Row paragraph={paragraph} shown={shown} language={language} screen={screen} why={why} />
        ))}
      </div>
    </>
  )
}

/** Leads to the reading with its reasons, or back without them. */
function WhyLink({ reading, filter, screen }: ReadingProps) {
  const { show, hide } = screen.words.reading.why
  const { kind, force } = filter
  const isShown = filter.why === 'yes'
  const path = pathWith(reading.path, { kind, force, why: isShown ? null : 'yes' })
  return (
    <p>
      <a href={screen.href(path)}>{isShown ? hide : show}</a>
    </p>
  )
}

/** The reading view: the text with its marks on the left, a card for each statement on the right.
 *  shapes: `children` what can be done with this reading */
export function ReadingPage({ children, ...props }: ReadingProps & { children?: Child }) {
  const { reading, screen, why = null, reported = null } = props
  const { words } = screen
  return (
    <Page
      screen={screen}
      title={reading.title ?? words.reading.untitled}
      current="read"
      trail={[{ title: words.frame.read, path: '/read' }]}
      machine={{ json: `${reading.path}.json` }}
    >
      <ReadingHead reading={reading} screen={screen} />
      {reading.kept ? null : <p class="transient">{words.reading.transient}</p>}
      <CoverageLine reading={reading} screen={screen} />
      {children}
      <ProblemList reading={reading} screen={screen} />
      <NothingFound reading={reading} screen={screen} />
      <FilterBar {...props} />
      <p class="key-to-marks">{words.reading.keyToMarks}</p>
      <WhyLink {...props} />
      <Rows {...props} />
      <RestList reading={reading} why={why} reported={reported} screen={screen} />
      <p class="reader-line">
        {words.reading.reader} <code>{reading.reader}</code> · {words.reading.edition}{' '}
        <code>{reading.edition}</code>
      </p>
    </Page>
  )
}
