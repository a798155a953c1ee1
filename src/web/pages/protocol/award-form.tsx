import type { Award } from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import {
  describedBy,
  ErrorSummary,
  Field,
  type FieldProblem,
  FormKey,
  problemOf,
  SelectField,
  TextField,
} from '../../parts/fields.js'
import { ReferenceLink } from '../../parts/offer.js'
import { Quote } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { KNOWN_ORDERS, orderName, personNames } from '../../words/names.js'

/** The fields of the form in their order. */
export const AWARD_FIELDS = [
  'order',
  'degree',
  'recipient',
  'party',
  'post',
  'decreedOn',
  'decree',
  'presentedOn',
  'presenter',
  'source',
] as const
export type AwardField = (typeof AWARD_FIELDS)[number]

/** The form that records an award, as it stands.
 *  shapes: `told` what readouts say of it, at most twice; `posts` offered to choose from once one is asked for */
export interface AwardForm {
  readonly typed: ReadonlyMap<string, string>
  readonly problems: readonly FieldProblem[]
  readonly told: readonly Award[]
  readonly posts: readonly string[]
  readonly isPostAsked: boolean
}

interface FormProps {
  readonly form: AwardForm
  readonly screen: Screen
}

function textOf({ form, screen }: FormProps, name: AwardField, isOptional: boolean) {
  const { protocol } = screen.words
  const words: Readonly<Record<string, string>> = {
    ...protocol.form,
    ...{ order: protocol.order, degree: protocol.degree },
  }
  const label = words[name] ?? name
  return {
    name,
    label: isOptional ? `${label} (${protocol.form.optional})` : label,
    hint: words[`${name}Hint`],
    problem: problemOf(form.problems, name),
    value: form.typed.get(name) ?? '',
  }
}

function About({ form, screen }: FormProps) {
  const { protocol, countries } = screen.words
  if (form.told.length === 0) return null
  return (
    <section aria-label={protocol.form.about} class="notice">
      <p>{protocol.form.about}:</p>
      {form.told.map(({ quote, language, publisher, published, reference }) => (
        <p class="line-quote">
          <Quote text={quote} language={language} screen={screen} />{' '}
          <span class="soft">
            {[
              publisher === null ? '' : wordFor(countries, publisher),
              published === null ? '' : screen.date(published),
            ]
              .filter((part) => part !== '')
              .join(', ')}
          </span>{' '}
          <ReferenceLink reference={reference} screen={screen} />
        </p>
      ))}
    </section>
  )
}

function orderChoices(screen: Screen) {
  const none = { value: '', label: screen.words.actForms.chooseFirst }
  const named = KNOWN_ORDERS.map(({ code, state }) => ({
    value: code,
    label: `${orderName(code, screen.language).text}\u00a0– ${wordFor(screen.words.countries, state)}`,
  }))
  return [none, ...named]
}

function Suggested({ props, names }: { props: ReturnType<typeof textOf>; names: readonly string[] }) {
  const { name, label, hint, problem, value } = props
  const field = { name, label, hint, problem }
  return (
    <Field {...field}>
      <input
        id={name}
        name={name}
        type="text"
        list={`${name}-list`}
        value={value}
        maxlength={300}
        lang="und"
        aria-describedby={describedBy(field)}
        aria-invalid={problem ? 'true' : undefined}
      />
      <datalist id={`${name}-list`}>
        {names.map((one) => (
          <option value={one} />
        ))}
      </datalist>
    </Field>
  )
}

/** Posts to choose from, and the choice to leave the post open; shown once no post was given. */
function PostChoice({ form, screen }: FormProps) {
  const { form: words } = screen.words.protocol
  if (!form.isPostAsked) return null
  return (
    <fieldset class="field">
      <legend>{words.choosePost}</legend>
      {form.posts.length === 0 ? <p class="hint">{words.nobody}</p> : null}
      {form.posts.map((post) => (
        <label class="choice">
          <input type="radio" name="knownPost" value={post} /> <bdi lang="und">{post}</bdi>
        </label>
      ))}
      <label class="choice">
        <input type="radio" name="knownPost" value="–" /> {words.leaveOpen}
      </label>
    </fieldset>
  )
}

function Fields(props: FormProps) {
  const { screen } = props
  const plain = (name: AwardField, isOptional = false) => <TextField {...textOf(props, name, isOptional)} />
  return (
    <>
      <SelectField {...textOf(props, 'order', false)} choices={orderChoices(screen)} />
      {plain('degree', true)}
      <Suggested props={textOf(props, 'recipient', false)} names={personNames(screen.language)} />
      {plain('party')}
      {plain('post', true)}
      <PostChoice {...props} />
      {plain('decreedOn')}
      {plain('decree', true)}
      {plain('presentedOn', true)}
      {plain('presenter', true)}
      {plain('source')}
    </>
  )
}

/** The form that records an award: what was said of it, its fields, and posts to choose from when none was given. */
export function AwardFormPage(props: FormProps) {
  const { form, screen } = props
  const { protocol } = screen.words
  const [first, second] = form.told
  return (
    <Page
      screen={screen}
      title={protocol.form.title}
      current="protocol"
      isWrong={form.problems.length > 0}
      trail={[{ title: protocol.title, path: '/protocol' }]}
    >
      <ErrorSummary screen={screen} problems={form.problems} />
      <h1>{protocol.form.title}</h1>
      <p class="lead">{protocol.form.lead}</p>
      <About {...props} />
      <form class="act-form" action={screen.href('/protocol/awards/new')} method="post">
        <FormKey screen={screen} />
        {first ? <input type="hidden" name="first" value={first.id} /> : null}
        {second ? <input type="hidden" name="second" value={second.id} /> : null}
        <Fields {...props} />
        <p class="acts">
          <button type="submit">{protocol.form.send}</button>{' '}
          <a href={screen.href('/protocol')}>{protocol.form.back}</a>
        </p>
      </form>
    </Page>
  )
}
