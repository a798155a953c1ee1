import type { Screen } from '../screen.js'
import { differenceOf, type Run } from '../words/difference.js'
import { Words } from './words.js'

interface RunProps {
  readonly run: Run
  readonly language: string | null
  readonly screen: Screen
}

/** What a change is called stands in the language of the page, the words changed in their own. */
function RunMarkup({ run, language, screen }: RunProps) {
  const { comparing } = screen.words
  const words = <Words text={run.text} screen={screen} />
  if (run.change === 'same') return words
  const changed = <span lang={language ?? 'und'}>{words}</span>
  const page = screen.language
  return run.change === 'gone' ? (
    <del lang={page} title={comparing.gone}>
      {changed}
    </del>
  ) : (
    <ins lang={page} title={comparing.added}>
      {changed}
    </ins>
  )
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
          <RunMarkup run={run} language={language} screen={screen} />
        ))}
      </bdi>
    </q>
  )
}
