import { familyOf, type Problem } from '../../../kernel/index.js'
import { Page } from '../../layout/page.js'
import { Field } from '../../parts/fields.js'
import { type Screen, wordFor } from '../../screen.js'
import type { TypedField } from '../../typed-form.js'

function ownWords(words: Readonly<Record<string, string>>, code: string): string | null {
  const own = wordFor(words, code)
  return own === code ? null : own
}

/** What to do next about a problem of this code, in the words of the page; null when the page has none. */
export function ownHint(code: string, screen: Screen): string | null {
  return ownWords(screen.words.problems.hints, code)
}

/** What is odd about a text that is read all the same, in the words of the page; null when the page has none. */
export function whatIsOdd(code: string, screen: Screen): string | null {
  return ownWords(screen.words.problems.odd, code)
}

/** What to do next about a problem, in the words of the page: by its code, else by its family. */
export function nextStep(problem: Problem, screen: Screen): string {
  return ownHint(problem.code, screen) ?? screen.words.problems.next[familyOf(problem)]
}

interface ProblemProps {
  readonly problem: Problem
  readonly screen: Screen
  /** What was typed into the form that met the problem. */
  readonly typed?: readonly TypedField[] | undefined
}

/** More lines than these are looked at by scrolling. */
const MOST_ROWS = 12

/** What was typed into the form that met a problem, to be read and copied. */
export function Typed({ typed = [], screen }: Pick<ProblemProps, 'typed' | 'screen'>) {
  const { signIn, problems, areas } = screen.words
  if (typed.length === 0) return null
  return (
    <section aria-labelledby="typed">
      <h2 id="typed" class="part-head">
        {signIn.typed}
      </h2>
      <p>{problems.typed}</p>
      {typed.map(([name, value], at) => (
        <Field name={`typed-${at}`} label={wordFor(areas.fields, name)}>
          <textarea
            id={`typed-${at}`}
            readonly
            lang="und"
            rows={Math.min(MOST_ROWS, Math.ceil(value.length / 80))}
          >
            {value}
          </textarea>
        </Field>
      ))}
    </section>
  )
}

/** The page of a problem: what is wrong, what to do next, its code, the number of the request, and what was typed. */
export function ProblemPage({ problem, screen, typed }: ProblemProps) {
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
      <Typed typed={typed} screen={screen} />
      <p>
        <a href={screen.href('/')}>{problems.toHome}</a>
      </p>
    </Page>
  )
}
