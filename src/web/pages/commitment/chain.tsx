import type { CommitmentMention } from '../../../register/index.js'
import { Picture } from '../../charts/index.js'
import { WordDifference } from '../../parts/difference.js'
import { ForceSign } from '../../parts/force.js'
import { StatementSource } from '../../parts/mention.js'
import { Quote } from '../../parts/words.js'
import type { Screen } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'
import { scriptOf } from '../compare/compared.js'
import { chainPicture } from './pictures.js'
import type { CommitmentPageView } from './view.js'

/** The sayings in the order of the days on which they were published; those without a day stand last. */
function inOrder(mentions: readonly CommitmentMention[]): readonly CommitmentMention[] {
  const dayOf = ({ statement }: CommitmentMention) =>
    `${statement.published ?? '9999'} ${statement.reference}`
  return [...mentions].sort((one, other) => dayOf(one).localeCompare(dayOf(other), 'en', { numeric: true }))
}

function scriptIn({ statement: { language, quote } }: CommitmentMention): string {
  return scriptOf({ language, text: quote })
}

interface StepProps {
  readonly mention: CommitmentMention
  readonly before: CommitmentMention | undefined
  readonly screen: Screen
}

/** The words of a saying; against one before it in the same language, what changed is marked. */
function SaidWords({ mention, before, screen }: StepProps) {
  const { quote, language } = mention.statement
  if (before === undefined || scriptIn(before) !== scriptIn(mention))
    return <Quote text={quote} language={language} screen={screen} />
  return <WordDifference before={before.statement.quote} after={quote} language={language} screen={screen} />
}

function Step(props: StepProps) {
  const { mention, screen } = props
  const { commitment } = screen.words
  const { statement, relation, confirmedBy, confirmedAt } = mention
  return (
    <li class="step-of-chain">
      <p class="chain-head">
        <strong>{commitment.relations[relation]}</strong>{' '}
        <ForceSign force={statement.force} screen={screen} />
      </p>
      <blockquote>
        <SaidWords {...props} />
      </blockquote>
      <StatementSource statement={statement} screen={screen} />
      <p class="entry-foot">
        {screen.say(commitment.confirmedBy, { actor: confirmedBy })}, {screen.instant(confirmedAt)}
      </p>
    </li>
  )
}

/** Leads to the first and the last two sayings side by side. */
function CompareLink({ sayings, screen }: { sayings: readonly CommitmentMention[]; screen: Screen }) {
  if (sayings.length < 2) return null
  const [a, ...rest] = sayings.map(({ statement }) => statement.reference)
  const [b = null, c = null] = rest.slice(-2)
  return (
    <p>
      <a href={screen.href(pathWith('/compare', { a: a ?? null, b, c }))}>{screen.words.chains.compare}</a>
    </p>
  )
}

/** The chain of sayings: a picture of it in time, and each with its words and what changed in them. */
export function Chain({ page, screen }: { page: CommitmentPageView; screen: Screen }) {
  const { commitment, chains } = screen.words
  const sayings = inOrder(page.view.mentions)
  const picture = chainPicture(page, screen)
  return (
    <section aria-labelledby="chain">
      <h2 id="chain" class="part-head">
        {commitment.mentions}
      </h2>
      {sayings.length === 0 ? <p class="soft">{commitment.noMentions}</p> : null}
      {picture === null ? null : <Picture chart={picture} screen={screen} />}
      {sayings.length < 2 ? null : (
        <p class="hint">
          {chains.changedWords}: <ins>{screen.words.comparing.added}</ins>,{' '}
          <del>{screen.words.comparing.gone}</del>
        </p>
      )}
      <ol class="chain">
        {sayings.map((mention, at) => (
          <Step mention={mention} before={sayings[at - 1]} screen={screen} />
        ))}
      </ol>
      <CompareLink sayings={sayings} screen={screen} />
    </section>
  )
}
