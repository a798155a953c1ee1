import type { Child } from 'hono/jsx'
import type { Actor, CardAct, Confirmation, ListedRow } from '../../../register/index.js'
import { Phrase } from '../../parts/phrase.js'
import type { Screen } from '../../screen.js'
import type { WholeCard } from './cards.js'

/** A move that waits for a second person. */
export interface Waiting {
  readonly id: string
  readonly act: CardAct
  readonly confirmation: Confirmation
  readonly parties: readonly string[]
  readonly madeBy: string
  readonly madeParty: string | null
  readonly madeAt: string
  readonly version: number
}

const COMMANDS: Readonly<Record<string, CardAct>> = {
  'instructions.take-off': 'take-off',
  'instructions.cease': 'cease',
}

/** The commands of cards that a second person confirms. */
export const CONFIRMED_COMMANDS: readonly string[] = Object.keys(COMMANDS)

/** An open proposal as what waits for a card; nothing when it is of another card or act. */
export function waitingOf(row: ListedRow, card: string): readonly Waiting[] {
  const act = COMMANDS[String(row.command)]
  const input = row.input as { readonly instruction?: string } | null
  if (act === undefined || input?.instruction !== card) return []
  return [{ ...(row as unknown as Waiting), act }]
}

/** Whether this person may confirm it: another than who proposed, of the other side where both have a say. */
export function mayConfirm(
  { confirmation, parties, madeBy, madeParty }: Waiting,
  actor: Actor | null,
): boolean {
  if (actor === null || actor.name === madeBy || actor.party === undefined) return false
  if (!parties.includes(actor.party)) return false
  return confirmation === 'another-person' || actor.party !== madeParty
}

interface NoticesProps {
  readonly shown: {
    readonly card: WholeCard
    readonly waiting: readonly Waiting[]
    readonly actor: Actor | null
  }
  readonly screen: Screen
  readonly formKey: Child
}

interface NoticeProps extends Omit<NoticesProps, 'shown'> {
  readonly one: Waiting
  readonly shown: NoticesProps['shown']
}

function Decide({ one, shown, screen, formKey }: NoticeProps) {
  const { instructions } = screen.words
  const isMine = shown.actor?.name === one.madeBy
  if (!isMine && !mayConfirm(one, shown.actor)) return null
  const name = isMine ? 'withdraw' : 'confirm'
  return (
    <form class="acts" action={screen.href(`/instructions/${shown.card.id}/${name}`)} method="post">
      {formKey}
      <input type="hidden" name="proposal" value={one.id} />
      <input type="hidden" name="version" value={String(one.version)} />
      <button type="submit" class={isMine ? 'quiet' : undefined}>
        {instructions[name]}
      </button>
      {isMine ? null : <a href={screen.href(refusalPath(one, shown.card.id))}>{screen.words.inbox.refuse}</a>}
    </form>
  )
}

/** The form that refuses it with a ground. */
function refusalPath({ id, version }: Waiting, card: string): string {
  return `/acts/proposals.refuse?proposal=${id}&version=${version}&back=/instructions/${card}`
}

function WhoConfirms({ one, screen }: Pick<NoticeProps, 'one' | 'screen'>) {
  const { confirmBy, confirmByOther } = screen.words.instructions
  const isBoth = one.confirmation === 'both-sides'
  return <p class="soft">{isBoth ? confirmByOther : screen.say(confirmBy, { name: one.madeBy })}</p>
}

function Notice(props: NoticeProps) {
  const { one, screen } = props
  const { instructions } = screen.words
  const said = { act: instructions.acts[one.act], date: screen.date(one.madeAt.slice(0, 10)) }
  return (
    <section class="notice" aria-label={instructions.waiting}>
      <p>
        <strong>{instructions.waiting}</strong>
      </p>
      <p>
        <Phrase
          message={instructions.proposedBy}
          values={said}
          outside={{ name: one.madeBy }}
          screen={screen}
        />
      </p>
      <WhoConfirms one={one} screen={screen} />
      <Decide {...props} />
    </section>
  )
}

/** What waits for a second person, with the button for whoever may decide it. */
export function WaitingNotices({ shown, ...rest }: NoticesProps) {
  return (
    <>
      {shown.waiting.map((one) => (
        <Notice one={one} shown={shown} {...rest} />
      ))}
    </>
  )
}
