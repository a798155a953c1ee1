import type { PropsWithChildren } from 'hono/jsx'
import { REJECT_REASONS, type ReviewItem } from '../../../intake/index.js'
import { FORCES, KINDS, SLOT_NAMES } from '../../../statements/index.js'
import { describedBy, Field, FormKey, problemOf, SelectField, TextField } from '../../parts/fields.js'
import type { Screen } from '../../screen.js'
import { slotField } from './form.js'
import { reviewPath } from './query.js'
import type { Act, ReviewView } from './view.js'

/** What an act is drawn with. */
export interface ActsProps {
  readonly view: ReviewView
  readonly item: ReviewItem
  readonly screen: Screen
}

/** The form of an act: key, the version seen, and where the queue goes on. */
export function ActForm({ view, item, screen, act, children }: PropsWithChildren<ActsProps & { act: Act }>) {
  const { statement, next } = item
  const path = reviewPath(view.query, { st: next })
  return (
    <form action={screen.href(`/review/${statement.id}/${act}`)} method="post">
      <FormKey screen={screen} />
      <input type="hidden" name="version" value={String(statement.version)} />
      <input type="hidden" name="onward" value={path} />
      {children}
    </form>
  )
}

function Note({ view, screen, name }: { view: ReviewView; screen: Screen; name: string }) {
  const { note, noteHint } = screen.words.review
  const field = { name, label: note, hint: noteHint, problem: problemOf(view.problems, name) }
  return (
    <Field {...field}>
      <textarea
        id={name}
        name="note"
        lang="und"
        rows={2}
        maxlength={2000}
        aria-describedby={describedBy(field)}
      >
        {view.typed.get('note') ?? ''}
      </textarea>
    </Field>
  )
}

function RejectAct(props: ActsProps) {
  const { view, screen } = props
  const { review } = screen.words
  const problem = problemOf(view.problems, 'reason')
  return (
    <details data-act="reject" open={view.act === 'reject'}>
      <summary>{review.reject}</summary>
      <ActForm {...props} act="reject">
        <fieldset id="reason" aria-describedby={problem ? 'reason-problem' : undefined}>
          <legend>{review.reason}</legend>
          {problem ? (
            <p class="problem" id="reason-problem">
              {problem}
            </p>
          ) : null}
          {REJECT_REASONS.map((reason) => (
            <label class="choice">
              <input
                type="radio"
                name="reason"
                value={reason}
                checked={view.typed.get('reason') === reason}
              />{' '}
              {review.reasons[reason]}
            </label>
          ))}
        </fieldset>
        <Note view={view} screen={screen} name="reject-note" />
        <button type="submit" class="grave">
          {review.rejectButton}
        </button>
      </ActForm>
    </details>
  )
}

function KindFields({ view, item, screen }: ActsProps) {
  const { review, kinds } = screen.words
  const choices = (keys: readonly string[], table: Readonly<Record<string, string>>) =>
    keys.map((value) => ({ value, label: table[value] ?? value }))
  return (
    <div class="pair-of-fields">
      <SelectField
        name="kind"
        label={review.kind}
        value={view.typed.get('kind') ?? item.statement.kind}
        choices={choices(KINDS, kinds.names)}
        problem={problemOf(view.problems, 'kind')}
      />
      <SelectField
        name="force"
        label={review.force}
        value={view.typed.get('force') ?? item.statement.force}
        choices={choices(FORCES, kinds.forces)}
      />
    </div>
  )
}

function QuoteField({ view, item, screen }: ActsProps) {
  const { review } = screen.words
  const problem = problemOf(view.problems, 'quote')
  const field = { name: 'quote', label: review.quote, hint: review.quoteHint, problem }
  const { language, quote } = item.statement
  return (
    <Field {...field}>
      <textarea
        id="quote"
        name="quote"
        rows={3}
        lang={language ?? 'und'}
        aria-describedby={describedBy(field)}
      >
        {view.typed.get('quote') ?? quote}
      </textarea>
    </Field>
  )
}

function SlotFields({ view, item, screen }: ActsProps) {
  const { review, slots } = screen.words
  return (
    <fieldset>
      <legend>{review.fields}</legend>
      <p class="hint">{review.slotHint}</p>
      <div class="pair-of-fields">
        {item.statement.slots.map((slot, at) => (
          <TextField
            name={slotField(at)}
            label={slots[slot.name]}
            value={view.typed.get(slotField(at)) ?? slot.value.text}
            problem={problemOf(view.problems, slot.name)}
          />
        ))}
      </div>
    </fieldset>
  )
}

function NewSlot({ view, screen }: Pick<ActsProps, 'view' | 'screen'>) {
  const { review, slots, frame } = screen.words
  const names = SLOT_NAMES.map((value) => ({ value, label: slots[value] }))
  const typed = (name: string) => view.typed.get(name) ?? ''
  return (
    <fieldset>
      <legend>{review.addSlot}</legend>
      <div class="pair-of-fields">
        <SelectField
          name="new-slot"
          label={review.slotName}
          value={typed('new-slot')}
          choices={[{ value: '', label: frame.none }, ...names]}
        />
        <TextField name="new-value" label={review.slotValue} value={typed('new-value')} />
        <TextField
          name="new-words"
          label={review.slotWords}
          value={typed('new-words')}
          problem={problemOf(view.problems, 'new-words')}
        />
      </div>
    </fieldset>
  )
}

function CorrectAct(props: ActsProps) {
  const { view, screen } = props
  const { review } = screen.words
  return (
    <details data-act="correct" open={view.act === 'correct'}>
      <summary>{review.correct}</summary>
      <ActForm {...props} act="correct">
        <p class="hint">{review.correctHint}</p>
        <KindFields {...props} />
        <QuoteField {...props} />
        <SlotFields {...props} />
        <NewSlot view={view} screen={screen} />
        <Note view={view} screen={screen} name="correct-note" />
        <button type="submit">{review.saveCorrection}</button>
      </ActForm>
    </details>
  )
}

/** Whether an act is offered: by the statement's state, or because it was tried and what was typed must not be lost. */
function isOffered(act: Act, { view, item }: ActsProps): boolean {
  const { state } = item.statement
  return view.act === act || state === 'read' || (act === 'correct' && state === 'accepted')
}

/** What a reviewer can do with the statement: accept it, correct it, reject it. */
export function ReviewActs(props: ActsProps) {
  const { review } = props.screen.words
  return (
    <div class="review-acts">
      {isOffered('accept', props) ? (
        <ActForm {...props} act="accept">
          <button type="submit" data-act="accept">
            {review.accept}
          </button>
        </ActForm>
      ) : null}
      {isOffered('correct', props) ? <CorrectAct {...props} /> : null}
      {isOffered('reject', props) ? <RejectAct {...props} /> : null}
    </div>
  )
}
