import type { Edition } from '../../../statements/index.js'
import type { Span } from '../../../text/index.js'
import type { ShownReading, ShownStatement } from './shown.js'

/** A rule that fitted, with the words it needed; when it lost, to which rule and what decided. */
export interface FittedRule extends Span {
  readonly rule: string
  readonly needed: readonly string[]
  readonly lostTo?: string
  readonly because?: 'alone' | 'priority' | 'length' | 'place' | 'name'
}

/** The rule that came nearest in a clause that no rule fits. */
export interface NearestRule extends Span {
  readonly rule: string
  readonly stood: readonly string[]
  readonly broke?: { readonly quote: string }
  readonly wanted: readonly string[]
}

/** How a text was read, sentence by sentence, as the reader's trace tells it. */
export interface Explanation {
  readonly sentences: readonly (Span & {
    readonly matches: readonly FittedRule[]
    readonly near: readonly NearestRule[]
  })[]
}

/** Tells how an edition was read. */
export type Explain = (edition: Edition) => Explanation

/** Why a statement was read: the words its rule needed, and the rules that lost to it. */
export interface StatementWhy {
  readonly needed: readonly string[]
  readonly lost: readonly FittedRule[]
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** Why a statement was read; nothing when this reader would not read it so today. */
export function whyOf({ rule, span }: ShownStatement, { sentences }: Explanation): StatementWhy | undefined {
  const matches = sentences.filter((one) => touches(one, span)).flatMap((one) => one.matches)
  const kept = matches.filter((one) => one.rule === rule && one.lostTo === undefined && touches(one, span))
  const fitted = kept[0]
  if (!fitted) return undefined
  const lost = matches.filter((one) => one.lostTo === rule && touches(one, fitted))
  return { needed: fitted.needed, lost }
}

/** A piece of the remainder inside one sentence, with the nearest rule where it is known. */
export interface RestPiece extends Span {
  readonly quote: string
  readonly near: readonly NearestRule[]
}

/** The pieces of the remainder that hold words, sentence by sentence. */
export function restPieces(reading: ShownReading, why: Explanation | null): readonly RestPiece[] {
  const near = why?.sentences.flatMap((sentence) => sentence.near) ?? []
  const pieces = reading.sentences.flatMap((sentence) =>
    reading.remainder
      .filter((rest) => touches(rest, sentence))
      .map((rest) => ({
        start: Math.max(rest.start, sentence.start),
        end: Math.min(rest.end, sentence.end),
      })),
  )
  return pieces
    .map((piece) => ({
      ...piece,
      quote: reading.text.slice(piece.start, piece.end),
      near: near.filter((one) => touches(one, piece)),
    }))
    .filter(({ quote }) => /[\p{L}\p{N}]/u.test(quote))
}
