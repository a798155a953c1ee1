import { Mark } from '../../layout/mark.js'
import { Head } from '../../layout/page.js'
import type { Screen } from '../../screen.js'
import type { TypedField } from '../../typed-form.js'
import type { SentBefore } from '../sign-in/again.js'
import { Typed } from './page.js'

const CODE = 'unavailable.crowd'

/** What was asked for in a crowd.
 *  shapes: `sent` a form that can be sent again as it is, with its own key; `typed` what was typed into one; `cutFrom` how many bytes were
 *  sent when there was room for the beginning only */
export interface Busy {
  readonly sent: SentBefore | null
  readonly typed: readonly TypedField[]
  readonly cutFrom: number | null
}

interface BusyProps {
  readonly busy: Busy
  readonly screen: Screen
}

function SendAgain({ sent, screen }: { readonly sent: SentBefore; readonly screen: Screen }) {
  return (
    <form class="acts" action={screen.href(sent.path)} method="post">
      {sent.fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit">{screen.words.signIn.againButton}</button>
    </form>
  )
}

function AskAgain({ busy: { sent, typed }, screen }: BusyProps) {
  if (sent !== null) return <SendAgain sent={sent} screen={screen} />
  if (typed.length > 0) return null
  return (
    <p class="acts">
      <a class="button" href={screen.href(screen.path)}>
        {screen.words.problems.askAgain}
      </a>
    </p>
  )
}

const MEGABYTE = 1_000_000

/** Says that what stands below may end too early. */
function Cut({ busy: { cutFrom }, screen }: BusyProps) {
  if (cutFrom === null) return null
  const sent = screen.number((cutFrom / MEGABYTE).toFixed(1))
  return <p>{screen.say(screen.words.read.noRoom, { sent })}</p>
}

/** Tells whom the server cannot answer in time to ask again, with all that was typed. Its frame is the least there can be, for it is
 *  drawn when there is no time for more. */
export function BusyPage({ busy, screen }: BusyProps) {
  const { problems, frame } = screen.words
  const title = problems.titles.unavailable
  return (
    <html lang={screen.language}>
      <Head screen={screen} title={title} isWrong />
      <body>
        <a class="skip" href="#main">
          {frame.skip}
        </a>
        <header class="masthead">
          <a class="name" href={screen.href('/')} aria-label={frame.homeLink}>
            <Mark />
            <span>{frame.name}</span>
          </a>
        </header>
        <main id="main" tabindex={-1}>
          <h1>{title}</h1>
          <p class="lead">{problems.hints[CODE]}</p>
          <Cut busy={busy} screen={screen} />
          <AskAgain busy={busy} screen={screen} />
          <Typed typed={busy.typed} screen={screen} />
          <p class="soft">
            {problems.code} <code>{CODE}</code> ·{' '}
            {screen.say(frame.requestNumber, { number: screen.request })}
          </p>
          <p>
            <a href={screen.href('/')}>{problems.toHome}</a>
          </p>
        </main>
        <footer class="foot">
          <p>{frame.licence}</p>
        </footer>
      </body>
    </html>
  )
}
