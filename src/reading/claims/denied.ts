import { asksFor, type Item, type Match, type Rule } from '../../grammar/index.js'
import { itemBefore } from '../../kernel/index.js'
import { type ClauseFinder, isPredicate, ROLE, rolesOf } from '../clauses/clause-roles.js'

function denies(item: Item | undefined, finder: ClauseFinder): boolean {
  return item !== undefined && item.entity === undefined && (rolesOf(item, finder) & ROLE.negation) !== 0
}

/** Whether a verb is denied at a place: `is | not ready`, `не | поручено`. */
function deniesVerb(items: readonly Item[], at: number, finder: ClauseFinder): boolean {
  if (!denies(items[at], finder)) return false
  const [before, next] = [itemBefore(items, at), items[at + 1]]
  const isAuxiliary = before !== undefined && finder.auxiliaries.has(before.text)
  if (isAuxiliary) return ![items[at], next].some((item) => finder.nothings.has(item?.text ?? ''))
  return finder.auxiliaries.size === 0 && next !== undefined && isPredicate(next, finder)
}

/** Whether a rule asks for a denial itself: `do not object`, `не возражает`. */
function asksForDenial({ pattern }: Rule, { negations }: ClauseFinder): boolean {
  return asksFor(pattern, ({ forms, lemmas, not }) => {
    if (not === true) return false
    const isForm = forms?.some((form) => negations.has(form)) === true
    return isForm || lemmas?.some((lemma) => negations.has(lemma.split(' ')[0] ?? '')) === true
  })
}

/** What was not agreed is a topic all the same, and what is not exceeded is counted. */
const OF_ITSELF: ReadonlySet<string> = new Set(['topic', 'figure'])

/** Whether a match goes over a verb that is denied; an act may hold a denial itself (`agreed not to raise fees`). */
export function goesOverDenial(match: Match, items: readonly Item[], finder: ClauseFinder): boolean {
  if (finder.negations.size === 0 || OF_ITSELF.has(match.rule.kind)) return false
  const acts = match.captures.filter(({ name }) => name === 'act')
  const isInAct = (at: number) => acts.some(({ from, to }) => at >= from && at < to)
  for (let at = match.from; at < Math.min(match.to, items.length); at++)
    if (deniesVerb(items, at, finder) && !isInAct(at)) return !asksForDenial(match.rule, finder)
  return false
}

/** Whether what a clause tells was denied by the verb before it: `It was not agreed | that fees would fall`. */
export function isDeniedBefore(items: readonly Item[], from: number, finder: ClauseFinder): boolean {
  const opens = [items[from], items[from + 1]].some((item) => finder.complementisers.has(item?.text ?? ''))
  const verb = itemBefore(items, from)
  if (!opens || verb === undefined || !denies(itemBefore(items, from - 1), finder)) return false
  const [first] = verb.analyses
  const lemma = first?.lemma.slice(first.lemma.indexOf(' ') + 1) ?? ''
  return finder.binding.has(lemma) || finder.planning.has(lemma)
}
