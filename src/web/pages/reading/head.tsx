import type { Child } from 'hono/jsx'
import { Quoted } from '../../parts/words.js'
import { type Screen, wordFor } from '../../screen.js'
import { webAddress } from '../../words/addresses.js'
import type { EditionTab, ShownReading, Told } from './shown.js'

function Line({ name, children }: { name: string; children?: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function ToldValue({ told, shown, screen }: { told: Told | null; shown: string; screen: Screen }) {
  const { notGiven, guessed } = screen.words.reading
  if (told === null) return <span class="absent">{notGiven}</span>
  return (
    <>
      {shown} {told.isGuess ? <span class="guess">{guessed}</span> : null}
    </>
  )
}

function EditionTabs({ editions, screen }: { editions: readonly EditionTab[]; screen: Screen }) {
  if (editions.length < 2) return null
  return (
    <nav class="tabs" aria-label={screen.words.reading.editions}>
      {editions.map(({ language, path, isShown }) => (
        <a href={screen.href(path)} aria-current={isShown ? 'page' : undefined}>
          {wordFor(screen.words.languages, language ?? screen.words.frame.unknown)}
        </a>
      ))}
    </nav>
  )
}

function SourceLine({ url, screen }: { url: string | null; screen: Screen }) {
  const address = url === null ? null : webAddress(url)
  if (address === null) return null
  return (
    <Line name={screen.words.reading.source}>
      <a href={address} rel="noreferrer external">
        {new URL(address).hostname}
      </a>
    </Line>
  )
}

/** The title of a readout in its own language, or the word for a readout without one. */
export function ReadoutTitle({ reading, screen }: { reading: ShownReading; screen: Screen }) {
  if (reading.title === null) return <>{screen.words.reading.untitled}</>
  return <Quoted text={reading.title} language={reading.language?.text ?? null} screen={screen} />
}

/** The head of the reading view: title, publisher, day, language, source, editions. */
export function ReadingHead({ reading, screen }: { reading: ShownReading; screen: Screen }) {
  const { words } = screen
  const { publisher, day, language } = reading
  return (
    <header class="reading-head">
      <h1>
        <ReadoutTitle reading={reading} screen={screen} />
      </h1>
      <dl class="facts">
        <Line name={words.reading.publisher}>
          <ToldValue
            told={publisher}
            shown={wordFor(words.countries, publisher?.text ?? '')}
            screen={screen}
          />
        </Line>
        <Line name={words.reading.day}>
          <ToldValue told={day} shown={screen.date(day?.text ?? '')} screen={screen} />
        </Line>
        <Line name={words.reading.language}>
          <ToldValue told={language} shown={wordFor(words.languages, language?.text ?? '')} screen={screen} />
        </Line>
        <SourceLine url={reading.url} screen={screen} />
      </dl>
      <EditionTabs editions={reading.editions} screen={screen} />
    </header>
  )
}
