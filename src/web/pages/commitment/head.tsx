import type { CommitmentRow, Due } from '../../../register/index.js'
import { ForceSign } from '../../parts/force.js'
import { FlagSigns, SideLight } from '../../parts/sides.js'
import { Quote, Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import type { CommitmentPageView } from './view.js'

interface HeadProps {
  readonly page: CommitmentPageView
  readonly language: string | null
  readonly screen: Screen
}

/** When it must be done, with the words that say so and, where it was inferred, why. */
export function DueLine({
  due,
  language,
  screen,
}: {
  due: Due | null
  language: string | null
  screen: Screen
}) {
  const { commitment } = screen.words
  if (due === null) return <>{commitment.noDue}</>
  const { basis } = due
  return (
    <>
      {screen.date(due.edtf)}{' '}
      <span class="soft">
        {commitment.dueWords} <Quote text={due.words} language={language} screen={screen} />
      </span>{' '}
      {basis.from === 'inferred' ? (
        <span class="basis inferred">
          {screen.say(commitment.dueInferred, { why: wordFor(screen.words.whys, basis.why) })}
        </span>
      ) : null}
    </>
  )
}

/** The next day of control: the earliest that is not past. */
function ControlLine({ page: { controls, cards }, screen }: Omit<HeadProps, 'language'>) {
  const { chains } = screen.words
  const [next] = controls
  if (next !== undefined) return <span>{screen.say(chains.next, { day: screen.date(next) })}</span>
  return cards.length === 0 ? <span>{chains.noControl}</span> : null
}

function Sides({ commitment, screen }: { commitment: CommitmentRow; screen: Screen }) {
  return (
    <>
      {commitment.sides.map((side, at) => (
        <SideLight side={side} at={at} screen={screen} />
      ))}
    </>
  )
}

/** One line of truth: the sentence, its force and due, what each side says, and when it is looked at next. */
export function CommitmentHead({ page, language, screen }: HeadProps) {
  const { commitment } = page.view
  const { chains, citing } = screen.words
  const { reference, title, force, due } = commitment
  return (
    <header class="truth">
      <p class="over-title">
        <span class="reference">{reference}</span>{' '}
        <button type="button" class="copy" hidden data-copy={reference} data-copied={citing.copied}>
          {screen.words.reading.copyReference}
        </button>{' '}
        <FlagSigns flags={commitment.flags} screen={screen} />
      </p>
      <div class="page-head">
        <h1>
          <Quoted text={title} language={language} screen={screen} />
        </h1>
        {page.reporting.length === 0 ? null : (
          <a class="button" href="#report">
            {chains.reportMain}
          </a>
        )}
      </div>
      <p class="truth-line">
        <ForceSign force={force} screen={screen} />
        <span>{due === null ? screen.words.commitment.noDue : screen.date(due.edtf)}</span>
        <Sides commitment={commitment} screen={screen} />
        <ControlLine page={page} screen={screen} />
      </p>
      <p class="uses">
        <a href={screen.href(`/cite/${reference}`)}>{citing.cite}</a>
        <a href={screen.href(`/cite/${reference}#badge`)}>{citing.badge}</a>
        <a href={`/commitments/${commitment.id}.atom`}>{citing.follow}</a>
      </p>
    </header>
  )
}
