import {
  type Claim,
  type Item,
  type Lost,
  type Match,
  type Program,
  settleMatches,
  widenMatches,
} from '../../grammar/index.js'
import { itemBefore } from '../../kernel/index.js'
import { MARK, SHORT_PARTICIPLE } from '../../morphology/index.js'
import { lineMarkOf } from '../../text/index.js'
import { type ClauseFinder, isPredicate } from '../clauses/clause-roles.js'
import type { ClauseRange } from '../clauses/clauses.js'
import { hangsOn, holdsConsequence } from '../clauses/contingent.js'
import { endItem, runOf } from '../items.js'
import type { Run } from '../scene.js'
import { goesOverDenial, isDeniedBefore } from './denied.js'
import { matchesInMode } from './modality.js'
import { matchOutsideSetting } from './outside-setting.js'

/** Why a match that fits makes no claim: it is asked and not told, denied, its clause is a condition, the text around or the subject speaks for no state,
 *  what it tells only may be, its clause only says when, or it goes on with a promise and there is none before it. */
export type Setback =
  | 'asked'
  | 'denied'
  | 'condition'
  | 'no-states'
  | 'nothing-before'
  | 'outsider'
  | 'possible'
  | 'time'

/** A match that no other beat and that makes no claim all the same. */
interface Dropped {
  readonly match: Match
  readonly because: Setback
}

/** What the rules made of one clause. */
export interface ClauseClaims {
  readonly clause: Run
  readonly items: readonly Item[]
  readonly claims: readonly Claim[]
  readonly lost: readonly Lost[]
  readonly dropped: readonly Dropped[]
  /** What it says besides where it would go on with a promise and there is none. */
  readonly otherwise: readonly Claim[]
  /** With those spent on its beginning, where that alone claimed nothing. */
  readonly steps: number
}

/** What claiming needs to know of a language. */
export interface ClauseLanguage {
  readonly program: Program
  /** The words that tell a condition, a time, a denial, and what speaks for no state. */
  readonly finder: ClauseFinder
  /** The text around speaks of no state. */
  readonly isElsewhere: boolean
  /** The sentence asks. */
  readonly isAsked: boolean
  /** Nouns bear cases, so that a subject is known by its own. */
  readonly hasCases: boolean
}

/** How many words `if necessary,` may have, which is no condition of its own. */
const LONGEST_ASIDE = 3

/** How many words may link a clause to what was told: `As part of the agreed programme, if …`. */
const LONGEST_LINK = 8

/** Where a clause begins behind words that only link it: `In addition, if …`; where no comma parts them they are few
 *  (`Вместе с тем если …`). */
function behindLink(items: readonly Item[], { finder, hasCases }: ClauseLanguage): number {
  const head = items.slice(0, LONGEST_LINK)
  const at = head.findIndex(({ text }) => finder.conditions.has(text))
  if (at < 0 || head.slice(0, at).some((item) => isPredicate(item, finder))) return 0
  const isNear = at <= (hasCases ? LONGEST_ASIDE : 1)
  return isNear || itemBefore(items, at)?.text === ',' ? at : 0
}

/** Whether a clause only says on what something depends: its first word says so. */
function isCondition(items: readonly Item[], language: ClauseLanguage): boolean {
  const { conditions, modality } = language.finder
  const head = behindLink(items, language)
  const saysSo = conditions.has(items[head]?.text ?? '')
  const comma = items.slice(head, head + LONGEST_ASIDE).findIndex(({ text }) => text === ',')
  return saysSo && comma < 2 && !holdsConsequence(items, modality)
}

/** What nobody claims of teams, artists and the weather in the name of a state. */
const OF_STATES: ReadonlySet<string> = new Set(['commitment', 'document', 'figure', 'project'])
const SUBJECT = MARK.noun | MARK.nominative

/** Whether a verb stands before an item, so that a noun without cases is no subject there. */
function isBehindVerb(items: readonly Item[], at: number): boolean {
  const verb = items.findIndex(({ entity, analyses: [first] }) => {
    return entity === undefined && ((first?.marks ?? 0) & (MARK.verb | MARK.noun)) === MARK.verb
  })
  return verb >= 0 && verb < at
}

const AGENT = MARK.noun | MARK.instrumental

/** Whether a noun is the agent of the short participle beside it: `тренером решено`. */
function isAgent(items: readonly Item[], at: number): boolean {
  const marks = items[at]?.analyses[0]?.marks ?? 0
  const beside = [itemBefore(items, at), items[at + 1]]
  const isPassive = (item: Item | undefined) =>
    ((item?.analyses[0]?.marks ?? 0) & SHORT_PARTICIPLE) === SHORT_PARTICIPLE
  return (marks & AGENT) === AGENT && beside.some(isPassive)
}

/** Whether a clause is about somebody who speaks for no state. */
function isOutside(items: readonly Item[], outsiders: ReadonlySet<string>, hasCases: boolean): boolean {
  return items.some(({ entity, analyses: [first] }, at) => {
    if (entity !== undefined || !first || !outsiders.has(first.lemma)) return false
    if ((first.marks & SUBJECT) === SUBJECT) return hasCases || !isBehindVerb(items, at)
    return isAgent(items, at)
  })
}

/** What stands behind the last item of every clause; no rule asks where. */
const END = endItem(undefined)

/** What a text that speaks of no state does not tell of one, either. */
const HARDLY_OF_STATES: ReadonlySet<string> = new Set([...OF_STATES, 'event', 'meeting', 'topic', 'report'])

