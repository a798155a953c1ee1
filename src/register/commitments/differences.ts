import type { CommitmentSide } from './types.js'

/** What sides can differ in. */
export type DifferenceOf = 'work-state' | 'own-figure'

/** One thing the sides say differently: each with what it says and as of when. Nothing is averaged. */
export interface SideDifference {
  readonly of: DifferenceOf
  readonly said: readonly { readonly party: string; readonly value: string; readonly asOf: string | null }[]
  /** The difference in one sentence. */
  readonly sentence: string
}

function sentenceOf(said: SideDifference['said']): string {
  return `${said.map(({ party, value, asOf }) => `${party} says ${value}${asOf === null ? '' : ` (as of ${asOf})`}`).join('; ')}.`
}

function differenceIn(of: DifferenceOf, said: SideDifference['said']): readonly SideDifference[] {
  const isSame = new Set(said.map(({ value }) => value)).size < 2
  return isSame ? [] : [{ of, said, sentence: sentenceOf(said) }]
}

/** What the sides that reported say differently of a commitment. */
export function differencesOf(sides: readonly CommitmentSide[]): readonly SideDifference[] {
  const states = sides.flatMap(({ party, workState, asOf }) =>
    workState === 'unknown' ? [] : [{ party, value: workState, asOf }],
  )
  const figures = sides.flatMap(({ party, ownFigure, asOf }) =>
    ownFigure === null ? [] : [{ party, value: ownFigure, asOf }],
  )
  return [...differenceIn('work-state', states), ...differenceIn('own-figure', figures)]
}
