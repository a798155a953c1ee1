import type { Item } from '../../grammar/index.js'
import { itemBefore } from '../../kernel/index.js'
import { MARK } from '../../morphology/index.js'
import { lineMarkOf } from '../../text/index.js'
import type { Run } from '../scene.js'
import { type ClauseFinder, isPredicate } from './clause-roles.js'
import { phraseAt } from './phrases.js'

/** Words of the sentence before a setting: `also`, a dash. */
const MOST_BEFORE = 2
/** Words inside one: `in the course of their first official telephone conversation,`. */
const LONGEST = 12

/** Whether a word is a noun of those that settings are named by: a meeting, a visit. */
function isGathering({ entity, analyses }: Item, { settings }: ClauseFinder): boolean {
  return entity === undefined && analyses.some(({ lemma }) => settings.nouns.has(lemma))
}

/** Whether a word is a name or a noun, which only stands before another noun where nouns have no cases. */
function isOther({ entity, analyses: [first] }: Item): boolean {
  return entity !== undefined || ((first?.marks ?? 0) & MARK.noun) !== 0
}

/** Whether a noun may stand behind a preposition: in the genitive, the instrumental, the locative. */
function isOblique({ analyses }: Item): boolean {
  return analyses.some(({ marks }) => (marks & (MARK.genitive | MARK.instrumental | MARK.locative)) !== 0)
}

/** Where the noun of a setting stands; -1 where a verb, a comma or another noun comes first. */
function nounBehind(items: readonly Item[], from: number, hasCases: boolean, finder: ClauseFinder): number {
  for (let at = from; at < Math.min(items.length, from + LONGEST); at++) {
    const item = items[at]
    if (item === undefined || item.text === ',') return -1
    if (isGathering(item, finder)) return !hasCases || isOblique(item) ? at : -1
    if (isPredicate(item, finder) || (hasCases && isOther(item))) return -1
  }
  return -1
}

/** Where the words of a setting end: at the comma behind its noun where commas stand there, else behind the noun; -1 where that is
 *  the subject of a verb. */
function endBehind(items: readonly Item[], from: number, hasCases: boolean, finder: ClauseFinder): number {
  const noun = nounBehind(items, from, hasCases, finder)
  const next = items[noun + 1]
  if (noun < 0 || hasCases) return noun < 0 ? noun : noun + 1
  return next !== undefined && isPredicate(next, finder)
    ? -1
    : commaBehind(items, noun + 1, from + LONGEST, finder)
}

/** The comma that closes a setting before any verb; the word behind its noun where there is none. */
function commaBehind(items: readonly Item[], from: number, end: number, finder: ClauseFinder): number {
  for (let at = from; at < end; at++) {
    const item = items[at]
    if (item === undefined || isPredicate(item, finder)) return from
    if (item.text === ',') return at
  }
  return from
}

/** The setting that prepositions open: `During the visit, …`, `По итогам встречи …`. */
function openedSetting(items: readonly Item[], hasCases: boolean, finder: ClauseFinder): Run | undefined {
  for (let at = 0; at <= MOST_BEFORE; at++) {
    const link = phraseAt(items, at, finder.settings.links)
    if (link > 0) return { from: at + 1, to: at + link }
    const length = phraseAt(items, at, finder.settings.opened)
    if (length === 0) continue
    const to = endBehind(items, at + length, hasCases, finder)
    return to < 0 ? undefined : { from: at + 1, to }
  }
  return undefined
}

/** More words before the noun of a setting belong to something else: `шарты екі министрдің сапары кезінде`. */
const MOST_MODIFYING = 2

function isPlain(item: Item | undefined): boolean {
  return item !== undefined && item.entity === undefined && item.text !== ','
}

/** Where the plain words begin that end in the noun of a setting. */
function beginningOf(items: readonly Item[], noun: number): number {
  let from = noun
  while (from > noun - MOST_MODIFYING && isPlain(itemBefore(items, from))) from--
  return from
}

/** The setting that words behind its noun close: `Tashrif davomida …`, `Кездесу барысында …`. */
function closedSetting(items: readonly Item[], finder: ClauseFinder): Run | undefined {
  for (let at = 1; at < Math.min(items.length, LONGEST); at++) {
    const length = phraseAt(items, at, finder.settings.closed)
    const noun = itemBefore(items, at)
    if (length === 0 || noun === undefined || !isGathering(noun, finder)) continue
    return { from: beginningOf(items, at - 1), to: at + length }
  }
  return undefined
}

/** The words at the head of a clause, or behind the mark of a line, that only say when and where what it tells was, in items; its noun
 *  is the subject of no verb. */
export function settingOf(items: readonly Item[], hasCases: boolean, finder: ClauseFinder): Run | undefined {
  const mark = lineMarkOf(items)
  const told = mark === 0 ? items : items.slice(mark)
  const setting = openedSetting(told, hasCases, finder) ?? closedSetting(told, finder)
  // The mark belongs to the setting at its head, so that nothing begins before it.
  return setting && { from: setting.from === 0 ? 0 : setting.from + mark, to: setting.to + mark }
}
