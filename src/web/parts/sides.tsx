import type { CommitmentSide, Flag } from '../../register/index.js'
import { type Screen, wordFor } from '../screen.js'

/** The square of a side: filled for the first, open for the second; never a flag colour. */
export function SideSquare({ at }: { at: number }) {
  return (
    <svg
      class={at === 0 ? 'side-one' : 'side-two'}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
    >
      <rect x="1.5" y="1.5" width="9" height="9" />
    </svg>
  )
}

/** A side's name and its work state as a word. */
export function SideLight({ side, at, screen }: { side: CommitmentSide; at: number; screen: Screen }) {
  const { countries, commitment } = screen.words
  return (
    <span class="side-light">
      <SideSquare at={at} /> {wordFor(countries, side.party)}: {commitment.states[side.workState]}
    </span>
  )
}

/** Flags worth a sign in a list; the others only say that something is not told yet. */
const SHOWN: readonly Flag[] = [
  'overdue',
  'due-soon',
  'disputed',
  'quietly-slipped',
  'stalled',
  'silent',
  'unsupported',
]

/** The flags of a commitment as words with a shape. */
export function FlagSigns({ flags, screen }: { flags: readonly Flag[]; screen: Screen }) {
  return (
    <>
      {SHOWN.filter((flag) => flags.includes(flag)).map((flag) => (
        <span class={`flag flag-${flag}`}>
          <span aria-hidden="true">{flag === 'overdue' ? '▲' : '△'}</span>{' '}
          {screen.words.commitment.flags[flag]}
        </span>
      ))}
    </>
  )
}
