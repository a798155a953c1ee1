import type { Screen } from '../screen.js'
import { differenceOf, type Run } from '../words/difference.js'
import { Words } from './words.js'

function RunMarkup({ run, screen }: { run: Run; screen: Screen }) {
  const { comparing } = screen.words
  const words = <Words text={run.text} screen={screen} />
  if (run.change === 'same') return words
  if (run.change === 'gone') return <del title={comparing.gone}>{words}</del>
  return <ins title={comparing.added}>{words}</ins>
}

interface DifferenceProps {
  readonly before: string
  readonly after: string
  readonly language: string | null
  readonly screen: Screen
}

/** The later of two wordings in its own language: what it adds is marked, what it leaves out is struck. */
export function WordDifference({ before, after, language, screen }: DifferenceProps) {
  return (
    <q class="difference">
      <bdi lang={language ?? 'und'}>
        {differenceOf(before, after).map((run) => (
          <RunMarkup run={run} screen={screen} />
        ))}
      </bdi>
    </q>
  )
}
