import type { EditionView, ListedRow, ReadoutView, StoredStatement } from '../../../register/index.js'
import { StatementLine } from '../../parts/mention.js'
import { cutText } from '../../parts/pieces.js'
import { Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import type { ShownStatement } from '../reading/shown.js'
import { ParagraphText } from '../reading/text.js'
import { PortalPage } from './frame.js'

/** One edition of a readout with what was accepted of it.
 *  shapes: `statements` in text order, each numbered by its place */
export interface PublicText {
  readonly view: ReadoutView
  readonly edition: EditionView
  readonly statements: readonly StoredStatement[]
}

interface TextProps {
  readonly text: PublicText
  readonly screen: Screen
}

function languageOf({ edition, reading }: EditionView): string | null {
  return edition.language ?? reading?.language ?? null
}

function Editions({ text: { view, edition }, screen }: TextProps) {
  const { languages } = screen.words
  return (
    <ul class="chips">
      {view.editions.map((one) => (
        <li>
          <a
            href={screen.href(`/p/readouts/${view.readout.id}?edition=${one.edition.id}`)}
            aria-current={one === edition ? 'true' : undefined}
          >
            {wordFor(languages, languageOf(one) ?? '–')}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Marked({ text: { edition, statements }, screen }: TextProps) {
  const shown = new Map<number, ShownStatement>(statements.map((one, at) => [at + 1, one]))
  const marked = new Map([...shown].map(([number, { span }]) => [number, span]))
  const language = languageOf(edition)
  return (
    <>
      {cutText(edition.edition.text, { marked, rest: [] }).map((paragraph) => (
        <ParagraphText paragraph={paragraph} statements={shown} language={language} screen={screen} />
      ))}
    </>
  )
}

function Accepted({ text: { statements }, screen }: TextProps) {
  const { portal } = screen.words
  return (
    <section aria-labelledby="accepted">
      <h2 id="accepted" class="part-head">
        {portal.statements}
      </h2>
      {statements.length === 0 ? <p class="notice">{portal.noStatements}</p> : null}
      <ol class="entries ruled">
        {statements.map((statement, at) => (
          <StatementLine statement={statement} screen={screen} id={`st-${at + 1}`} />
        ))}
      </ol>
    </section>
  )
}

/** A published text with the statements that were accepted of it. */
export function PublicTextPage(props: TextProps) {
  const { text, screen } = props
  const { countries } = screen.words
  const { readout } = text.view
  return (
    <PortalPage screen={screen} title={readout.title}>
      <h1>
        <Quoted text={readout.title} language={languageOf(text.edition)} screen={screen} />
      </h1>
      <p class="lead">
        {readout.publisher === null ? null : wordFor(countries, readout.publisher)}{' '}
        {readout.published === null ? null : screen.date(readout.published)}
      </p>
      <Editions {...props} />
      <div class="measure">
        <Marked {...props} />
      </div>
      <Accepted {...props} />
    </PortalPage>
  )
}

/** Texts that were corrected or withdrawn, with day and ground. */
export function CorrectionsPage({
  rows,
  screen,
}: {
  readonly rows: readonly ListedRow[]
  readonly screen: Screen
}) {
  const { portal } = screen.words
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return (
    <PortalPage
      screen={screen}
      title={portal.corrections}
      machine={{ json: '/p/corrections.json', csv: '/p/corrections.csv' }}
    >
      <h1>{portal.corrections}</h1>
      <p class="lead">{portal.correctionsLead}</p>
      {rows.length === 0 ? <p class="notice">{portal.noCorrections}</p> : null}
      <ul class="entries ruled">
        {rows.map((row) => (
          <li>
            <a
              class="entry-link"
              href={screen.href(`/p/readouts/${String(row.readout)}?edition=${String(row.id)}`)}
            >
              <Quoted text={String(row.title)} language={text(row.language)} screen={screen} />
            </a>
            <div class="entry-foot">
              <span>{row.state === 'withdrawn' ? portal.withdrawn : portal.corrected}</span>
              {text(row.stateOn) === null ? null : <span>{screen.date(String(row.stateOn))}</span>}
              {text(row.ground) === null ? null : (
                <span>
                  {portal.ground}: <bdi lang="und">{String(row.ground)}</bdi>
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </PortalPage>
  )
}
