import type { Child } from 'hono/jsx'
import { Page } from '../../layout/page.js'
import { cutText, type Paragraph } from '../../parts/pieces.js'
import { countTouched, countWritten } from '../../parts/sentences.js'
import type { Screen } from '../../screen.js'
import { ownHint } from '../problem/page.js'
import { Card } from './card.js'
import { FilterBar } from './filter.js'
import { ReadingHead } from './head.js'
import { isAsked, type ReadingFilter, type ShownReading, type ShownStatement } from './shown.js'
import { type ByNumber, ParagraphText } from './text.js'

interface ReadingProps {
  readonly reading: ShownReading
  readonly filter: ReadingFilter
  readonly screen: Screen
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

function ProblemList({ reading, screen }: { reading: ShownReading; screen: Screen }) {
  if (reading.problems.length === 0) return null
  return (
    <section class="notice">
      <h2>{screen.words.reading.problems}</h2>
      <ul>
        {reading.problems.map(({ code, message, hint }) => (
          <li>
            <bdi lang="en">{message}</bdi>. {ownHint(code, screen) ?? <bdi lang="und">{hint}</bdi>}{' '}
            <code>{code}</code>
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
}

/** A paragraph on the left, the cards of the statements that begin in it on the right. */
function Row({ paragraph, shown, language, screen }: RowProps) {
  const cards = paragraph.begins.flatMap((number) => {
    const statement = shown.get(number)
    return statement
      ? [<Card statement={statement} number={number} language={language} screen={screen} />]
      : []
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

function Rows({ reading, filter, screen }: ReadingProps) {
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
          <Row paragraph={paragraph} shown={shown} language={language} screen={screen} />
        ))}
      </div>
    </>
  )
}

/** The reading view: the text with its marks on the left, a card for each statement on the right.
 *  shapes: `children` what can be done with this reading */
export function ReadingPage({ children, ...props }: ReadingProps & { children?: Child }) {
  const { reading, screen } = props
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
      <Rows {...props} />
      <p class="reader-line">
        {words.reading.reader} <code>{reading.reader}</code> · {words.reading.edition}{' '}
        <code>{reading.edition}</code>
      </p>
    </Page>
  )
}
