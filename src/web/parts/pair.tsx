import type { Result } from '../../kernel/index.js'
import { type Pair, pairNamed, partiesOfPair } from '../../register/index.js'
import { leadTo, showProblem } from '../answer.js'
import type { Asked } from '../environment.js'
import type { RegisterDoor } from '../register-door.js'
import { type Screen, wordFor } from '../screen.js'

/** A pair as it stands in an address. */
export function pairAddress(pair: string): string {
  return pair.toLowerCase()
}

/** The pair of an address, as the register writes it.
 *  errors: invalid.pair, invalid.party */
function pairAsked(door: RegisterDoor, text: string): Promise<Result<Pair>> {
  const [first = '', second = ''] = text.slice(0, 20).toUpperCase().split('-')
  return door.ask((db) => pairNamed(db, first, second))
}

const ENDING = /\.(metadata\.json|json|csv)$/

/** A pair as an address names it, with the form it is wanted in. */
export interface PairInAddress {
  readonly pair: Pair
  readonly ending: string
}

/** The pair and the ending of the address `/<page>/<pair>`; in their place the answer to an address that names no pair, or names
 *  it otherwise than the register writes it. */
export async function pairInAddress(
  c: Asked,
  door: RegisterDoor,
  page: string,
): Promise<PairInAddress | Response> {
  const named = c.req.param('pair') ?? ''
  const [, ending = ''] = ENDING.exec(named) ?? []
  const text = named.replace(ENDING, '')
  const pair = await pairAsked(door, text)
  if (!pair.ok) return showProblem(c, { ...pair.problem, code: 'absent.page' })
  if (text === pairAddress(pair.value)) return { pair: pair.value, ending }
  return leadTo(c, `/${page}/${pairAddress(pair.value)}${ending === '' ? '' : `.${ending}`}`)
}

/** Both sides of a pair, in the order of the register. */
export function sidesOf(pair: string): readonly [string, string] {
  const [first = '', second = ''] = partiesOfPair(pair as Pair)
  return [first, second]
}

/** What a side is called. */
export function sideName(party: string, { words }: Screen): string {
  return wordFor(words.countries, party)
}
