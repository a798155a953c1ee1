import { mayDo } from '../../platform/index.js'
import { commandNamed } from '../../register/index.js'
import type { Screen } from '../screen.js'
import { pathWith } from '../words/addresses.js'

/** An act that a page leads to: its command, what stands in its form already, and the page to come back to. */
export interface OfferedAct {
  readonly command: string
  readonly title: string
  readonly given: Readonly<Record<string, string>>
  readonly back: string
  /** The side it is done for, when it is one side's own. */
  readonly side?: string
}

/** Whether who looks at the page may do the act: to anything, or to what is their own side's. */
export function mayAct(
  { acting }: Screen,
  { command: name, side }: Pick<OfferedAct, 'command' | 'side'>,
): boolean {
  const command = commandNamed(name)
  if (!command.ok || acting === null) return false
  const { act, area } = command.value.right
  const isOwn = side === undefined || acting.party === side
  return mayDo(acting.role, act, { area, isOwn })
}

/** The address of the form of an act. */
function actPath({ command, given, back }: OfferedAct): string {
  return pathWith(`/acts/${command}`, { ...given, back })
}

interface ActsProps {
  readonly acts: readonly OfferedAct[]
  readonly screen: Screen
}

/** The acts of a page, the main one first as a button; those that one may not do are not there. */
export function MainActs({ acts, screen }: ActsProps) {
  const offered = acts.filter((act) => mayAct(screen, act))
  if (offered.length === 0) return null
  return (
    <p class="main-acts">
      {offered.map((act, at) => (
        <a class={at === 0 ? 'button' : undefined} href={screen.href(actPath(act))}>
          {act.title}
        </a>
      ))}
    </p>
  )
}

/** One act within a line of a table; nothing for who may not do it. */
export function ActLink({ act, screen }: { readonly act: OfferedAct; readonly screen: Screen }) {
  if (!mayAct(screen, act)) return null
  return (
    <a class="on-screen" href={screen.href(actPath(act))}>
      {act.title}
    </a>
  )
}
