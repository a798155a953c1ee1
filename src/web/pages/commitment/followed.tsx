import type { CommitmentView } from '../../../register/index.js'
import { type Chart, Picture } from '../../charts/index.js'
import { Quote } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'

interface FollowedProps {
  readonly view: CommitmentView
  /** The language of the commitment's own words. */
  readonly language: string | null
  readonly screen: Screen
}

type LineProps = Omit<FollowedProps, 'view'> & { readonly line: CommitmentView['ledger'][number] }

function LedgerLine({ line, language, screen }: LineProps) {
  const { commitment, frame, countries } = screen.words
  const { day, publisher, due, slip } = line
  const side = publisher === null ? frame.unknown : wordFor(countries, publisher)
  return (
    <tr>
      <td data-label={commitment.saidOn}>{day === null ? frame.unknown : screen.date(day)}</td>
      <td data-label={commitment.saidBy}>{side}</td>
      <td data-label={commitment.due}>{due === null ? commitment.noDue : screen.date(due.edtf)}</td>
      <td data-label={commitment.dueWords}>
        {due === null ? '–' : <Quote text={due.words} language={language} screen={screen} />}
      </td>
      <td data-label={commitment.slip}>{commitment.slips[slip]}</td>
    </tr>
  )
}

/** Every due ever said, with its words and what became of it: as a picture with its table where they have days. */
export function Ledger({ view, language, screen, picture }: FollowedProps & { picture: Chart | null }) {
  const { commitment } = screen.words
  if (view.ledger.length < 2 || view.ledger.every(({ due }) => due === null)) return null
  return (
    <section aria-labelledby="ledger">
      <h2 id="ledger" class="part-head">
        {commitment.ledger}
      </h2>
      {picture === null ? <LedgerTable view={view} language={language} screen={screen} /> : null}
      {picture === null ? null : <Picture chart={picture} screen={screen} />}
    </section>
  )
}

function LedgerTable({ view, language, screen }: FollowedProps) {
  const { commitment } = screen.words
  return (
    <table class="ledger">
      <thead>
        <tr>
          {[commitment.saidOn, commitment.saidBy, commitment.due, commitment.dueWords, commitment.slip].map(
            (name) => (
              <th scope="col">{name}</th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {view.ledger.map((line) => (
          <LedgerLine line={line} language={language} screen={screen} />
        ))}
      </tbody>
    </table>
  )
}

/** What makes it hard to hold anyone to the commitment, with the words that show it. */
export function Defects({ view, language, screen }: FollowedProps) {
  const { commitment } = screen.words
  if (view.defects.length === 0) return null
  return (
    <section aria-labelledby="defects">
      <h2 id="defects" class="part-head">
        {commitment.defectsTitle}
      </h2>
      <ul class="entries">
        {view.defects.map(({ kind, words }) => (
          <li>
            <strong>{commitment.defects[kind]}</strong>{' '}
            <Quote text={words} language={language} screen={screen} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What assessors judge, each in the own name with grounds. */
export function Assessments({
  view,
  mayAssess,
  screen,
}: Omit<FollowedProps, 'language'> & { mayAssess: boolean }) {
  const { commitment } = screen.words
  if (view.assessments.length === 0 && !mayAssess) return null
  const { id } = view.commitment
  const judge = pathWith('/acts/assessments.judge', { commitment: id, back: `/commitments/${id}` })
  return (
    <section aria-labelledby="assessments">
      <h2 id="assessments" class="part-head">
        {commitment.assessments}
      </h2>
      <ul class="entries">
        {view.assessments.map(({ assessor, verdict, grounds, madeOn }) => (
          <li>
            <strong>{commitment.verdicts[verdict]}</strong> <bdi>{assessor}</bdi>, {screen.date(madeOn)}
            <p>
              <bdi>{grounds}</bdi>
            </p>
          </li>
        ))}
      </ul>
      {mayAssess ? (
        <p>
          <a href={screen.href(judge)}>{screen.words.chains.judge}</a>
        </p>
      ) : null}
    </section>
  )
}

/** Leads to the commitment that carries the chain, where this one says it again. */
export function SaidBefore({ view, screen }: Omit<FollowedProps, 'language'>) {
  if (view.restates === null) return null
  return (
    <p class="notice">
      <a href={screen.href(`/commitments/${view.restates}`)}>{screen.words.commitment.saidBefore}</a>
    </p>
  )
}
