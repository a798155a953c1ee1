import type { OpenSession, SecondFactor } from '../../../platform/index.js'
import { Page } from '../../layout/page.js'
import {
  describedBy,
  ErrorSummary,
  Field,
  type FieldProblem,
  FormKey,
  problemOf,
} from '../../parts/fields.js'
import { SquareCode } from '../../parts/square-code.js'
import type { Screen } from '../../screen.js'

/** One's own account: sessions, and the second factor as it stands.
 *  shapes: `setUp` the secret and the recovery codes while a second factor is being set up, shown once; `isConfirming` when
 *  its first code was wrong, and another may be typed; `provider` the
 *  organisation's sign-in, if any, and `toProvider` where to go there once tying has begun */
export interface ShownAccount {
  readonly name: string
  readonly sessions: readonly OpenSession[]
  readonly hasSecondFactor: boolean
  readonly setUp: SecondFactor | null
  readonly isConfirming: boolean
  readonly provider: string | null
  readonly isTied: boolean
  readonly isTieRefused: boolean
  readonly toProvider: string | null
  readonly problems: readonly FieldProblem[]
}

interface AccountProps {
  readonly shown: ShownAccount
  readonly screen: Screen
}

interface SecretProps extends AccountProps {
  readonly id: string
  readonly name: 'current' | 'next' | 'code'
  readonly label: string
  readonly hint?: string
}

function Secret({ shown, screen, id, name, label, hint }: SecretProps) {
  const field = { name: id, label, hint, problem: problemOf(shown.problems, id) }
  return (
    <Field {...field}>
      <input
        id={id}
        name={name}
        type={name === 'code' ? 'text' : 'password'}
        data-show={name === 'code' ? undefined : screen.words.signIn.show}
        autocomplete={
          name === 'code' ? 'one-time-code' : name === 'next' ? 'new-password' : 'current-password'
        }
        maxlength={500}
        aria-describedby={describedBy(field)}
        aria-invalid={field.problem ? 'true' : undefined}
      />
    </Field>
  )
}

function Session({ session, screen }: { readonly session: OpenSession; readonly screen: Screen }) {
  const { account } = screen.words
  return (
    <tr>
      <td data-label={account.agent}>
        <bdi lang="en">{session.agent}</bdi> {session.isThis ? <strong>{account.thisOne}</strong> : null}
      </td>
      <td data-label={account.from}>{session.address}</td>
      <td data-label={account.used}>{screen.instant(session.used)}</td>
      <td>
        {session.isThis ? null : (
          <form action={screen.href('/account/sessions')} method="post">
            <FormKey screen={screen} />
            <input type="hidden" name="session" value={session.id} />
            <button type="submit" class="quiet">
              {account.end}
            </button>
          </form>
        )}
      </td>
    </tr>
  )
}

function Sessions({ shown, screen }: AccountProps) {
  const { account } = screen.words
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions" class="part-head">
        {account.sessions}
      </h2>
      <table class="ledger">
        <thead>
          <tr>
            <th scope="col">{account.agent}</th>
            <th scope="col">{account.from}</th>
            <th scope="col">{account.used}</th>
            <th scope="col">{account.end}</th>
          </tr>
        </thead>
        <tbody>
          {shown.sessions.map((session) => (
            <Session session={session} screen={screen} />
          ))}
        </tbody>
      </table>
      <form action={screen.href('/account/sessions')} method="post">
        <FormKey screen={screen} />
        <input type="hidden" name="session" value="others" />
        <button type="submit" class="quiet">
          {account.endOthers}
        </button>
      </form>
    </section>
  )
}

function Password(props: AccountProps) {
  const { account, signIn } = props.screen.words
  return (
    <section aria-labelledby="password">
      <h2 id="password" class="part-head">
        {account.password}
      </h2>
      <form class="act-form" action={props.screen.href('/account/password')} method="post">
        <FormKey screen={props.screen} />
        <Secret {...props} id="current" name="current" label={account.current} />
        <Secret {...props} id="next" name="next" label={account.next} hint={signIn.passwordHint} />
        <p class="acts">
          <button type="submit">{account.change}</button>
        </p>
      </form>
    </section>
  )
}

