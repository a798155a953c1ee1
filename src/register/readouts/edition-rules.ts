import { type Day, fail, ok, type Result } from '../../kernel/index.js'

/** What became of a published edition. */
const EDITION_STATES = ['released', 'corrected', 'withdrawn'] as const
export type EditionState = (typeof EDITION_STATES)[number]

/** A text of one's own until it is released. */
export type DraftState = 'draft' | 'checked' | 'released'

/** How one readout stands to another one, a document or an address. */
export const LINK_RELATIONS = [
  'translates',
  'repeats',
  'shortens',
  'answers',
  'attaches',
  'refers-to',
] as const

/** Languages of editions by the tags of their written forms. */
export const EDITION_LANGUAGES = ['ru', 'uz', 'uz-Latn', 'uz-Cyrl', 'kk', 'kk-Cyrl', 'kk-Latn', 'en'] as const

const EDITION_NEXT: Readonly<Record<EditionState, readonly EditionState[]>> = {
  released: ['corrected', 'withdrawn'],
  corrected: ['withdrawn'],
  withdrawn: [],
}

const DRAFT_NEXT: Readonly<Record<DraftState, readonly DraftState[]>> = {
  draft: ['draft', 'checked'],
  checked: ['draft', 'released'],
  released: [],
}

function refuseMove(what: string, from: string, to: string, next: readonly string[]): Result<never> {
  const hint = next.length === 0 ? 'It stands as it is' : `From ‘${from}’ it goes to: ${next.join(', ')}`
  return fail({ code: 'conflict.state', message: `${what} that is ${from} does not become ${to}`, hint })
}

/** Lets an edition be replaced by a correction, or withdrawn.
 *  errors: conflict.state */
export function checkEditionMove(from: EditionState, to: EditionState): Result<null> {
  const next = EDITION_NEXT[from]
  return next.includes(to) ? ok(null) : refuseMove('An edition', from, to, next)
}

/** Lets a draft be changed, checked or released; what is changed must be checked anew.
 *  errors: conflict.state */
export function checkDraftMove(from: DraftState, to: DraftState): Result<null> {
  const next = DRAFT_NEXT[from]
  return next.includes(to) ? ok(null) : refuseMove('A draft', from, to, next)
}

/** Nobody corrects or withdraws before the publication.
 *  errors: invalid.day */
export function checkAfterPublication(published: Day | null, on: Day): Result<null> {
  if (published === null || published <= on) return ok(null)
  return fail({
    code: 'invalid.day',
    message: `The edition was published on ${published}, after ${on}`,
    hint: 'Give the day this was done',
    where: { field: 'on' },
  })
}

/** One part of a text in a comparison: kept in both, gone from the earlier, or new in the later. */
export interface Part {
  readonly change: 'same' | 'gone' | 'new'
  readonly text: string
}

const PART_ENDS = /\n+|(?<=[.!?…])\s+/u

function partsOf(text: string): readonly string[] {
  return text.split(PART_ENDS).filter((part) => part.trim() !== '')
}

/** Lengths of the longest common row of parts from each pair of places on. */
function commonLengths(one: readonly string[], other: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1))
  for (let at = one.length - 1; at >= 0; at--)
    for (let to = other.length - 1; to >= 0; to--) {
      const [row, below] = [lengths[at], lengths[at + 1]]
      if (!row || !below) continue
      const isSame = one[at] === other[to]
      row[to] = isSame ? (below[to + 1] ?? 0) + 1 : Math.max(below[to] ?? 0, row[to + 1] ?? 0)
    }
  return lengths
}

/** What differs between two editions, sentence by sentence, in the order of reading. */
export function differenceOf(earlier: string, later: string): readonly Part[] {
  const [one, other] = [partsOf(earlier), partsOf(later)]
  const lengths = commonLengths(one, other)
  const parts: Part[] = []
  let [at, to] = [0, 0]
  while (at < one.length || to < other.length) {
    const [gone, fresh] = [one[at], other[to]]
    if (gone !== undefined && gone === fresh) {
      parts.push({ change: 'same', text: gone })
      at++
      to++
    } else if (fresh === undefined || prefersGone(lengths, at, to, gone)) {
      parts.push({ change: 'gone', text: gone ?? '' })
      at++
    } else {
      parts.push({ change: 'new', text: fresh })
      to++
    }
  }
  return parts
}

function prefersGone(lengths: readonly Uint32Array[], at: number, to: number, gone?: string): boolean {
  return gone !== undefined && (lengths[at + 1]?.[to] ?? 0) >= (lengths[at]?.[to + 1] ?? 0)
}
