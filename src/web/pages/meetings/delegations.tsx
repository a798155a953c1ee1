import type { Delegate, KeptDelegate, MeetingView } from '../../../register/index.js'
import { SideSquare } from '../../parts/sides.js'
import { type Screen, wordFor } from '../../screen.js'
import { pathWith } from '../../words/addresses.js'

interface DelegationsProps {
  readonly view: MeetingView
  readonly screen: Screen
}

/** Those who sat for one side, with the post each held that day. */
function Delegation({ party, people, at, screen }: DelegationProps) {
  const { encounter, countries } = screen.words
  return (
    <div>
      <h3>
        <SideSquare at={at} /> {wordFor(countries, party)}
      </h3>
      <dl class="facts side-facts">
        {people.map(({ person, post }) => (
          <div>
            <dt>
              <bdi lang="und">{person}</bdi>
            </dt>
            <dd title={encounter.post}>
              <bdi lang="und">{post}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

interface DelegationProps {
  readonly party: string
  readonly people: readonly KeptDelegate[]
  readonly at: number
  readonly screen: Screen
}

/** Persons whom readouts name and who are not matched to a post yet, each once. */
function unsettledIn({ delegates, delegation }: MeetingView): readonly Delegate[] {
  const settled = new Set(delegation.map(({ person }) => person))
  const named = new Map(delegates.map((delegate) => [delegate.person, delegate]))
  return [...named.values()].filter(({ person, post }) => post === null && !settled.has(person))
}

function Unsettled({ view, screen }: DelegationsProps) {
  const { encounter } = screen.words
  const people = unsettledIn(view)
  if (people.length === 0) return null
  const meeting = view.meeting.id
  return (
    <>
      <h3>{encounter.unsettled}</h3>
      <ul class="entries">
        {people.map(({ person, party }) => (
          <li>
            <bdi lang="und">{person}</bdi>{' '}
            <a
              href={screen.href(
                pathWith('/acts/meetings.add-delegate', {
                  meeting,
                  person,
                  party: party ?? null,
                  back: `/meetings/${meeting}`,
                }),
              )}
            >
              {encounter.settle}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The delegations side by side, and those who are still to be matched to a post. */
export function Delegations({ view, screen }: DelegationsProps) {
  const { encounter } = screen.words
  const parties = [...new Set(view.delegation.map(({ party }) => party))]
  const ordered = [...parties].sort(
    (one, other) => view.meeting.parties.indexOf(one) - view.meeting.parties.indexOf(other),
  )
  return (
    <section aria-labelledby="delegations">
      <h2 id="delegations" class="part-head">
        {encounter.delegations}
      </h2>
      {view.delegation.length === 0 ? <p class="soft">{encounter.noDelegation}</p> : null}
      <div class="sides">
        {ordered.map((party, at) => (
          <Delegation
            party={party}
            people={view.delegation.filter((one) => one.party === party)}
            at={at}
            screen={screen}
          />
        ))}
      </div>
      <Unsettled view={view} screen={screen} />
    </section>
  )
}
