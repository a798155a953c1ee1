import { type MentionProposal, RELATIONS } from '../../../register/index.js'
import { problemOf, SelectField } from '../../parts/fields.js'
import { Quoted } from '../../parts/words.js'
import type { Screen } from '../../screen.js'
import { ActForm, type ActsProps } from './acts.js'

type Reason = MentionProposal['reasons'][number]

interface ReasonProps {
  readonly reasons: readonly Reason[]
  readonly speaks: Reason['speaks']
  readonly screen: Screen
}

/** The reasons that speak for a proposal, or those against it, each with the words. */
function Reasons({ reasons, speaks, screen }: ReasonProps) {
  const { reviewing } = screen.words
  const spoken = reasons.filter((reason) => reason.speaks === speaks)
  if (spoken.length === 0) return null
  return (
    <span class="hint reasons">
      {speaks === 'for' ? '+' : '−'} {reviewing.speaks[speaks]}:{' '}
      {spoken.map(({ kind, words }, at) => (
        <>
          {at === 0 ? '' : '; '}
          {reviewing.traits[kind]} <Quoted text={words.join(' / ')} language={null} screen={screen} />
        </>
      ))}
    </span>
  )
}

interface CandidateProps {
  readonly proposal: MentionProposal
  readonly isChosen: boolean
  readonly screen: Screen
}

/** One commitment that may be meant, to be chosen. */
function CandidateChoice({ proposal, isChosen, screen }: CandidateProps) {
  const { reviewing, commitment } = screen.words
  const { reference, title, score, isLikely, reasons, relation } = proposal
  const share = screen.number(String(Math.round(score * 100)))
  return (
    <li>
      <label class="choice">
        <input type="radio" name="to" value={`${proposal.commitment}~${relation}`} checked={isChosen} />{' '}
        <Quoted text={title} language={null} screen={screen} />
      </label>
      <span class="entry-foot">
        <span>{screen.say(reviewing.likeness, { share })}</span>
        <span>{isLikely ? reviewing.likely : reviewing.unlikely}</span>
        <span>{commitment.relations[relation]}</span>
        <a class="reference" href={screen.href(`/commitments/${proposal.commitment}`)}>
          {reference}
        </a>
      </span>
      <Reasons reasons={reasons} speaks="for" screen={screen} />
      <Reasons reasons={reasons} speaks="against" screen={screen} />
    </li>
  )
}

interface ListProps {
  readonly candidates: readonly MentionProposal[]
  /** What was chosen before, as the form names it. */
  readonly chosen: string | null
  readonly screen: Screen
}

/** The commitments to choose from, the likeliest chosen beforehand when it is likely enough, and how it is said again. */
export function CandidateFields({ candidates, chosen, screen }: ListProps) {
  const { reviewing, commitment } = screen.words
  const first = candidates.find(({ isLikely }) => isLikely) ?? null
  const isChosen = (one: MentionProposal) =>
    chosen === null ? one === first : chosen.startsWith(`${one.commitment}~`)
  const relations = RELATIONS.filter((relation) => relation !== 'opens')
  const choices = relations.map((value) => ({ value, label: commitment.relations[value] }))
  return (
    <>
      <ul class="entries">
        {candidates.map((proposal) => (
          <CandidateChoice proposal={proposal} isChosen={isChosen(proposal)} screen={screen} />
        ))}
      </ul>
      <SelectField
        name="relation"
        label={reviewing.relation}
        value=""
        choices={[{ value: '', label: reviewing.asProposed }, ...choices]}
      />
    </>
  )
}

/** The earlier commitments that the statement may say again, with the reasons, and the act that ties it. */
export function Candidates(props: ActsProps) {
  const { view, item, screen } = props
  const { reviewing } = screen.words
  if (item.statement.kind !== 'commitment' || item.statement.state !== 'read') return null
  const problem = problemOf(view.problems, 'candidates')
  return (
    <section id="candidates" class="candidates" aria-labelledby="candidates-head" data-act="tie">
      <h3 id="candidates-head">{reviewing.candidates}</h3>
      {problem ? <p class="problem">{problem}</p> : null}
      {view.candidates.length === 0 ? <p class="soft">{reviewing.noCandidates}</p> : null}
      {view.candidates.length === 0 ? null : (
        <ActForm {...props} act="tie">
          <p class="hint">{reviewing.candidatesHint}</p>
          <CandidateFields
            candidates={view.candidates}
            chosen={view.typed.get('to') ?? null}
            screen={screen}
          />
          <button type="submit" class="quiet">
            {reviewing.tie}
          </button>
        </ActForm>
      )}
    </section>
  )
}
