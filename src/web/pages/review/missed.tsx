import type { MissedPassage, Page } from '../../../register/index.js'
import { Quote } from '../../parts/words.js'
import type { Screen } from '../../screen.js'

interface MissedProps {
  readonly missed: Page<MissedPassage>
  readonly screen: Screen
}

/** Words reported as missed, each leading to its place in the reading. */
export function MissedList({ missed, screen }: MissedProps) {
  if (missed.total === 0) return null
  return (
    <details class="missed">
      <summary>{screen.say(screen.words.review.missed, { count: missed.total })}</summary>
      <ul class="entries">
        {missed.rows.map(({ readout, edition, span, quote, note, language, by, at }) => (
          <li>
            <a href={screen.href(`/readouts/${readout}/${edition}#rest-${span.start}`)}>
              <Quote text={quote} language={language} screen={screen} />
            </a>
            <p class="hint">
              {note === null ? null : <bdi lang="und">{note} · </bdi>}
              <bdi lang="und">{by}</bdi>, {screen.date(at.slice(0, 10))}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
