import {
  type Letter,
  NOTICE_KINDS,
  type Notice,
  type NoticeKind,
  type Notices,
} from '../../../register/index.js'
import { Page } from '../../layout/page.js'
import { ErrorSummary, type FieldProblem, FormKey, problemOf, TextField } from '../../parts/fields.js'
import { Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { dayPhrase } from '../../words/notice-day.js'

/** What the page of notices shows: what waits, and the daily letter with the letters so far. */
export interface ShownNotices {
  readonly notices: Notices
  readonly address: string
  readonly letters: readonly Letter[]
  readonly problems: readonly FieldProblem[]
}

interface ShownProps {
  readonly shown: ShownNotices
  readonly screen: Screen
}

function Entry({ notice, screen }: { readonly notice: Notice; readonly screen: Screen }) {
  const { areas } = screen.words
  const { about, command, day, ground, kind, language, path, words } = notice
  const when = dayPhrase(kind, screen.words)
  return (
    <li>
      <a class="entry-link" href={screen.href(path)}>
        {command === null ? (
          <Quoted text={words} language={language} screen={screen} />
        ) : (
          wordFor(areas.acts, command)
        )}
      </a>
      {ground === null ? null : (
        <p>
          <bdi lang="und">{ground}</bdi>
        </p>
      )}
      <div class="entry-foot">
        {day === null ? null : <span>{screen.say(when, { day: screen.date(day), name: words })}</span>}
        <span class="reference">{about}</span>
      </div>
    </li>
  )
}

function Kind({ kind, shown: { notices }, screen }: ShownProps & { readonly kind: NoticeKind }) {
  const { words } = screen
  const own = notices.notices.filter((one) => one.kind === kind)
  if (own.length === 0) return null
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind} class="part-head">
        {words.notices.kinds[kind]}
      </h2>
      <ul class="entries ruled">
        {own.map((notice) => (
          <Entry notice={notice} screen={screen} />
        ))}
      </ul>
      {notices.more[kind] > 0 ? (
        <p class="soft">{screen.say(words.notices.more, { count: notices.more[kind] })}</p>
      ) : null}
    </section>
  )
}

function stateOf({ sentAt, failure }: Letter, { words: { notices } }: Screen): string {
  if (sentAt !== null) return notices.sent
  return failure === null ? notices.waits : notices.failed
}

function Letters({ shown: { letters }, screen }: ShownProps) {
  const { notices } = screen.words
  return (
    <section aria-labelledby="letters">
      <h2 id="letters" class="part-head">
        {notices.letters}
      </h2>
      {letters.length === 0 ? <p class="soft">{notices.noLetters}</p> : null}
      <ul class="entries">
        {letters.map((letter) => (
          <li>
            <a class="entry-link" href={screen.href(`/notices/letters/${letter.id}`)}>
              <bdi lang="und">{letter.subject}</bdi>
            </a>
            <div class="entry-foot">
              <span>{stateOf(letter, screen)}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Wish({ shown: { address, problems }, screen }: ShownProps) {
  const { notices } = screen.words
  return (
    <section aria-labelledby="letter">
      <h2 id="letter" class="part-head">
        {notices.letter}
      </h2>
      <form class="act-form" action={screen.href('/notices')} method="post">
        <FormKey screen={screen} />
        <TextField
          name="address"
          label={notices.address}
          hint={notices.addressHint}
          value={address}
          problem={problemOf(problems, 'address')}
        />
        <p class="acts">
          <button type="submit">{notices.save}</button>
        </p>
      </form>
    </section>
  )
}

/** What waits for whoever is signed in. */
export function NoticesPage(props: ShownProps) {
  const { shown, screen } = props
  const { notices } = screen.words
  return (
    <Page
      screen={screen}
      title={notices.title}
      isWrong={shown.problems.length > 0}
      machine={{ json: '/notices.json' }}
    >
      <ErrorSummary screen={screen} problems={shown.problems} />
      <h1>{notices.title}</h1>
      <p class="lead">{notices.lead}</p>
      {shown.notices.notices.length === 0 ? <p class="notice">{notices.empty}</p> : null}
      {NOTICE_KINDS.map((kind) => (
        <Kind {...props} kind={kind} />
      ))}
      <Wish {...props} />
      <Letters {...props} />
    </Page>
  )
}

/** A letter as it was or will be sent, in its plain form. */
export function LetterPage({ letter, screen }: { readonly letter: Letter; readonly screen: Screen }) {
  const { notices } = screen.words
  return (
    <Page screen={screen} title={notices.letter} trail={[{ title: notices.title, path: '/notices' }]}>
      <h1>{notices.letter}</h1>
      <p class="soft">{stateOf(letter, screen)}</p>
      <pre class="letter">
        <bdi lang="und">{letter.text}</bdi>
      </pre>
    </Page>
  )
}