/** A secret in groups of four, as it is read out and typed. */
function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? ''
}

/** Another try at the first code: the secret is in the application already, and is not shown a second time. */
function Confirm(props: AccountProps) {
  const { screen } = props
  const { account, signIn } = screen.words
  return (
    <form class="act-form" action={screen.href('/account/second-factor/confirm')} method="post">
      <FormKey screen={screen} />
      <p>{account.codeAgain}</p>
      <Secret {...props} id="second-code" name="code" label={signIn.code} />
      <p class="acts">
        <button type="submit">{account.confirm}</button>
      </p>
    </form>
  )
}

function SetUp(props: AccountProps & { readonly factor: SecondFactor }) {
  const { factor, screen } = props
  const { account, signIn } = screen.words
  return (
    <form class="act-form" action={screen.href('/account/second-factor/confirm')} method="post">
      <FormKey screen={screen} />
      <p>{account.secretLead}</p>
      <p>
        <SquareCode text={factor.address} name={account.square} />
      </p>
      <p>
        {account.secretTyped}: <code class="secret">{inGroups(factor.secret)}</code>
      </p>
      <p>
        {account.recovery}. {account.recoveryLead}
      </p>
      <ul class="entries">
        {factor.recovery.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Secret {...props} id="second-code" name="code" label={signIn.code} />
      <p class="acts">
        <button type="submit">{account.confirm}</button>
      </p>
    </form>
  )
}

function Second(props: AccountProps) {
  const { shown, screen } = props
  const { account } = screen.words
  const path = shown.hasSecondFactor ? '/account/second-factor/drop' : '/account/second-factor'
  return (
    <section aria-labelledby="second">
      <h2 id="second" class="part-head">
        {account.second}
      </h2>
      <p>{shown.hasSecondFactor ? account.secondOn : account.secondOff}</p>
      {shown.isConfirming ? <Confirm {...props} /> : null}
      {shown.setUp === null ? (
        <form class="act-form" action={screen.href(path)} method="post">
          <FormKey screen={screen} />
          <Secret {...props} id="second-current" name="current" label={account.current} />
          <p class="acts">
            <button type="submit" class="quiet">
              {shown.hasSecondFactor ? account.drop : account.begin}
            </button>
          </p>
        </form>
      ) : (
        <SetUp {...props} factor={shown.setUp} />
      )}
    </section>
  )
}

/** The organisation's account, to be tied to one's own. The way there is a link: browsers send no form on to another host
 *  that the policy of these pages does not name. */
function Provider({ shown, screen }: AccountProps) {
  const { account } = screen.words
  const { provider, isTied, toProvider } = shown
  if (provider === null) return null
  return (
    <section aria-labelledby="provider">
      <h2 id="provider" class="part-head">
        {account.provider}
      </h2>
      {shown.isTieRefused ? <p class="notice">{account.tieRefused}</p> : null}
      <p>{screen.say(isTied ? account.tied : account.untied, { provider })}</p>
      {toProvider === null ? (
        <form action={screen.href('/account/tie')} method="post">
          <FormKey screen={screen} />
          <button type="submit" class="quiet">
            {account.tie}
          </button>
        </form>
      ) : (
        <p>
          <a href={toProvider}>{screen.say(account.goTie, { provider })}</a>
        </p>
      )}
    </section>
  )
}

/** One's own account. */
export function AccountPage(props: AccountProps) {
  const { shown, screen } = props
  const { account, signIn } = screen.words
  return (
    <Page screen={screen} title={account.title} isWrong={shown.problems.length > 0}>
      <ErrorSummary screen={screen} problems={shown.problems} />
      <h1>{account.title}</h1>
      <p class="lead">
        <bdi>{shown.name}</bdi>
      </p>
      <Sessions {...props} />
      <Password {...props} />
      <Second {...props} />
      <Provider {...props} />
      <form action={screen.href('/sign-out')} method="post">
        <FormKey screen={screen} />
        <p class="acts">
          <button type="submit" class="quiet">
            {signIn.signOut}
          </button>
        </p>
      </form>
    </Page>
  )
}
