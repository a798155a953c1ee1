import { SCREEN_LANGUAGES, screenWords } from '../../languages/index.js'
import type { Screen } from '../screen.js'
import { pathWith } from '../words/addresses.js'
import { pairName } from '../words/in-order.js'
import { Mark } from './mark.js'

/** The parts of the site that stand in the head of every page. */
export const SECTIONS = [
  'read',
  'review',
  'register',
  'meetings',
  'instructions',
  'reports',
  'programmes',
  'portfolio',
  'trade',
  'bodies',
  'relations',
  'calendar',
  'protocol',
  'lists',
  'journal',
] as const
export type Section = (typeof SECTIONS)[number]

function LanguageSwitch({ screen }: { screen: Screen }) {
  return (
    <nav class="languages" aria-label={screen.words.frame.languages}>
      {SCREEN_LANGUAGES.map((language) => (
        <a
          href={`/${language}${screen.path}`}
          lang={language}
          hreflang={language}
          aria-current={language === screen.language ? 'true' : undefined}
        >
          {screenWords(language).frame.languageName}
        </a>
      ))}
    </nav>
  )
}

function Sections({ screen, current }: { screen: Screen; current?: Section | undefined }) {
  return (
    <nav class="sections" aria-label={screen.words.frame.navigation}>
      {SECTIONS.map((section) => (
        <a href={screen.href(`/${section}`)} aria-current={section === current ? 'page' : undefined}>
          {screen.words.frame[section]}
        </a>
      ))}
    </nav>
  )
}

function SearchBox({ screen }: { screen: Screen }) {
  const { frame } = screen.words
  return (
    <search>
      <form class="search" action={screen.href('/register')} method="get">
        <input type="search" name="q" aria-label={frame.search} placeholder={frame.search} maxlength={200} />
        <button type="submit" class="quiet">
          {frame.searchButton}
        </button>
      </form>
    </search>
  )
}

/** The parts of the portal, by the word that names them. */
const PUBLIC_WAYS = [
  ['/p/promises', 'promises'],
  ['/p/forces', 'forces'],
  ['/p/corrections', 'corrections'],
] as const

function PublicWays({ screen }: { screen: Screen }) {
  const { frame, portal } = screen.words
  return (
    <nav class="sections" aria-label={frame.navigation}>
      {PUBLIC_WAYS.map(([path, word]) => (
        <a href={screen.href(path)}>{portal[word]}</a>
      ))}
      <a href={screen.href('/')}>{portal.staff}</a>
    </nav>
  )
}

/** Who has signed in, with what waits; the way in for those who have not. */
function PersonWays({ screen }: { screen: Screen }) {
  const { signIn, notices } = screen.words
  if (screen.isAlone && screen.waiting === 0) return null
  const { role, waiting } = screen
  return (
    <nav class="person" aria-label={signIn.account}>
      {waiting > 0 ? (
        <a href={screen.href('/inbox')}>{screen.say(signIn.waiting, { count: waiting })}</a>
      ) : null}
      {role === null ? null : <a href={screen.href('/notices')}>{notices.title}</a>}
      {role === 'operator' || role === 'auditor' ? <a href={screen.href('/admin')}>{signIn.admin}</a> : null}
      {role === null ? null : (
        <a href={screen.href('/account')}>
          <bdi>{screen.actor}</bdi>
        </a>
      )}
      {role === null && !screen.isAlone ? <a href={screen.href('/sign-in')}>{signIn.title}</a> : null}
    </nav>
  )
}

/** The pair that is looked at, which leads to the choice of another; in the portal it is only told. */
function PairSwitch({ screen, isPublic }: { screen: Screen; isPublic: boolean }) {
  const pair = pairName(screen.pair, screen)
  if (isPublic || !screen.keeps) return <span class="pair">{pair}</span>
  const change = screen.say(screen.words.pairs.change, { pair })
  return (
    <a
      class="pair"
      href={screen.href(pathWith('/pairs', { back: screen.path }))}
      aria-label={change}
      title={change}
    >
      {pair}
    </a>
  )
}

interface MastheadProps {
  readonly screen: Screen
  readonly current?: Section | undefined
  readonly isPublic: boolean
}

/** The head of every page: name, sections, search, languages. */
export function Masthead({ screen, current, isPublic }: MastheadProps) {
  const { frame } = screen.words
  const home = isPublic ? '/p' : '/'
  return (
    <header class="masthead">
      <div class="masthead-name">
        <a class="name" href={screen.href(home)} aria-label={frame.homeLink}>
          <Mark />
          <span>{frame.name}</span>
        </a>
        <PairSwitch screen={screen} isPublic={isPublic} />
        <PersonWays screen={screen} />
        <LanguageSwitch screen={screen} />
      </div>
      <div class="masthead-ways">
        {isPublic ? <PublicWays screen={screen} /> : <Sections screen={screen} current={current} />}
        {isPublic ? null : <SearchBox screen={screen} />}
      </div>
    </header>
  )
}
