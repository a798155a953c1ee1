import type { Token } from './tokens.js'

/** A sentence as a run of tokens, half-open. */
export interface SentenceRange {
  readonly from: number
  readonly to: number
}

const STOPS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['»', '”', '"', ')', ']', '“', "'", '’'])
const CONTINUES = new Set([':', ';', ','])
const BULLETS = new Set(['-', '–', '—', '•', '·', '*', '▪'])

/** A line break goes on with the sentence when a list was opened before it. */
function continuesList(before: Token, after: Token): boolean {
  return CONTINUES.has(before.text) && (BULLETS.has(after.text) || after.kind === 'number' || !after.capital)
}

function isAbbreviation(token: Token | undefined, abbreviations: ReadonlySet<string>): boolean {
  if (token?.kind !== 'word') return false
  return abbreviations.has(token.text) || (token.capital && token.text.length === 1)
}

/** Whether the stop at `at` ends a sentence before the token at `next`. */
function endsAt(
  tokens: readonly Token[],
  at: number,
  next: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const stop = tokens[at]
  const after = tokens[next]
  if (!stop || !after) return true
  if (stop.text === '.' && isAbbreviation(tokens[at - 1], abbreviations)) {
    const before = tokens[at - 1]
    return (
      after.broken || (before !== undefined && !before.capital && after.capital && before.text.length > 3)
    )
  }
  if (!after.spaced) return false
  return after.capital || after.kind !== 'word'
}

/** Groups tokens into sentences; every token stands in exactly one.
 *  shapes: `abbreviations` in folded letters without their stop (`млрд`, `г`) */
export function splitSentences(
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string>,
): SentenceRange[] {
  const ranges: SentenceRange[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    const next = afterClosers(tokens, at)
    const after = tokens[next]
    const token = tokens[at]
    if (!token) break
    const broken = after?.broken === true && !continuesList(token, after)
    const stopped = STOPS.has(token.text) && endsAt(tokens, at, next, abbreviations)
    if (after && !broken && !stopped) continue
    if (!after || broken || stopped) {
      const to = broken && !stopped ? brokenAt(tokens, at, next) : next
      ranges.push({ from, to })
      from = to
      at = to - 1
    }
  }
  return ranges
}

/** The first token after a stop that is not a closing quote or bracket belonging to it. */
function afterClosers(tokens: readonly Token[], at: number): number {
  let next = at + 1
  if (!STOPS.has(tokens[at]?.text ?? '')) return next
  while (next < tokens.length && CLOSERS.has(tokens[next]?.text ?? '') && !tokens[next]?.spaced) next++
  return next
}

function brokenAt(tokens: readonly Token[], at: number, next: number): number {
  for (let i = at + 1; i < next; i++) if (tokens[i]?.broken) return i
  return next
}
