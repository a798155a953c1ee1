import type { Item } from '../../grammar/index.js'
import { itemBefore } from '../../kernel/index.js'
import { MARK } from '../../morphology/index.js'
import { type ClauseFinder, isPredicate } from './clause-roles.js'
import { isContingent } from './contingent.js'

/** Whether a comma stands beside a word put in between: `экспорт, напротив, вырос`. */
function isAside(items: readonly Item[], at: number, { asides }: ClauseFinder): boolean {
  return asides.has(itemBefore(items, at)?.text ?? '') || asides.has(items[at + 1]?.text ?? '')
}

/** The item behind an article, or the item itself. */
function behindArticle(items: readonly Item[], at: number): Item | undefined {
  const item = items[at]
  const isArticle = item?.entity === undefined && ((item?.analyses[0]?.marks ?? 0) & MARK.function) !== 0
  return isArticle ? items[at + 1] : item
}

/** Whether a separator joins two states or two places: `between Ghana and Togo`. */
function joinsNames(items: readonly Item[], at: number): boolean {
  const kind = itemBefore(items, at)?.entity
  return (kind === 'country' || kind === 'place') && behindArticle(items, at + 1)?.entity === kind
}

/** Whether a colon opens duties that one word at the end of the sentence closes. */
function opensDuties(items: readonly Item[], at: number, { duties }: ClauseFinder): boolean {
  if (items[at]?.text !== ':' || !duties.given.has(itemBefore(items, at)?.text ?? '')) return false
  return items.slice(-2).some(({ text }) => duties.closed.has(text))
}

function isToCome(item: Item | undefined): boolean {
  return ((item?.analyses[0]?.marks ?? 0) & MARK.future) !== 0
}

/** Whether the second of two names begins what its own state will do, as the first did before:
 *  `Riga would send foresters to Karakalpakstan and Tashkent would pay`. */
function actsItself(items: readonly Item[], at: number): boolean {
  return isToCome(items[at + 2]) && items.slice(0, at).some(isToCome)
}

/** Whether a separator may part clauses: where verbs stand last, only one just behind a predicate does. */
export function parts(items: readonly Item[], at: number, finder: ClauseFinder): boolean {
  const before = itemBefore(items, at)
  if (isAside(items, at, finder) || (joinsNames(items, at) && !actsItself(items, at))) return false
  if (finder.tails.has(items[at + 1]?.text ?? '') || opensDuties(items, at, finder)) return false
  if (finder.complements === 'after') return true
  return before !== undefined && (isPredicate(before, finder) || endsBare(items, at - 1, finder))
}

const PARTING: ReadonlySet<string> = new Set([',', ';'])
const DASHES: ReadonlySet<string> = new Set(['–', '—', '-'])

/** Whether a word that says what must be done ends the sentence: `…, u tariflarni ishlab chiqishi lozim.` */
function endsInDuty(items: readonly Item[], at: number, { duties }: ClauseFinder): boolean {
  const [item, next] = [items[at], items[at + 1]]
  if (item === undefined || !duties.closed.has(item.text)) return false
  return next === undefined || (next.text === '.' && items[at + 2] === undefined)
}

/** Whether a clause ends without a verb before a separator: in a price, in a word that says what there is or where it stands,
 *  or, at the end of the sentence, in a duty. */
export function endsBare(items: readonly Item[], at: number, finder: ClauseFinder): boolean {
  const { nominal, priced } = finder
  const item = items[at]
  if (endsInDuty(items, at, finder)) return true
  if (item === undefined || !PARTING.has(items[at + 1]?.text ?? '')) return false
  if (item.entity === undefined) return nominal.has(item.text)
  if (item.entity !== 'money') return false
  const before = itemBefore(items, at)?.text ?? ''
  return priced.has(before) || (DASHES.has(before) && priced.has(itemBefore(items, at - 1)?.text ?? ''))
}

/** Words between two commas are a clause of their own when there are more. */
const LONGEST_INSERT = 8

/** Whether a comma stands before an item, or before an adverb that belongs to it: `the dam, once planned for May, …`. */
function opensInsert(items: readonly Item[], at: number, { passed }: ClauseFinder): boolean {
  const before = itemBefore(items, at)
  if (before?.text === ',') return true
  const isAdverb = ((before?.analyses[0]?.marks ?? 0) & MARK.adverb) !== 0
  return (isAdverb || passed.has(before?.text ?? '')) && itemBefore(items, at - 1)?.text === ','
}

/** Whether a participle behind a comma only describes what stands before it: `the council, chaired by …`,
 *  `the fund, set up in May, holds …`. */
function describes(items: readonly Item[], at: number, finder: ClauseFinder): boolean {
  if (finder.byWhom.size === 0 || !opensInsert(items, at, finder)) return false
  if (finder.byWhom.has(items[at + 1]?.text ?? '')) return true
  const isParticiple = ((items[at]?.analyses[0]?.marks ?? 0) & MARK.participle) !== 0
  const length = items.slice(at, at + LONGEST_INSERT).findIndex(({ text }) => text === ',')
  const behind = items[at + length + 1]
  return isParticiple && length > 0 && behind !== undefined && isPredicate(behind, finder)
}

const BARE = MARK.infinitive | MARK.gerund

/** Whether a verb is no predicate for what stands before it: a particle, or, before a participle, a bare verb. */
function isHeld(before: Item, item: Item | undefined, { particles }: ClauseFinder): boolean {
  if (particles.size === 0) return false
  const marks = before.analyses[0]?.marks ?? 0
  const isBare = (marks & BARE) !== 0 && (marks & MARK.noun) === 0
  const isParticiple = ((item?.analyses[0]?.marks ?? 0) & MARK.participle) !== 0
  return particles.has(before.text) || (isParticiple && isBare)
}

/** Whether `boʻlsa` sets a fact told before a comma against the next (`3 million boʻlsa, bu yil 5 million`), and no condition. */
function contrasts(items: readonly Item[], at: number, { modality }: ClauseFinder): boolean {
  return items[at + 1]?.text === ',' && !isContingent(items, modality)
}

/** Whether a predicate ends its clause: not an infinitive; where verbs stand last, one inside a clause describes what follows it. */
export function closes(items: readonly Item[], at: number, finder: ClauseFinder): boolean {
  const [before, next] = [itemBefore(items, at), items[at + 1]]
  if (before !== undefined && isHeld(before, items[at], finder)) return false
  if (describes(items, at, finder)) return false
  if (finder.modality.plainConditionals.has(items[at]?.text ?? '')) return contrasts(items, at, finder)
  if (finder.complements === 'after' || next === undefined) return true
  return finder.separators.has(next.text) || !/[\p{L}\p{N}]/u.test(next.text)
}

/** Whether a separator opens a relative clause, over a preposition: `, в которой`. */
export function isSeparated(items: readonly Item[], at: number, { separators }: ClauseFinder): boolean {
  return (
    separators.has(itemBefore(items, at)?.text ?? '') || separators.has(itemBefore(items, at - 1)?.text ?? '')
  )
}
