import { Page } from '../../layout/page.js'
import { ErrorSummary, type FieldProblem, FormKey, problemOf, SelectField } from '../../parts/fields.js'
import type { Screen } from '../../screen.js'
import { pairName, statesToChoose } from '../../words/in-order.js'

/** The choice of a pair.
 *  shapes: `known` pairs of the register with how many accepted statements each has; `first` and `second` codes of states, typed
 *  for a pair of which nothing is known yet; `back` where one came from */
export interface PairForm {
  readonly known: readonly { readonly value: string; readonly count: number }[]
  readonly chosen: string
  readonly first: string
  readonly second: string
  readonly back: string
  readonly problems: readonly FieldProblem[]
}

interface PairsProps {
  readonly form: PairForm
  readonly screen: Screen
}

/** The value of the choice that takes the two states named beneath it. */
export const OTHER_PAIR = 'other'

function Known({ form, screen }: PairsProps) {
  const { pairs } = screen.words
  return (
    <>
      {form.known.map(({ value, count }) => (
        <label class="choice">
          <input type="radio" name="pair" value={value} checked={value === form.chosen} />{' '}
          {pairName(value, screen)}{' '}
          <span class="soft">{screen.say(screen.words.finding.statements, { count })}</span>
        </label>
      ))}
      <label class="choice">
        <input type="radio" name="pair" value={OTHER_PAIR} checked={form.chosen === OTHER_PAIR} />{' '}
        {pairs.other}
      </label>
    </>
  )
}

function Other({ form, screen }: PairsProps) {
  const { pairs, actForms } = screen.words
  const choices = [{ value: '', label: actForms.chooseFirst }, ...statesToChoose(screen)]
  return (
    <div class="pair-of-fields">
      <SelectField
        name="first"
        label={pairs.first}
        value={form.first}
        choices={choices}
        problem={problemOf(form.problems, 'first')}
      />
      <SelectField name="second" label={pairs.second} value={form.second} choices={choices} />
    </div>
  )
}

/** Chooses the two states that the first page, portfolio, trade and ties show. */
export function PairsPage({ form, screen }: PairsProps) {
  const { pairs } = screen.words
  return (
    <Page screen={screen} title={pairs.title} isWrong={form.problems.length > 0}>
      <ErrorSummary screen={screen} problems={form.problems} />
      <h1>{pairs.title}</h1>
      <p class="lead">{pairs.lead}</p>
      <form class="act-form" action={screen.href('/pairs')} method="post">
        <FormKey screen={screen} />
        <input type="hidden" name="back" value={form.back} />
        <fieldset>
          <legend>{pairs.pair}</legend>
          <Known form={form} screen={screen} />
          <Other form={form} screen={screen} />
        </fieldset>
        <p class="acts">
          <button type="submit">{pairs.choose}</button>
        </p>
      </form>
    </Page>
  )
}
