import regions from '../../../data/regions.json' with { type: 'json' }
import { fail, ok, type Result } from '../../kernel/index.js'

/** What sort of partners are tied. */
export const TIE_KINDS = ['regions', 'cities', 'universities', 'culture', 'business'] as const
export type TieKind = (typeof TIE_KINDS)[number]

/** How far a tie is. */
export const TIE_STATES = ['proposed', 'signed', 'active', 'dormant'] as const
export type TieState = (typeof TIE_STATES)[number]

/** Which state may follow which; a dormant tie may wake. */
const NEXT: Readonly<Record<TieState, readonly TieState[]>> = {
  proposed: ['signed', 'active', 'dormant'],
  signed: ['active', 'dormant'],
  active: ['dormant'],
  dormant: ['signed', 'active'],
}

const COUNTRY_OF = new Map(regions.map(({ code, country }) => [code, country]))

/** One end of a tie: regions and cities by their code, others by name. */
export interface Partner {
  readonly party: string
  readonly partner: string
}

/** Lets a partner be named: a region or city must be one of that state.
 *  errors: invalid.place */
export function checkPartner(kind: TieKind, { party, partner }: Partner): Result<null> {
  const isPlace = kind === 'regions' || kind === 'cities'
  if (!isPlace || COUNTRY_OF.get(partner) === party) return ok(null)
  return fail({
    code: 'invalid.place',
    message: `${party} has no region or city of the code ‘${partner}’`,
    hint: 'Use the code of data/regions.json, such as UZ-SA or KZ-TUR',
  })
}

/** Lets a tie move to another state.
 *  errors: conflict.state */
export function checkTieMove(from: TieState, to: TieState): Result<null> {
  if (NEXT[from].includes(to)) return ok(null)
  const hint = `From ‘${from}’ it goes to: ${NEXT[from].join(', ')}`
  return fail({ code: 'conflict.state', message: `A tie that is ${from} does not become ${to}`, hint })
}
