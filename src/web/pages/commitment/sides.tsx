import type { CommitmentSide } from '../../../register/index.js'
import { Fact } from '../../parts/facts.js'
import { SideSquare } from '../../parts/sides.js'
import { type Screen, wordFor } from '../../screen.js'

interface SideProps {
  readonly side: CommitmentSide
  readonly at: number
  readonly screen: Screen
}

/** Words a side wrote itself, in a language we do not know. */
function ownWords(words: string | null) {
  return words === null ? null : <bdi lang="und">{words}</bdi>
}

function SideColumn({ side, at, screen }: SideProps) {
  const { commitment, countries } = screen.words
  const name = wordFor(countries, side.party)
  const isSilent = side.workState === 'unknown' && side.asOf === null
  return (
    <section class={at === 0 ? 'side side-first' : 'side side-second'} aria-labelledby={`side-${side.party}`}>
      <h3 id={`side-${side.party}`}>
        <SideSquare at={at} /> {name}{' '}
        <span class="soft">{at === 0 ? commitment.sideOne : commitment.sideTwo}</span>
      </h3>
      {isSilent ? <p>{screen.say(commitment.nothingReported, { side: name })}</p> : null}
      <dl class="facts side-facts">
        <Fact name={commitment.work}>{isSilent ? null : commitment.states[side.workState]}</Fact>
        <Fact name={commitment.figure}>{ownWords(side.ownFigure)}</Fact>
        <Fact name={commitment.note}>{ownWords(side.ownNote)}</Fact>
        <Fact name={commitment.asOf}>{side.asOf === null ? null : screen.date(side.asOf)}</Fact>
        <Fact name={commitment.source}>{ownWords(side.source)}</Fact>
        <Fact name={commitment.responsible}>{ownWords(side.responsible)}</Fact>
      </dl>
    </section>
  )
}

/** A plain sentence where two sides tell different states; silence is no disagreement. */
function Difference({ sides, screen }: { sides: readonly CommitmentSide[]; screen: Screen }) {
  const { commitment, countries } = screen.words
  const [first, second] = sides.filter(({ workState }) => workState !== 'unknown')
  if (!first || !second || first.workState === second.workState) return null
  const values = {
    first: wordFor(countries, first.party),
    firstState: commitment.states[first.workState],
    second: wordFor(countries, second.party),
    secondState: commitment.states[second.workState],
  }
  return <p class="notice">{screen.say(commitment.differ, values)}</p>
}

/** What each side says, a column each, never merged. */
export function Sides({ sides, screen }: { sides: readonly CommitmentSide[]; screen: Screen }) {
  return (
    <>
      <Difference sides={sides} screen={screen} />
      <div class="sides">
        {sides.map((side, at) => (
          <SideColumn side={side} at={at} screen={screen} />
        ))}
      </div>
    </>
  )
}
