import type { Actor } from '../../../register/index.js'
import { FormKey } from '../../parts/fields.js'
import { Phrase } from '../../parts/phrase.js'
import { type Screen, wordFor } from '../../screen.js'
import { changePath } from './items.js'
import {
  type ItemRow,
  lackingItems,
  mayConfirm,
  sidesOf,
  type WaitingApproval,
  type WholeProgramme,
} from './programme.js'

/** How the newest version stands with its approval.
 *  shapes: `mayApprove` when the person is of an office of one of the sides; `problem` why it was refused */
export interface Approval {
  readonly programme: WholeProgramme
  readonly items: readonly ItemRow[]
  readonly waiting: readonly WaitingApproval[]
  readonly actor: Actor | null
  readonly mayApprove: boolean
  readonly mayChange: boolean
  readonly problem: string | null
}

interface ApprovalProps {
  readonly approval: Approval
  readonly screen: Screen
}

function sideOf({ actor }: Approval, { words }: Screen): string {
  return wordFor(words.countries, actor?.party ?? '')
}

interface ButtonProps extends ApprovalProps {
  readonly name: 'approve' | 'confirm' | 'withdraw'
  readonly label: string
  readonly waiting?: WaitingApproval
}

function Button({ name, label, waiting, approval, screen }: ButtonProps) {
  const { id, version } = approval.programme
  return (
    <form class="acts" action={screen.href(`/programmes/${id}/${name}`)} method="post">
      <FormKey screen={screen} />
      {waiting === undefined ? null : <input type="hidden" name="proposal" value={waiting.id} />}
      <input type="hidden" name="version" value={String(waiting?.version ?? version)} />
      <button type="submit" class={name === 'withdraw' ? 'quiet' : undefined}>
        {label}
      </button>
    </form>
  )
}

/** The form that refuses it with a ground. */
function refusalPath({ id, version }: WaitingApproval, programme: string): string {
  return `/acts/proposals.refuse?proposal=${id}&version=${version}&back=/programmes/${programme}`
}

function Waiting({ one, approval, screen }: ApprovalProps & { one: WaitingApproval }) {
  const { programmes, countries } = screen.words
  const side = wordFor(countries, one.madeParty ?? '')
  const said = { side, date: screen.date(one.madeAt.slice(0, 10)) }
  const isMine = approval.actor?.name === one.madeBy
  const confirm = screen.say(programmes.confirmFor, { side: sideOf(approval, screen) })
  return (
    <>
      <p>
        <Phrase
          message={programmes.proposedBy}
          values={said}
          outside={{ name: one.madeBy }}
          screen={screen}
        />
      </p>
      {mayConfirm(one, approval.actor) ? (
        <>
          <Button name="confirm" label={confirm} waiting={one} approval={approval} screen={screen} />
          <p>
            <a href={screen.href(refusalPath(one, approval.programme.id))}>{screen.words.inbox.refuse}</a>
          </p>
        </>
      ) : null}
      {isMine ? (
        <Button
          name="withdraw"
          label={programmes.takeBack}
          waiting={one}
          approval={approval}
          screen={screen}
        />
      ) : null}
    </>
  )
}

function lackOf({ party, due }: ItemRow, { words }: Screen): string {
  const { noSide, noDue } = words.programmes
  return [party === null ? noSide : '', due === null ? noDue : ''].filter(Boolean).join(', ')
}

function Blocked({ approval, screen }: ApprovalProps) {
  const { programmes } = screen.words
  const { items, programme, mayChange } = approval
  const lacking = lackingItems(items)
  return (
    <div class="error-summary" role="note">
      <h3>{programmes.blocked}</h3>
      <p>{items.length === 0 ? programmes.noItems : programmes.blockedLead}</p>
      <ul>
        {lacking.map((item) => (
          <li>
            <a href={mayChange ? screen.href(changePath(item, programme)) : `#item-${item.id}`}>
              {item.code}. <bdi lang="und">{item.title}</bdi>
            </a>
            : {lackOf(item, screen)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function NotYours({ approval, screen }: ApprovalProps) {
  const { programmes, roles, countries } = screen.words
  const { programme, actor } = approval
  const sides = sidesOf(programme)
    .map((side) => wordFor(countries, side))
    .join(', ')
  const told = { sides, role: roles[actor?.role ?? 'public'] }
  return (
    <p class="soft">
      <Phrase
        message={programmes.notYours}
        values={told}
        outside={{ name: actor?.name ?? '–' }}
        screen={screen}
      />
    </p>
  )
}

function Drafting({ approval, screen }: ApprovalProps) {
  const { programmes } = screen.words
  const { items, waiting, mayApprove } = approval
  const isBlocked = items.length === 0 || lackingItems(items).length > 0
  const label = screen.say(programmes.approveFor, { side: sideOf(approval, screen) })
  return (
    <>
      <p>{programmes.drafting}</p>
      {isBlocked ? <Blocked approval={approval} screen={screen} /> : null}
      {waiting.map((one) => (
        <Waiting one={one} approval={approval} screen={screen} />
      ))}
      {mayApprove ? null : <NotYours approval={approval} screen={screen} />}
      {mayApprove && !isBlocked && waiting.length === 0 ? (
        <Button name="approve" label={label} approval={approval} screen={screen} />
      ) : null}
    </>
  )
}

/** How the newest version came to hold, or what it needs to be approved by both sides. */
export function ApprovalPart({ approval, screen }: ApprovalProps) {
  const { programmes, frame } = screen.words
  const { state, stateOn } = approval.programme
  const said = {
    approved: programmes.approvedOn,
    'in-force': programmes.inForceOn,
    ended: programmes.endedOn,
  }
  return (
    <section aria-labelledby="approval">
      <h2 id="approval" class="part-head">
        {programmes.approval}
      </h2>
      {approval.problem === null ? null : (
        <div class="error-summary" role="alert" tabindex={-1} data-focus>
          <h3>{frame.problemHeading}</h3>
          <p>{approval.problem}</p>
        </div>
      )}
      {state === 'drafting' ? (
        <Drafting approval={approval} screen={screen} />
      ) : (
        <p>{screen.say(said[state], { date: screen.date(stateOn) })}</p>
      )}
    </section>
  )
}
