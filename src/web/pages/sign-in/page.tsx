import type { PropsWithChildren } from 'hono/jsx'
import { Page } from '../../layout/page.js'
import {
  describedBy,
  ErrorSummary,
  Field,
  type FieldProblem,
  FormKey,
  problemOf,
} from '../../parts/fields.js'
import type { Screen } from '../../screen.js'

/** The steps of coming in. */
export type Step = 'sign-in' | 'code' | 'one-time'

/** A step as it stands: the name typed, never a password; where to go afterwards. */
export interface SignInForm {
  readonly step: Step
  readonly name: string
  readonly code: string
  readonly back: string
  readonly hasKept: boolean
  readonly provider: string | null
  readonly problems: readonly FieldProblem[]
}

interface FormProps {
  readonly form: SignInForm
  readonly screen: Screen
}

interface InputProps extends FormProps {
  readonly name: 'name' | 'password' | 'code'
  readonly label: string
  readonly hint?: string
  readonly value?: string
  readonly fill: string
}

function Input({ form, screen, name, label, hint, value = '', fill }: InputProps) {
  const field = { name, label, hint, problem: problemOf(form.problems, name) }
  return (
    <Field {...field}>
      <input
        id={name}
        name={name}
        type={name === 'password' ? 'password' : 'text'}
        data-show={name === 'password' ? screen.words.signIn.show : undefined}
        value={name === 'password' ? undefined : value}
        autocomplete={fill}
        autocapitalize="none"
        spellcheck={false}
        maxlength={500}
        aria-describedby={describedBy(field)}
        aria-invalid={field.problem ? 'true' : undefined}
      />
    </Field>
  )
}

function Names(props: FormProps) {
  const { form, screen } = props
  const { signIn } = screen.words
  return (
    <>
      <Input {...props} name="name" label={signIn.name} value={form.name} fill="username" />
      <Input {...props} name="password" label={signIn.password} fill="current-password" />
    </>
  )
}

function OneTime(props: FormProps) {
  const { form, screen } = props
  const { signIn } = screen.words
  return (
    <>
      <Input {...props} name="code" label={signIn.oneTime} value={form.code} fill="off" />
      <Input {...props} name="name" label={signIn.name} value={form.name} fill="username" />
      <Input
        {...props}
        name="password"
        label={signIn.newPassword}
        hint={signIn.passwordHint}
        fill="new-password"
      />
    </>
  )
}

function Frame({ form, screen, children }: PropsWithChildren<FormProps>) {
  const { signIn } = screen.words
  const texts = {
    'sign-in': [signIn.title, signIn.lead, signIn.button, '/sign-in'],
    code: [signIn.codeTitle, signIn.codeLead, signIn.codeButton, '/sign-in/code'],
    'one-time': [signIn.oneTimeTitle, signIn.oneTimeLead, signIn.give, '/sign-in/first'],
  } as const
  const [title, lead, button, action] = texts[form.step]
  return (
    <Page screen={screen} title={title} isWrong={form.problems.length > 0} isPublic>
      <ErrorSummary screen={screen} problems={form.problems} />
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {form.hasKept ? <p class="notice">{signIn.keptWaits}</p> : null}
      <form class="act-form" id="main-form" action={screen.href(action)} method="post">
        <FormKey screen={screen} />
        <input type="hidden" name="back" value={form.back} />
        {children}
        <p class="acts">
          <button type="submit">{button}</button>
        </p>
      </form>
      <OtherWays form={form} screen={screen} />
    </Page>
  )
}

function OtherWays({ form, screen }: FormProps) {
  const { signIn } = screen.words
  if (form.step !== 'sign-in') return null
  return (
    <p>
      <a href={screen.href('/sign-in/first')}>{signIn.haveCode}</a>{' '}
      {form.provider === null ? null : (
        <a href={screen.href('/sign-in/with')}>
          {screen.say(signIn.withProvider, { provider: form.provider })}
        </a>
      )}
    </p>
  )
}

/** One step of coming in: name and password, the code of the second factor, or a one-time code with a new password. */
export function SignInPage(props: FormProps) {
  const { form, screen } = props
  const { signIn } = screen.words
  return (
    <Frame {...props}>
      {form.step === 'sign-in' ? <Names {...props} /> : null}
      {form.step === 'code' ? (
        <Input {...props} name="code" label={signIn.code} fill="one-time-code" />
      ) : null}
      {form.step === 'one-time' ? <OneTime {...props} /> : null}
    </Frame>
  )
}
