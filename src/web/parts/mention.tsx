import type { StoredStatement } from '../../register/index.js'
import { type Screen, wordFor } from '../screen.js'
import { ForceSign } from './force.js'
import { KindSign } from './kind.js'
import { Quote } from './words.js'

/** Where a statement stands: readout, publisher, day, and the way into the text. */
export function StatementSource({ statement, screen }: { statement: StoredStatement; screen: Screen }) {
  const { words } = screen
  const { publisher, published, reference } = statement
  return (
    <p class="entry-foot">
      {publisher === null ? null : <span>{wordFor(words.countries, publisher)}</span>}
      <span>{published === null ? words.reading.notGiven : screen.date(published)}</span>
      <a href={screen.href(`/r/${reference}`)}>
        {words.commitment.openReading} <span class="reference">{reference}</span>
      </a>
    </p>
  )
}

interface LineProps {
  readonly statement: StoredStatement
  readonly screen: Screen
  /** What links lead to. */
  readonly id?: string
}

/** A statement in a list: kind, force, its words, where it stands. */
export function StatementLine({ statement, screen, id }: LineProps) {
  return (
    <li id={id}>
      <span class="entry-foot">
        <KindSign kind={statement.kind} screen={screen} />
        <ForceSign force={statement.force} screen={screen} />
      </span>
      <p class="line-quote">
        <Quote text={statement.quote} language={statement.language} screen={screen} />
      </p>
      <StatementSource statement={statement} screen={screen} />
    </li>
  )
}
