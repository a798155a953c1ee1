import type { Day, EditionId, ReadoutId, StatementId } from '../../kernel/index.js'
import type { Force, Kind } from '../../statements/index.js'
import type { CommitmentId, CommitmentSide, Due, Flag } from '../commitments/types.js'
import type { ListQuery, Page } from '../page.js'
import type { Pair, PartyCode } from '../parties/types.js'
import type { Reference } from '../statements/types.js'

/** What the search of the register is narrowed by.
 *  shapes: `side`, `work`, `due` and `flag` are those of the commitment that a statement says, so other kinds have none;
 *  `region` a region or city that the words of the statement name, by its code */
export const FIND_FACETS = [
  'kind',
  'force',
  'pair',
  'side',
  'sector',
  'region',
  'due',
  'work',
  'flag',
  'publisher',
  'year',
  'language',
] as const
export type FindFacet = (typeof FIND_FACETS)[number]

/** How far off the due of a commitment is: over, within ten days, within thirty, later, or none told. */
export const DUE_TIMES = ['over', 'ten-days', 'thirty-days', 'later', 'none'] as const
export type DueTime = (typeof DUE_TIMES)[number]

export const FIND_SORTS = ['published', 'reference', 'due', 'force'] as const
export type FindSort = (typeof FIND_SORTS)[number]

/** What is searched for: words, and values of facets; of one facet any of the values, of several facets all.
 *  shapes: `isOpening` leaves out statements that say an earlier commitment again */
export interface FindQuery extends ListQuery<FindSort> {
  readonly facets?: Partial<Readonly<Record<FindFacet, readonly string[]>>> | undefined
  readonly isOpening?: boolean | undefined
  readonly today: Day
}

/** One accepted statement as the search shows it, with the commitment that it says when it says one.
 *  shapes: `title` the words of its commitment; `timesSaid` 0 where there is none */
export interface FoundRow {
  readonly statement: StatementId
  readonly kind: Kind
  readonly force: Force
  readonly reference: Reference
  readonly quote: string
  readonly language: string | null
  readonly edition: EditionId
  readonly readout: ReadoutId
  readonly readoutTitle: string
  readonly publisher: PartyCode | null
  readonly published: Day | null
  readonly pair: Pair | null
  readonly commitment: CommitmentId | null
  readonly title: string | null
  readonly due: Due | null
  readonly sides: readonly CommitmentSide[]
  readonly sectors: readonly string[]
  readonly regions: readonly string[]
  readonly flags: readonly Flag[]
  readonly timesSaid: number
}

/** Which commitments that fall due are told. */
export interface DueQuery extends Pick<ListQuery<never>, 'page' | 'size'> {
  readonly today: Day
  readonly days: number
  readonly isOverdue?: boolean | undefined
  readonly pair?: Pair | undefined
  readonly party?: PartyCode | undefined
}

/** One value of a facet, and how many statements have it among those that fit everything else that is asked. */
export interface FacetCount {
  readonly value: string
  readonly count: number
}

/** What the search found.
 *  shapes: `facets` values by falling count; `without` how many would fit if that facet were dropped, for those asked */
export interface Findings extends Page<FoundRow> {
  readonly facets: Readonly<Record<FindFacet, readonly FacetCount[]>>
  readonly without: Partial<Readonly<Record<FindFacet, number>>>
}