/** The matches a clause may hold by whom it is about; in a text that speaks of no state only one with a post tells of one. */
function likelyMatches(
  matches: readonly Match[],
  own: readonly Item[],
  { finder, isElsewhere, hasCases }: ClauseLanguage,
): readonly Match[] {
  if (isElsewhere && !own.some(({ entity }) => entity === 'post'))
    return matches.filter(({ rule }) => !HARDLY_OF_STATES.has(rule.kind))
  return isOutside(own, finder.outsiders, hasCases)
    ? matches.filter(({ rule }) => !OF_STATES.has(rule.kind))
    : matches
}

const NONE_DROPPED: readonly Dropped[] = []

/** The matches left out of those that were found; there hardly ever are any. */
function droppedOf(all: readonly Match[], left: readonly Match[], because: Setback): readonly Dropped[] {
  if (all.length === left.length) return NONE_DROPPED
  return all.filter((match) => !left.includes(match)).map((match) => ({ match, because }))
}

/** What a clause talks of that says who does not; any other condition claims nothing. */
function topicsOfNobody(matches: readonly Match[], own: readonly Item[], { nobodies }: ClauseFinder) {
  return nobodies.has(own[0]?.text ?? '') ? matches.filter(({ rule }) => rule.kind === 'topic') : []
}

/** The matches of a clause; one of time promises nothing, though what it tells may be counted. */
function withoutPromises(matches: readonly Match[], own: readonly Item[], { whens }: ClauseFinder) {
  const isTime = whens.has(own[0]?.text ?? '') || (own[0]?.text === ',' && whens.has(own[1]?.text ?? ''))
  return isTime ? matches.filter(({ rule }) => rule.kind !== 'commitment') : matches
}

/** A clause by itself: its items, whether it is its whole sentence, whether what was told before hangs on it or denies it. */
interface Clause {
  readonly own: readonly Item[]
  /** The same behind the mark of a list, if one stands before it. */
  readonly told: readonly Item[]
  readonly isWhole: boolean
  readonly isVoid: boolean
}

/** The matches of a clause that may make claims, and those that may not. */
function admit(matches: readonly Match[], clause: Clause, language: ClauseLanguage) {
  const { own, isWhole, isVoid } = clause
  const { finder } = language
  if (language.isAsked) return { settled: [], dropped: droppedOf(matches, [], 'asked') }
  if (isVoid || isCondition(clause.told, language)) {
    const settled = topicsOfNobody(matches, clause.told, finder)
    return { settled, dropped: droppedOf(matches, settled, 'condition') }
  }
  // A clause of time has another beside it; `пока` of a whole sentence is `for now`.
  const timed = isWhole ? matches : withoutPromises(matches, clause.told, finder)
  const told = timed.filter((match) => !goesOverDenial(match, own, language.finder))
  const likely = likelyMatches(told, own, language)
  const settled = matchesInMode(likely, own, finder.modality)
  if (settled.length === matches.length) return { settled, dropped: NONE_DROPPED }
  const who: Setback = language.isElsewhere ? 'no-states' : 'outsider'
  const byWhom = [...droppedOf(matches, timed, 'time'), ...droppedOf(told, likely, who)]
  const denied = droppedOf(timed, told, 'denied')
  return { settled, dropped: [...byWhom, ...denied, ...droppedOf(likely, settled, 'possible')] }
}

const NO_CLAIMS: readonly Claim[] = []

/** Whether a match only goes on with what was promised before it, and has no force of its own. */
function onlyGoesOn({ rule }: Match): boolean {
  return rule.carried === true && rule.force === undefined
}

/** The claims of a clause if no promise stands before it: a line of minutes may be an act to go on with, or an order by itself. */
function claimsOtherwise(
  matches: readonly Match[],
  kept: readonly Match[],
  length: number,
  { finder }: ClauseLanguage,
): readonly Claim[] {
  if (!kept.some(onlyGoesOn)) return NO_CLAIMS
  const own = settleMatches(
    matches.filter((match) => !onlyGoesOn(match)),
    finder.complements,
  )
  return widenMatches(own.kept, length, finder.complements).filter(({ match }) => !kept.includes(match))
}

/** Matches, settles and widens the rules of a language in one clause. */
export function claimClause(
  items: readonly Item[],
  range: ClauseRange,
  language: ClauseLanguage,
  spent = 0,
): ClauseClaims {
  const isWhole = range.from === 0 && range.to === items.length
  const own = isWhole ? items : items.slice(range.from, range.to)
  const clause = runOf(own, 0, own.length)
  const { program, finder, hasCases } = language
  const { matches, steps: walked } = matchOutsideSetting(own, { program, last: END, finder, hasCases })
  const steps = spent + walked
  if (matches.length === 0)
    return { clause, items: own, claims: [], lost: [], dropped: NONE_DROPPED, otherwise: NO_CLAIMS, steps }
  const isVoid = isDeniedBefore(items, range.from, finder) || hangsOn(items, range.from, finder.modality)
  const told = range.from === 0 ? own.slice(lineMarkOf(own)) : own
  const { settled, dropped } = admit(matches, { own, told, isWhole, isVoid }, language)
  const { kept, lost } = settleMatches(settled, finder.complements)
  const claims = widenMatches(kept, own.length, finder.complements)
  const otherwise = claimsOtherwise(settled, kept, own.length, language)
  return { clause, items: own, claims, lost, dropped, otherwise, steps }
}
