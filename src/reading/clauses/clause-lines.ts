import type { Item } from '../../grammar/index.js'
import { itemBefore } from '../../kernel/index.js'
import { MARK } from '../../morphology/index.js'
import { BULLETS } from '../../text/index.js'
import { type ClauseFinder, ROLE, rolesOf } from './clause-roles.js'

const LINE_ENDS: ReadonlySet<string> = new Set([':', ';', ',', '.'])
const isVerbal = ({ analyses, entity }: Item) =>
  entity === undefined && ((analyses[0]?.marks ?? 0) & (MARK.infinitive | MARK.participle)) !== 0

/** Words before the colon of a list that has only its doers there: `The Parties:`. */
const LONGEST_HEAD = 8
export const NO_LINES: readonly number[] = []

/** Where the lines of a list begin whose head tells nothing, so that each line has a verb of its own: `The Parties: – agree to …; – note …`.
 *  A head with a verb, bare ones too, governs its lines, which stay one clause. */
export function ownLines(items: readonly Item[], finder: ClauseFinder): readonly number[] {
  let colon = 1
  while (colon <= LONGEST_HEAD && items[colon]?.text !== ':') colon++
  if (!BULLETS.has(items[colon + 1]?.text ?? '') || items[colon]?.text !== ':') return NO_LINES
  const governs = (item: Item) => (rolesOf(item, finder) & ROLE.predicate) !== 0 || isVerbal(item)
  if (items.slice(0, colon).some(governs)) return NO_LINES
  const lines = items.flatMap(({ text }, at) => (BULLETS.has(text) ? [at] : []))
  return lines.filter((at) => LINE_ENDS.has(itemBefore(items, at)?.text ?? ''))
}
