import { familyOf, type Problem } from '../../../kernel/index.js'
import { Page } from '../../layout/page.js'
import { type Screen, wordFor } from '../../screen.js'

/** What to do next about a problem of this code, in the words of the page; null when the page has none. */
export function ownHint(code: string, screen: Screen): string | null {
  const own = wordFor(screen.words.problems.hints, code)
  return own === code ? null : own
}

/** What to do next about a problem, in the words of the page: by its code, else by its family. */
export function nextStep(problem: Problem, screen: Screen): string {
  return ownHint(problem.code, screen) ?? screen.words.problems.next[familyOf(problem)]
}

/** The page of a problem: what is wrong, what to do next, its code and the number of the request. */
export function ProblemPage({ problem, screen }: { problem: Problem; screen: Screen }) {
  const { problems, frame } = screen.words
  const title = problems.titles[familyOf(problem)]
  return (
    <Page screen={screen} title={title} isWrong>
      <h1>{title}</h1>
      <p class="lead">{nextStep(problem, screen)}</p>
      <p>
        <bdi lang="en">{problem.message}</bdi>
      </p>
      {problem.where?.field ? (
        <p>
          {problems.where}: <code>{problem.where.field}</code>
        </p>
      ) : null}
      <p class="soft">
        {problems.code} <code>{problem.code}</code> ·{' '}
        {screen.say(frame.requestNumber, { number: screen.request })}
      </p>
      <p>
        <a href={screen.href('/')}>{problems.toHome}</a>
      </p>
    </Page>
  )
}
