import { Page } from '../../layout/page.js'
import { ErrorSummary, Field, type FieldProblem, FormKey } from '../../parts/fields.js'
import type { Screen } from '../../screen.js'
import type { CardRow } from './cards.js'
import { DueWords, OrderTitle, SideName } from './parts.js'

/** Cards whose executors may be reminded, and what was typed. */
export interface RemindForm {
  readonly cards: readonly CardRow[]
  /** So many more press later. */
  readonly more: number
  readonly days: number
  readonly words: string
  readonly problems: readonly FieldProblem[]
  readonly today: string
}

interface RemindProps {
  readonly form: RemindForm
  readonly screen: Screen
}

function Pick({ card, form, screen }: RemindProps & { readonly card: CardRow }) {
  const id = `card-${card.id}`
  return (
    <li class="choice">
      <input type="checkbox" id={id} name={id} value="yes" checked />
      <label for={id}>
        <OrderTitle card={card} screen={screen} />
        <span class="entry-foot">
          <SideName card={card} screen={screen} />
          <bdi lang="und">{card.executor ?? card.addressee}</bdi>
          <DueWords card={card} screen={screen} today={form.today} />
        </span>
      </label>
    </li>
  )
}

function Form({ form, screen }: RemindProps) {
  const { instructions } = screen.words
  return (
    <form class="act-form" action={screen.href('/instructions/remind')} method="post">
      <FormKey screen={screen} />
      <ul class="entries" id="cards">
        {form.cards.map((card) => (
          <Pick card={card} form={form} screen={screen} />
        ))}
      </ul>
      {form.more === 0 ? null : (
        <p class="soft">{screen.say(screen.words.notices.more, { count: form.more })}</p>
      )}
      <Field name="words" label={instructions.remindWords}>
        <textarea id="words" name="words" rows={3} lang="und" maxlength={2000}>
          {form.words}
        </textarea>
      </Field>
      <p class="acts">
        <button type="submit">{instructions.remindSend}</button>
      </p>
    </form>
  )
}

/** Reminds the executors of many cards at once. */
export function RemindPage({ form, screen }: RemindProps) {
  const { instructions } = screen.words
  return (
    <Page
      screen={screen}
      title={instructions.remindTitle}
      current="instructions"
      isWrong={form.problems.length > 0}
      trail={[{ title: instructions.title, path: '/instructions' }]}
    >
      <ErrorSummary screen={screen} problems={form.problems} />
      <h1>{instructions.remindTitle}</h1>
      <p class="lead">{screen.say(instructions.remindLead, { count: form.days })}</p>
      {form.cards.length === 0 ? (
        <p class="notice">{instructions.remindNone}</p>
      ) : (
        <Form form={form} screen={screen} />
      )}
    </Page>
  )
}
