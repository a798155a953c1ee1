import type { CardAct, Command } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import {
  describedBy,
  ErrorSummary,
  Field,
  type FieldProblem,
  FormKey,
  problemOf,
  TextField,
} from '../../parts/fields.js'
import { type Screen, wordFor } from '../../screen.js'
import type { CardRow } from './cards.js'
import { DueWords, OrderTitle, SideName } from './parts.js'

/** The form of one move of a card.
 *  shapes: `refusal` why it cannot be done, with who may, in words; `isOvertaken` when somebody moved the card meanwhile;
 *  `isJoint` when both sides have a card of the order */
export interface MoveForm {
  readonly card: CardRow
  readonly act: CardAct
  readonly command: Command
  readonly typed: ReadonlyMap<string, string>
  readonly problems: readonly FieldProblem[]
  readonly refusal: string | null
  readonly isOvertaken: boolean
  readonly isJoint: boolean
  readonly today: string
}

interface FormProps {
  readonly form: MoveForm
  readonly screen: Screen
}

/** Fields that say which card it is and how it was seen; nobody types them. */
const FIXED: readonly string[] = ['instruction', 'version']

function labelOf(name: string, { act, command }: MoveForm, { words }: Screen): string {
  const { fields } = words.instructions
  const own = wordFor(fields, `${name}.${act}`)
  const label = own.includes('.') ? wordFor(fields, name) : own
  return command.fields[name]?.isRequired || name === 'due' ? label : `${label} (${words.actForms.optional})`
}

function Lines({ name, form, screen }: FormProps & { name: string }) {
  const field = { name, label: labelOf(name, form, screen), problem: problemOf(form.problems, name) }
  return (
    <Field {...field}>
      <textarea
        id={name}
        name={name}
        rows={name === 'coExecutors' ? 2 : 4}
        lang="und"
        aria-describedby={describedBy(field)}
        aria-invalid={field.problem ? 'true' : undefined}
      >
        {form.typed.get(name) ?? ''}
      </textarea>
    </Field>
  )
}

function Asked({ name, form, screen }: FormProps & { name: string }) {
  const kind = form.command.fields[name]?.kind
  if (kind === 'text' || kind === 'list') return <Lines name={name} form={form} screen={screen} />
  const { hints } = screen.words.actForms
  return (
    <TextField
      name={name}
      label={labelOf(name, form, screen)}
      hint={kind === 'day' ? hints.day : undefined}
      problem={problemOf(form.problems, name)}
      value={form.typed.get(name) ?? ''}
      max={500}
    />
  )
}

/** Which fields stand where: the day last, as it is filled in. */
function askedOf({ command }: MoveForm): readonly string[] {
  const names = Object.keys(command.fields).filter((name) => !FIXED.includes(name) && name !== 'on')
  return [...names, 'on']
}

function Second({ form, screen }: FormProps) {
  const { actForms, instructions } = screen.words
  if (form.act !== 'take-off' && form.act !== 'cease') return null
  return <p class="notice">{form.isJoint ? instructions.joint : actForms.second}</p>
}

function Form({ form, screen }: FormProps) {
  const { instructions } = screen.words
  const { card, act } = form
  return (
    <form class="act-form" action={screen.href(`/instructions/${card.id}/${act}`)} method="post">
      <FormKey screen={screen} />
      <input type="hidden" name="version" value={String(card.version)} />
      {askedOf(form).map((name) => (
        <Asked name={name} form={form} screen={screen} />
      ))}
      <p class="acts">
        <button type="submit">{instructions.send}</button>{' '}
        <a href={screen.href(`/instructions/${card.id}`)}>{instructions.back}</a>
      </p>
    </form>
  )
}

function Refusal({ form, screen }: FormProps) {
  const { instructions } = screen.words
  return (
    <>
      <div class="error-summary" role="alert" tabindex={-1} data-focus>
        <h2>{instructions.refused}</h2>
        <p>
          <bdi>{form.refusal}</bdi>
        </p>
      </div>
      <p>
        <a href={screen.href(`/instructions/${form.card.id}`)}>{instructions.back}</a>
      </p>
    </>
  )
}

function Overtaken({ form, screen }: FormProps) {
  const { instructions } = screen.words
  if (!form.isOvertaken) return null
  const state = instructions.states[form.card.state]
  return (
    <div class="error-summary" role="alert" tabindex={-1} data-focus>
      <h2>{instructions.conflictTitle}</h2>
      <p>{screen.say(instructions.conflict, { state })}</p>
    </div>
  )
}

/** The short form of one move: the rule of it, the card, its few fields. */
export function MovePage({ form, screen }: FormProps) {
  const { instructions } = screen.words
  const { card, act } = form
  const title = instructions.acts[act]
  return (
    <Page
      screen={screen}
      title={title}
      current="instructions"
      isWrong={form.problems.length > 0 || form.refusal !== null || form.isOvertaken}
      trail={[
        { title: instructions.title, path: '/instructions' },
        { title: card.reference ?? instructions.order, path: `/instructions/${card.id}` },
      ]}
    >
      <ErrorSummary screen={screen} problems={form.problems} />
      <Overtaken form={form} screen={screen} />
      <h1>{title}</h1>
      <p class="line-quote">
        <OrderTitle card={card} screen={screen} />
      </p>
      <p class="entry-foot">
        <SideName card={card} screen={screen} />
        <span>{instructions.states[card.state]}</span>
        <DueWords card={card} screen={screen} today={form.today} />
      </p>
      <p>{instructions.rules[act]}</p>
      {form.refusal === null ? (
        <>
          <Second form={form} screen={screen} />
          <Form form={form} screen={screen} />
        </>
      ) : (
        <Refusal form={form} screen={screen} />
      )}
    </Page>
  )
}
