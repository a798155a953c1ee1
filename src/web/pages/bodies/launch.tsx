import { MILESTONES } from '../../../register/index.js'
import { ActLink, mayAct, type OfferedAct } from '../../parts/main-acts.js'
import { sideName } from '../../parts/pair.js'
import { Untold } from '../../parts/untold.js'
import type { Screen } from '../../screen.js'
import { bodyPath } from './addresses.js'
import { milestoneName, Said } from './texts.js'
import type { BodyView, Milestone } from './view.js'

interface LaunchProps {
  readonly view: BodyView
  readonly screen: Screen
}

/** Milestones that stand on the line although nothing is known of them: the usual way of a centre or company. */
const USUAL: ReadonlySet<string> = new Set(['decided', 'site', 'charter', 'registered', 'staffed', 'opened'])

const WITH_WAY: ReadonlySet<string> = new Set(['centre', 'company'])

function unknown(milestone: string): Milestone {
  return {
    ...{ milestone, side: 'both', due: null, dueWords: null, saidOn: null, claimedOn: null, claimedBy: null },
    ...{ claimedWords: null, reached: null, evidence: null, source: null, version: 0, standing: 'open' },
  }
}

/** The milestones in the order in which most are reached, the usual ones also when nothing is known of them. */
export function lineOf({ type, milestones }: BodyView['body']): readonly Milestone[] {
  return MILESTONES.flatMap((name) => {
    const told = milestones.filter(({ milestone }) => milestone === name)
    return told.length > 0 || !USUAL.has(name) || !WITH_WAY.has(type) ? told : [unknown(name)]
  })
}

/** The sign of a standing: filled for evidence, half for words, a triangle for what is overdue. */
function Sign({ standing }: Pick<Milestone, 'standing'>) {
  return (
    <svg class="drawing milestone-sign" viewBox="0 0 20 20" aria-hidden="true">
      {standing === 'overdue' ? (
        <path d="M2 17H18L10 2Z" class="fill-two" />
      ) : (
        <circle cx="10" cy="10" r="7" class={standing === 'reached' ? 'fill-one' : 'open card line-ink'} />
      )}
      {standing === 'claimed' ? <path d="M10 3a7 7 0 0 0 0 14Z" class="fill-ink" /> : null}
    </svg>
  )
}

/** The due of a milestone with the words and the day it was said in. */
export function DueLine({ one, screen }: { readonly one: Milestone; readonly screen: Screen }) {
  const { bodies } = screen.words
  if (one.due === null) return null
  const due = screen.date(one.due)
  return (
    <p>
      {bodies.due}:{' '}
      {one.saidOn === null ? due : screen.say(bodies.dueSaid, { due, said: screen.date(one.saidOn) })}{' '}
      <Said words={one.dueWords} screen={screen} />
    </p>
  )
}

function ClaimLine({ one, screen }: { readonly one: Milestone; readonly screen: Screen }) {
  const { bodies, frame } = screen.words
  if (one.claimedOn === null) return null
  const side = one.claimedBy === null ? frame.unknown : sideName(one.claimedBy, screen)
  return (
    <p>
      {bodies.claim}: {screen.say(bodies.claimText, { side, day: screen.date(one.claimedOn) })}{' '}
      <Said words={one.claimedWords} screen={screen} />
    </p>
  )
}

function ReachedLine({ one, screen }: { readonly one: Milestone; readonly screen: Screen }) {
  const { bodies } = screen.words
  if (one.reached === null) return null
  return (
    <p>
      {bodies.reachedOn}: {screen.date(one.reached)}. {bodies.evidence}: <Untold text={one.evidence ?? ''} />
    </p>
  )
}

function actsOf(one: Milestone, { body }: BodyView, { words }: Screen): readonly OfferedAct[] {
  const { recordReached, recordClaim, setDue } = words.bodies
  const side = one.side === 'both' ? '' : one.side
  const given = { body: body.id, milestone: one.milestone, side, version: String(one.version) }
  const back = bodyPath(body.id)
  return [
    { command: 'milestones.reach', title: recordReached, given, back },
    { command: 'milestones.claim', title: recordClaim, given, back },
    { command: 'milestones.set-due', title: setDue, given, back },
  ]
}

/** What may be recorded of a milestone, to be opened. */
function StepActs({ one, view, screen }: LaunchProps & { readonly one: Milestone }) {
  const acts = actsOf(one, view, screen).filter((act) => mayAct(screen, act))
  if (acts.length === 0) return null
  return (
    <details class="milestone-acts">
      <summary>{screen.words.bodies.act}</summary>
      <p class="entry-foot">
        {acts.map((act) => (
          <ActLink act={act} screen={screen} />
        ))}
      </p>
    </details>
  )
}

function Step({ one, view, screen }: LaunchProps & { readonly one: Milestone }) {
  const { bodies } = screen.words
  return (
    <li class={`milestone milestone-${one.standing}`}>
      <Sign standing={one.standing} />
      <div>
        <h3>
          {milestoneName(one, screen)}
          {one.side === 'both' ? null : `, ${sideName(one.side, screen)}`}{' '}
          <span class="soft">{bodies.standings[one.standing]}</span>
        </h3>
        <ReachedLine one={one} screen={screen} />
        <ClaimLine one={one} screen={screen} />
        <DueLine one={one} screen={screen} />
        {one.source === null ? null : (
          <p class="soft">
            <Untold text={one.source} />
          </p>
        )}
        <StepActs one={one} view={view} screen={screen} />
      </div>
    </li>
  )
}

/** The way to the launch, a step a milestone, each with what is known of it. */
export function LaunchLine({ view, screen }: LaunchProps) {
  const { bodies } = screen.words
  return (
    <section aria-labelledby="launch">
      <h2 id="launch" class="part-head">
        {bodies.launch}
      </h2>
      <ol class="launch">
        {lineOf(view.body).map((one) => (
          <Step one={one} view={view} screen={screen} />
        ))}
      </ol>
    </section>
  )
}
