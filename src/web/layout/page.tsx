import type { PropsWithChildren } from 'hono/jsx'
import { SCREEN_LANGUAGES } from '../../languages/index.js'
import { type Screen, wordFor } from '../screen.js'
import { pairName } from '../words/in-order.js'
import { Masthead, type Section } from './masthead.js'

/** One step of the way to a page. */
export interface Crumb {
  readonly title: string
  readonly path: string
}

/** What a page tells its frame.
 *  shapes: `isWrong` when the page shows problems of a form; `machine` addresses of the same thing for programs, by name */
export interface PageFrame {
  readonly screen: Screen
  readonly title: string
  readonly current?: Section | undefined
  readonly trail?: readonly Crumb[]
  readonly isWrong?: boolean
  readonly machine?: Readonly<Record<string, string>>
  /** Anybody may read it, so that the ways of offices are left out. */
  readonly isPublic?: boolean
}

/** What stands before the body of a page. */
export function Head({ screen, title, isWrong, machine = {} }: PageFrame) {
  const { frame } = screen.words
  const shown = isWrong ? screen.say(frame.errorTitle, { title }) : title
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${shown} – ${pairName(screen.pair, screen)} – ${frame.name}`}</title>
      <meta name="description" content={frame.tagline} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" type="image/svg+xml" href={`/static/mark.svg?v=${screen.version}`} />
      <link rel="stylesheet" href={`/static/kelisim.css?v=${screen.version}`} />
      {SCREEN_LANGUAGES.map((language) => (
        <link rel="alternate" hreflang={language} href={`/${language}${screen.path}`} />
      ))}
      <link rel="alternate" hreflang="x-default" href={screen.path} />
      {machine.json ? <link rel="alternate" type="application/json" href={machine.json} /> : null}
      <script type="module" src={`/static/kelisim.js?v=${screen.version}`} />
    </head>
  )
}

function Trail({ screen, trail }: { screen: Screen; trail: readonly Crumb[] }) {
  if (trail.length === 0) return null
  return (
    <nav class="trail" aria-label={screen.words.frame.breadcrumbs}>
      <ol>
        {trail.map(({ title, path }) => (
          <li>
            <a href={screen.href(path)}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function MachineLinks({ screen, machine }: { screen: Screen; machine: Readonly<Record<string, string>> }) {
  const names = Object.entries(machine)
  if (names.length === 0) return null
  return (
    <p class="on-screen">
      {screen.words.frame.machineReadable}{' '}
      {names.map(([name, address]) => (
        <a href={address}>{name}</a>
      ))}
    </p>
  )
}

/** So much of a root stands in the foot; the whole one stands in the journal. */
const ROOT_SHOWN = 12

/** Up to which entry of the journal the page tells the register, and how much of that is signed. */
function Tip({ screen }: { screen: Screen }) {
  const { frame } = screen.words
  if (screen.tip === null) return null
  const { number, signed } = screen.tip
  const told = signed && { size: String(signed.size), root: signed.root.slice(0, ROOT_SHOWN) }
  return (
    <p class="tip">
      {screen.say(frame.tip, { number: String(number) })}{' '}
      {told === null ? frame.notSigned : screen.say(frame.signed, told)}
    </p>
  )
}

function Alone({ screen }: { screen: Screen }) {
  return (
    <p class="on-screen">
      {screen.say(screen.words.frame.loopback, { actor: screen.actor })}{' '}
      <a href={screen.href('/acting')}>{screen.words.acting.title}</a>{' '}
      <a href={screen.href('/sign-in/first')}>{screen.words.signIn.haveCode}</a>
    </p>
  )
}

function Foot({ screen, machine = {} }: PageFrame) {
  const { frame } = screen.words
  return (
    <footer class="foot">
      {screen.address === '' ? null : (
        <p class="on-paper">
          <bdi>{screen.address}</bdi>
        </p>
      )}
      <Tip screen={screen} />
      <MachineLinks screen={screen} machine={machine} />
      <p class="on-screen">{screen.say(frame.requestNumber, { number: screen.request })}</p>
      {screen.keeps ? null : <p>{frame.noStore}</p>}
      {screen.keeps && screen.isAlone ? <Alone screen={screen} /> : null}
      <p>
        {frame.licence}{' '}
        <a class="on-screen" href={screen.href('/catalogue')}>
          {frame.catalogue}
        </a>
      </p>
    </footer>
  )
}

/** The way to take back what was just done; the form comes back to this page. */
function Undo({ screen }: { screen: Screen }) {
  const undo = screen.done?.undo ?? null
  if (undo === null) return null
  const path = undo.includes('?') ? `${undo}&back=${encodeURIComponent(screen.path)}` : undo
  return <a href={screen.href(path)}>{screen.words.inbox.takeBack}</a>
}

/** What was just done, told once. */
function JustDone({ screen }: { screen: Screen }) {
  const { actForms, areas } = screen.words
  if (screen.done === null) return null
  const { command, isProposed } = screen.done
  const act = wordFor(areas.acts, command)
  return (
    <p class="done" role="status">
      {screen.say(isProposed ? actForms.waiting : actForms.done, { act })}{' '}
      {isProposed ? <a href={screen.href('/lists/proposals')}>{actForms.showWaiting}</a> : null}{' '}
      <Undo screen={screen} />
    </p>
  )
}

/** Says on every page of the staff that the journal is broken. */
function Alarm({ screen }: { screen: Screen }) {
  const { journal } = screen.words
  if (screen.brokenAt === null || screen.acting === null) return null
  return (
    <p class="alarm" role="alert">
      {screen.say(journal.alarm, { number: screen.brokenAt })}{' '}
      <a href={screen.href('/journal')}>{journal.alarmLink}</a>
    </p>
  )
}

/** The frame of every page: skip link, head, trail, the page itself, foot. */
export function Page({ children, ...frame }: PropsWithChildren<PageFrame>) {
  const { screen, current, trail = [], isPublic = false } = frame
  return (
    <html lang={screen.language}>
      <Head {...frame} />
      <body>
        <a class="skip" href="#main">
          {screen.words.frame.skip}
        </a>
        {isPublic ? null : <Alarm screen={screen} />}
        <Masthead screen={screen} current={current} isPublic={isPublic} />
        <main id="main" tabindex={-1}>
          <Trail screen={screen} trail={trail} />
          <JustDone screen={screen} />
          {children}
        </main>
        <Foot {...frame} />
      </body>
    </html>
  )
}
