import type { Result } from '../../kernel/index.js'
import { type Pair, pairNamed, partiesOfPair } from '../../register/index.js'
import type { RegisterDoor } from '../register-door.js'
import { type Screen, wordFor } from '../screen.js'

/** The pair that the pages show when none is asked for. */
export const HOME_PAIR = 'uz-kz'

/** A pair as it stands in an address. */
export function pairAddress(pair: string): string {
  return pair.toLowerCase()
}

/** The pair of an address, as the register writes it.
 *  errors: invalid.pair, invalid.party */
export function pairAsked(door: RegisterDoor, text: string): Promise<Result<Pair>> {
  const [first = '', second = ''] = text.slice(0, 20).toUpperCase().split('-')
  return door.ask((db) => pairNamed(db, first, second))
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

/** What a pair is called: “Uzbekistan – Kazakhstan”. */
export function pairName(pair: string, screen: Screen): string {
  return sidesOf(pair)
    .map((side) => sideName(side, screen))
    .join('\u00a0– ')
}
