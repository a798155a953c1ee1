import type { Item } from '../../grammar/index.js'
import { MARK } from '../../morphology/index.js'
import { type ClauseFinder, isPredicate, ROLE, rolesOf } from './clause-roles.js'

/** More words between two commas are a clause of their own. */
const LONGEST = 9

/** What a number tells is no hearsay. */
const VALUES: ReadonlySet<string | undefined> = new Set(['money', 'percent', 'quantity', 'times'])

/** Whether an item is a verb of telling that makes a clause: `said`, `рассказал`, and no gerund (`отметив`). */
function tells(item: Item | undefined, finder: ClauseFinder): boolean {
  const [first] = item?.analyses ?? []
  if (item === undefined || first === undefined || (first.marks & MARK.gerund) !== 0) return false
  return finder.tellers.has(first.lemma) && isPredicate(item, finder)
}

const WHO: ReadonlySet<string | undefined> = new Set(['person', 'post', 'organisation', 'country'])

/** Whether words are but one who told it, and no matter that he told of: `подчеркнул министр`, no `отметил важность проекта`. */
function isTeller(words: readonly Item[]): boolean {
  return words.length < 2 || words.some(({ entity }) => WHO.has(entity))
}

/** Whether words between two commas only say who told it: `as the minister said`, `he said`, `подчеркнул министр`. */
function isHearsay(inside: readonly Item[], finder: ClauseFinder): boolean {
  if (inside.some(({ entity }) => VALUES.has(entity))) return false
  if (tells(inside[0], finder)) return isTeller(inside.slice(1))
  if (tells(inside.at(-1), finder)) return true
  return finder.asTold.has(inside[0]?.text ?? '') && inside.some((item) => tells(item, finder))
}

/** Where words of hearsay end that a comma opens: at the comma behind them; -1 when it opens none. */
function hearsayEnd(items: readonly Item[], at: number, finder: ClauseFinder): number {
  if (items[at]?.text !== ',') return -1
  const behind = items.slice(at + 1, at + LONGEST + 3)
  const length = behind.findIndex(({ text }) => text === ',')
  // `Кроме того, министр доложил, что …` goes on with what he told.
  if (finder.complementisers.has(behind[length + 1]?.text ?? '')) return -1
  return length > 0 && isHearsay(behind.slice(0, length), finder) ? at + length + 1 : -1
}

/** How many words say at the end of a sentence where it was read. */
const LONGEST_SOURCE = 8

/** Where the words begin that say at the end of a sentence where it was read: `…, the statement reads.`; its length when none do. */
function sourceAt(items: readonly Item[], finder: ClauseFinder): number {
  const comma = items.findLastIndex(({ text }) => text === ',')
  const words = items.slice(comma + 1).filter(({ text }) => text !== '.')
  if (comma < 0 || words.length > LONGEST_SOURCE) return items.length
  const isNamed = words.some(({ analyses }) => analyses.some(({ lemma }) => finder.sources.has(lemma)))
  return isNamed && isSaidBy(words, finder) ? comma : items.length
}

/** Whether words begin or end in a verb of telling. */
function isSaidBy(words: readonly Item[], { tellers }: ClauseFinder): boolean {
  return [words[0], words.at(-1)].some((item) => tellers.has(item?.analyses[0]?.lemma ?? ''))
}

/** Whether what stands behind an item still waits for its verb, by whether what stands before it did. */
function waits(waited: boolean, item: Item, finder: ClauseFinder): boolean {
  const roles = rolesOf(item, finder)
  if ((roles & ROLE.predicate) !== 0) return false
  return waited || ((roles & ROLE.separator) !== 0 && !/^\p{L}+$/u.test(item.text))
}

/** The items of a sentence without words of hearsay that part a verb from what it is said of: `trade, he said, grew`.
 *  Behind a clause with a verb of its own they stay, for there a new one begins. */
export function withoutHearsay(items: readonly Item[], finder: ClauseFinder): readonly Item[] {
  if (finder.tellers.size === 0 || !items.some(({ text }) => text === ',')) return items
  const kept: Item[] = []
  let isWaiting = true
  const source = finder.sources.size > 0 ? sourceAt(items, finder) : items.length
  for (let at = 0; at < source; at++) {
    const end = isWaiting && at > 0 ? hearsayEnd(items, at, finder) : -1
    const item = items[at]
    if (end > at) at = end
    else if (item) {
      kept.push(item)
      isWaiting = waits(isWaiting, item, finder)
    }
  }
  return kept.length === items.length ? items : kept
}
