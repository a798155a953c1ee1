import type { Force } from '../../statements/index.js'
import type { Screen } from '../screen.js'

/** How many of the five steps a force fills; a report binds nobody. */
const STEPS: Readonly<Record<Force, number>> = {
  ordered: 5,
  agreed: 4,
  intended: 3,
  proposed: 2,
  supported: 2,
  discussed: 1,
  reported: 0,
}

const BARS = [1, 2, 3, 4, 5] as const

function Bar({ step }: { step: number }) {
  return (
    <svg class="force-bar" viewBox="0 0 44 10" width="44" height="10" aria-hidden="true" focusable="false">
      {BARS.map((bar) => (
        <rect class={bar <= step ? 'step on' : 'step'} x={(bar - 1) * 9 + 0.5} y={0.5} width={7} height={9} />
      ))}
    </svg>
  )
}

/** A force as its word beside a bar of five steps; not a traffic light. */
export function ForceSign({ force, screen }: { force: Force; screen: Screen }) {
  return (
    <span class="force">
      <Bar step={STEPS[force]} />
      {screen.words.kinds.forces[force]}
    </span>
  )
}
