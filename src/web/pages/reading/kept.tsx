import { FORCES, KINDS } from '../../../statements/index.js'
import { describedBy, Field, FormKey, SelectField } from '../../parts/fields.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import type { EditionNote } from './notes.js'
import type { ShownReading } from './shown.js'

interface KeptProps {
  readonly reading: ShownReading
  readonly screen: Screen
}

/** Says that an edition was withdrawn or replaced; its text stays. */
export function EditionNotice({ note, path, screen }: { note: EditionNote; path: string; screen: Screen }) {
  const { editions } = screen.words
  if (note.state === 'withdrawn') return <Withdrawn note={note} screen={screen} />
  if (note.replacedBy === null) return null
  return (
    <p class="notice" role="note">
      {editions.corrected} <a href={screen.href(`${path}/${note.replacedBy}`)}>{editions.showNewer}</a>
    </p>
  )
}

function Withdrawn({ note: { stateOn, ground }, screen }: { note: EditionNote; screen: Screen }) {
  const { editions } = screen.words
  const day = stateOn === null ? '' : screen.date(stateOn)
  return (
    <p class="notice withdrawn" role="note">
      <strong>
        {stateOn === null ? editions.withdrawnPlain : screen.say(editions.withdrawn, { day, ground: '' })}
      </strong>{' '}
      <bdi lang="und">{ground}</bdi> {editions.stays}
    </p>
  )
}

interface CompareProps {
  readonly notes: readonly EditionNote[]
  readonly shown: string
  readonly screen: Screen
}

/** Leads to this edition beside each other one of its readout. */
export function CompareLinks({ notes, shown, screen }: CompareProps) {
  const { editions, languages, frame } = screen.words
  const replaces = notes.find(({ id }) => id === shown)?.replaces
  const others = notes.filter(({ id }) => id !== shown)
  if (others.length === 0) return null
  return (
    <p class="compare-links">
      {others.map(({ id, language }) => (
        <a href={screen.href(pathWith('/compare', { a: id, b: shown }))}>
          {id === replaces
            ? editions.compareEarlier
            : screen.say(editions.compareWith, {
                language: wordFor(languages, language ?? frame.unknown),
              })}
        </a>
      ))}
    </p>
  )
}

/** The form to which the checked statements of the cards belong. */
export const ACCEPT_FORM = 'accept-checked'

/** Accepts the statements that were checked on their cards. */
export function AcceptChecked({ reading, screen }: KeptProps) {
  const { editions } = screen.words
  return (
    <form id={ACCEPT_FORM} class="acts" action={screen.href(`${reading.path}/accept`)} method="post">
      <FormKey screen={screen} />
      <button type="submit" class="quiet" aria-describedby="accept-hint">
        {editions.acceptChecked}
      </button>
      <p class="hint" id="accept-hint">
        {editions.acceptHint}
      </p>
    </form>
  )
}

/** What a person typed to add a statement. */
export interface TypedByHand {
  readonly quote: string
  readonly kind: string
  readonly force: string
  readonly problem?: string | undefined
}

export const NOTHING_BY_HAND: TypedByHand = { quote: '', kind: 'commitment', force: 'agreed' }

interface ByHandProps extends KeptProps {
  readonly typed: TypedByHand
}

function QuoteBox({ reading, typed, screen }: ByHandProps) {
  const { editions } = screen.words
  const field = { name: 'quote', label: editions.words, hint: editions.byHandHint, problem: typed.problem }
  return (
    <Field {...field}>
      <textarea
        id="quote"
        name="quote"
        lang={reading.language?.text ?? 'und'}
        rows={3}
        data-marked
        aria-describedby={describedBy(field)}
        aria-invalid={typed.problem ? 'true' : undefined}
      >
        {typed.quote}
      </textarea>
    </Field>
  )
}

/** The form that adds a statement where the reader found none. */
export function ByHandForm(props: ByHandProps) {
  const { reading, typed, screen } = props
  const { editions, review, kinds } = screen.words
  const choices = (keys: readonly string[], table: Readonly<Record<string, string>>) =>
    keys.map((value) => ({ value, label: wordFor(table, value) }))
  return (
    <>
      <button class="to-marked" type="button" hidden data-to-marked>
        {editions.takeMarked}
      </button>
      <details class="by-hand" id="by-hand" open={typed.problem !== undefined}>
        <summary>{editions.byHand}</summary>
        <form action={screen.href(`${reading.path}/statements`)} method="post">
          <FormKey screen={screen} />
          <QuoteBox {...props} />
          <div class="pair-of-fields">
            <SelectField
              name="kind"
              label={review.kind}
              value={typed.kind}
              choices={choices(KINDS, kinds.names)}
            />
            <SelectField
              name="force"
              label={review.force}
              value={typed.force}
              choices={choices(FORCES, kinds.forces)}
            />
          </div>
          <button type="submit" class="quiet">
            {editions.add}
          </button>
        </form>
      </details>
    </>
  )
}
