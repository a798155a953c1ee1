import { FormKey } from '../../parts/fields.js'
import { Quote, Quoted } from '../../parts/words.js'
import type { Screen } from '../../screen.js'
import type { ShownReading } from './shown.js'
import {
  type Explanation,
  type FittedRule,
  type NearestRule,
  type RestPiece,
  restPieces,
  type StatementWhy,
} from './why.js'

interface WordsProps {
  readonly words: readonly string[]
  readonly language: string | null
  readonly screen: Screen
}

/** Words of the text one after the other, each a quotation. */
function WordList({ words, language, screen }: WordsProps) {
  return (
    <>
      {words.map((text, at) => (
        <>
          {at === 0 ? '' : ' · '}
          <Quoted text={text} language={language} screen={screen} />
        </>
      ))}
    </>
  )
}

interface WhyProps {
  readonly why: StatementWhy
  readonly language: string | null
  readonly screen: Screen
}

function LostRule({ lost, screen }: { lost: FittedRule; screen: Screen }) {
  const { why } = screen.words.reading
  return (
    <li>
      <code>{lost.rule}</code>
      {'\u00a0– '}
      {why.because[lost.because ?? 'name']}
    </li>
  )
}

/** Why a statement was read as it is. */
export function CardWhy({ why, language, screen }: WhyProps) {
  const words = screen.words.reading.why
  return (
    <details class="why" open>
      <summary>{words.title}</summary>
      {why.needed.length === 0 ? null : (
        <p>
          {words.needed} <WordList words={why.needed} language={language} screen={screen} />
        </p>
      )}
      {why.lost.length === 0 ? <p>{words.nothingLost}</p> : <p>{words.lost}</p>}
      <ul>
        {why.lost.map((lost) => (
          <LostRule lost={lost} screen={screen} />
        ))}
      </ul>
    </details>
  )
}

function NearLine({ near, language, screen }: { near: NearestRule } & Omit<WhyProps, 'why'>) {
  const { why } = screen.words.reading
  return (
    <p class="hint">
      {why.nearest} <code>{near.rule}</code>. {why.stood}{' '}
      <WordList words={near.stood} language={language} screen={screen} />.{' '}
      {near.broke ? (
        <>
          {why.broke} <Quote text={near.broke.quote} language={language} screen={screen} />
        </>
      ) : (
        why.ended
      )}
      {near.wanted.length === 0 ? null : (
        <>
          . {why.wanted} <WordList words={near.wanted} language={language} screen={screen} />
        </>
      )}
    </p>
  )
}

interface ReportProps {
  readonly piece: RestPiece
  readonly path: string
  readonly screen: Screen
}

/** The form that reports a piece of the remainder as missed. */
function ReportForm({ piece, path, screen }: ReportProps) {
  const { missed } = screen.words.reading
  return (
    <form action={screen.href(`${path}/missed`)} method="post" class="acts">
      <FormKey screen={screen} />
      <input type="hidden" name="start" value={String(piece.start)} />
      <input type="hidden" name="end" value={String(piece.end)} />
      <input type="text" name="note" maxlength={500} aria-label={missed.note} placeholder={missed.note} />
      <button type="submit" class="quiet">
        {missed.button}
      </button>
    </form>
  )
}

/** What is known of the remainder: why it was not read, and what was reported.
 *  shapes: `reported` the places reported, `12-40`; null where nothing can be reported */
export interface RestProps {
  readonly reading: ShownReading
  readonly why: Explanation | null
  readonly reported: ReadonlySet<string> | null
  readonly screen: Screen
}

function RestItem({ piece, reading, reported, screen }: Omit<RestProps, 'why'> & { piece: RestPiece }) {
  const language = reading.language?.text ?? null
  const isReported = reported?.has(`${piece.start}-${piece.end}`)
  return (
    <li id={`rest-${piece.start}`}>
      <Quote text={piece.quote} language={language} screen={screen} />
      {piece.near.map((near) => (
        <NearLine near={near} language={language} screen={screen} />
      ))}
      {isReported ? <p class="hint">{screen.words.reading.missed.reported}</p> : null}
      {reported && !isReported ? <ReportForm piece={piece} path={reading.path} screen={screen} /> : null}
    </li>
  )
}

/** The remainder sentence by sentence, where there is more to say of it than the text shows. */
export function RestList({ why, ...props }: RestProps) {
  const { reading, reported, screen } = props
  const pieces = why || reported ? restPieces(reading, why) : []
  if (pieces.length === 0) return null
  return (
    <details class="rest-list" open={why !== null}>
      <summary>{screen.say(screen.words.reading.missed.title, { count: pieces.length })}</summary>
      <ul class="entries">
        {pieces.map((piece) => (
          <RestItem piece={piece} {...props} />
        ))}
      </ul>
    </details>
  )
}
