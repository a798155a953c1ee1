import type { Screen } from '../screen.js'
import { sideName } from './pair.js'
import { Quote } from './words.js'

/** An accepted statement that speaks of a thing. */
interface SpokenStatement {
  readonly reference: string
  readonly quote: string
  readonly published: string | null
  readonly publisher: string | null
}

interface SpokenProps {
  readonly statements: readonly SpokenStatement[]
  readonly screen: Screen
}

/** Statements that speak of a thing, each in its words with its reference. */
export function SpokenOf({ statements, screen }: SpokenProps) {
  const { frame } = screen.words
  return (
    <ul class="entries">
      {statements.map(({ reference, quote, published, publisher }) => (
        <li>
          <p class="line-quote">
            <Quote text={quote} language={null} screen={screen} />
          </p>
          <p class="entry-foot">
            <a class="reference" href={screen.href(`/r/${reference}`)}>
              {reference}
            </a>
            <span>{publisher === null ? frame.unknown : sideName(publisher, screen)}</span>
            <span>{published === null ? null : screen.date(published)}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}
