import type { ReviewItem } from '../../../intake/index.js'
import { underlineOf } from '../../parts/kind.js'
import { cutText } from '../../parts/pieces.js'
import { Words } from '../../parts/words.js'
import type { Screen } from '../../screen.js'

/** The sentence with its neighbours, the words under review marked. */
export function PassageText({ item, screen }: { item: ReviewItem; screen: Screen }) {
  const { statement, passage } = item
  const start = statement.span.start - passage.start
  const marked = new Map([[1, { start, end: start + (statement.span.end - statement.span.start) }]])
  return (
    <div class="passage" lang={statement.language ?? 'und'} dir="auto">
      {cutText(passage.text, { marked, rest: [] }).map(({ pieces }) => (
        <p class="paragraph">
          {pieces.map((piece) =>
            piece.marks.length > 0 ? (
              <mark class={`${underlineOf(statement.kind)} under-review`}>
                <Words text={piece.text} screen={screen} />
              </mark>
            ) : (
              <Words text={piece.text} screen={screen} />
            ),
          )}
        </p>
      ))}
    </div>
  )
}
