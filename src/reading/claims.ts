import type { ComplementSide } from '../grammar/index.js'
import {
  type Captured,
  type Claim,
  type Item,
  type Lost,
  type Match,
  matchRules,
  type Program,
  retold,
  settleMatches,
  widenMatches,
} from '../grammar/index.js'
import { MARK } from '../morphology/index.js'
import type { ClauseRange } from './clauses.js'
import { type CapturedRun, type Draft, redrafted } from './draft.js'
import { endItem } from './items.js'
import { holdsConsequence, type Modality, matchesInMode } from './modality.js'
import type { Run } from './scene.js'

/** Why a match that fits makes no claim: it is asked and not told, its clause is a condition, the text around or the subject speaks for no state,
 *  what it tells only may be, or it goes on with a promise and there is none before it. */
export type Setback = 'asked' | 'condition' | 'no-states' | 'nothing-before' | 'outsider' | 'possible'

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
  /** With those spent on its beginning, where that alone claimed nothing. */
  readonly steps: number
}

/** What claiming needs to know of a language. */
export interface ClauseLanguage {
  readonly program: Program
  readonly complements: ComplementSide
  /** Forms that open a clause which claims nothing. */
  readonly conditions: ReadonlySet<string>
  /** Dictionary forms of subjects that speak for no state. */
  readonly outsiders: ReadonlySet<string>
  readonly modality: Modality
  /** The text around speaks of no state. */
  readonly isElsewhere: boolean
  /** The sentence asks. */
  readonly isAsked: boolean
  /** Nouns bear cases, so that a subject is known by its own. */
  readonly hasCases: boolean
}

/** How many words `if necessary,` may have, which is no condition of its own. */
const LONGEST_ASIDE = 3

/** Whether a clause only says on what something depends: its first word says so. */
function isCondition(items: readonly Item[], { conditions, modality }: ClauseLanguage): boolean {
  const saysSo = conditions.has(items[0]?.text ?? '') || conditions.has(items[1]?.text ?? '')
  const comma = items.slice(0, LONGEST_ASIDE).findIndex(({ text }) => text === ',')
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

/** Whether a clause is about somebody who speaks for no state. */
function isOutside(items: readonly Item[], outsiders: ReadonlySet<string>, hasCases: boolean): boolean {
  return items.some(({ entity, analyses: [first] }, at) => {
    if (entity !== undefined || !first || (first.marks & SUBJECT) !== SUBJECT) return false
    return outsiders.has(first.lemma) && (hasCases || !isBehindVerb(items, at))
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
  { outsiders, isElsewhere, hasCases }: ClauseLanguage,
): readonly Match[] {
  if (isElsewhere && !own.some(({ entity }) => entity === 'post'))
    return matches.filter(({ rule }) => !HARDLY_OF_STATES.has(rule.kind))
  return isOutside(own, outsiders, hasCases)
    ? matches.filter(({ rule }) => !OF_STATES.has(rule.kind))
    : matches
}

const NONE_DROPPED: readonly Dropped[] = []

/** The matches left out of those that were found; there hardly ever are any. */
function droppedOf(all: readonly Match[], left: readonly Match[], because: Setback): readonly Dropped[] {
  if (all.length === left.length) return NONE_DROPPED
  return all.filter((match) => !left.includes(match)).map((match) => ({ match, because }))
}

/** The matches of a clause that may make claims, and those that may not. */
function admit(matches: readonly Match[], own: readonly Item[], language: ClauseLanguage) {
  if (language.isAsked) return { settled: [], dropped: droppedOf(matches, [], 'asked') }
  if (isCondition(own, language)) return { settled: [], dropped: droppedOf(matches, [], 'condition') }
  const likely = likelyMatches(matches, own, language)
  const settled = matchesInMode(likely, own, language.modality)
  const isComplete = settled.length === matches.length
  const who: Setback = language.isElsewhere ? 'no-states' : 'outsider'
  const dropped = isComplete
    ? NONE_DROPPED
    : [...droppedOf(matches, likely, who), ...droppedOf(likely, settled, 'possible')]
  return { settled, dropped }
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
  const { matches, steps: walked } = matchRules(language.program, own, END)
  const steps = spent + walked
  if (matches.length === 0) return { clause, items: own, claims: [], lost: [], dropped: NONE_DROPPED, steps }
  const { settled, dropped } = admit(matches, own, language)
  const { kept, lost } = settleMatches(settled, language.complements)
  const claims = widenMatches(kept, own.length, language.complements)
  return { clause, items: own, claims, lost, dropped, steps }
}

/** Words of a run of items. */
function runOf(items: readonly Item[], from: number, to: number): Run {
  const last = Math.min(to, items.length)
  const first = items[from]?.from ?? items.at(-1)?.to ?? 0
  return { from: first, to: last > from ? (items[last - 1]?.to ?? first) : first }
}

/** Whether the word before an item denies it. */
function isDenied(items: readonly Item[], at: number): boolean {
  const by = items[at - 1]
  return by !== undefined && items[at]?.analyses[0]?.lemma.startsWith(`${by.text} `) === true
}

/** Where an act begins with its denial: what is agreed not to be done is no act without it (`not to raise`). */
function startOfAct(items: readonly Item[], from: number): number {
  if (isDenied(items, from)) return from - 1
  return isDenied(items, from - 1) ? from - 2 : from
}

function capturedRuns(items: readonly Item[], captures: readonly Captured[]): CapturedRun[] {
  return captures.map(({ name, from, to, value }) => {
    const run = runOf(items, name === 'act' ? startOfAct(items, from) : from, to)
    return value === undefined ? { name, ...run } : { name, ...run, value }
  })
}

function coreOf(items: readonly Item[], match: Match): Run {
  return runOf(items, match.from, match.to)
}

/** The words of a match; of a promise with the denial before them, for they stand for its act where no others do. */
function promisedCore(items: readonly Item[], match: Match): Run {
  return match.rule.kind === 'commitment'
    ? runOf(items, startOfAct(items, match.from), match.to)
    : coreOf(items, match)
}

function isTopic({ rule }: { readonly rule: Match['rule'] }): boolean {
  return rule.kind === 'topic'
}

/** Whether a clause tells what the one before it says, and says nothing of its own: nothing, or a topic within a topic. */
function isTold(told: ClauseClaims, by: Draft, complementisers: ReadonlySet<string>): boolean {
  const isSilent =
    told.claims.length === 0 || (isTopic(by) && told.claims.every(({ match }) => isTopic(match)))
  return isSilent && opensTold(told, complementisers)
}

function opensTold({ items }: ClauseClaims, complementisers: ReadonlySet<string>): boolean {
  const opener = items[0]?.text === ',' ? items[1] : items[0]
  return opener !== undefined && complementisers.has(opener.text)
}

/** Drafts of a sentence; the last claim of a clause reaches on over a told clause that holds no claim of its own.
 *  A topic that only opens a told clause with claims (`expressed satisfaction that`) is none. */
export function draftsOfSentence(
  clauses: readonly ClauseClaims[],
  complementisers: ReadonlySet<string>,
): Draft[] {
  const drafts: Draft[] = []
  for (const clause of clauses) {
    const last = drafts.at(-1)
    if (last?.run.to === clause.clause.from && isTold(clause, last, complementisers))
      drafts[drafts.length - 1] = redrafted(last, { run: { from: last.run.from, to: clause.clause.to } })
    else {
      if (last?.run.to === clause.clause.from && isTopic(last) && opensTold(clause, complementisers))
        drafts.pop()
      drafts.push(...draftsOf(clause))
    }
  }
  return drafts
}

/** How far into an act the words may stand that hold an event. */
const OPENING = 3

/** Whether the verb of an act stands last, so that the words that hold an event may begin anywhere in it. */
function endsInVerb(items: readonly Item[], act: Run): boolean {
  return isInfinitive(items.find(({ to }) => to === act.to))
}

/** An act that is the holding of an event is one, with the force of the verb that governs it. */
function asEvent({ items, lost }: ClauseClaims, draft: Draft, act: Run | undefined): Draft {
  if (act === undefined || draft.rule.kind !== 'commitment') return draft
  const held = lost.find(({ match }) => {
    const { from, to } = coreOf(items, match)
    if (match.rule.kind !== 'event' || from < act.from) return false
    const opens = from - act.from <= OPENING && to <= act.to
    return opens || (to >= act.to && to <= draft.run.to && endsInVerb(items, act))
  })
  if (!held) return draft
  const { rule } = held.match
  const { force = rule.force, carried = rule.carried } = draft.rule
  return redrafted(draft, { rule: retold(rule, { force, carried }) })
}

function isInfinitive(item: Item | undefined): boolean {
  return ((item?.analyses[0]?.marks ?? 0) & MARK.infinitive) !== 0
}

function isNoun({ analyses }: Item): boolean {
  return ((analyses[0]?.marks ?? 0) & MARK.noun) !== 0
}

/** Acts that share what they are done to are one: `разработать и утвердить программу`. The first ends in its verb, and nothing but a
 *  conjunction stands between it and the verb of the next. */
function wholeActs(items: readonly Item[], acts: readonly CapturedRun[]): readonly CapturedRun[] {
  const whole: CapturedRun[] = []
  for (const act of acts) {
    const last = whole.at(-1)
    if (last && sharesWith(items, last, act)) whole[whole.length - 1] = { ...last, to: act.to }
    else whole.push(act)
  }
  return whole
}

function sharesWith(items: readonly Item[], act: Run, next: Run): boolean {
  if (next.from !== act.to + 1) return false
  const [last, first] = [items.find(({ to }) => to === act.to), items.find(({ from }) => from === next.from)]
  const mayBeObject = last !== undefined && isNoun(last) && last.from > act.from
  return isInfinitive(last) && !mayBeObject && isInfinitive(first)
}

/** One draft for a claim, or one for each act of a list: the first begins with the verb, the last ends the claim. */
function draftsOf(told: ClauseClaims): Draft[] {
  const { clause, items, claims } = told
  return claims.flatMap((claim) => {
    const { rule } = claim.match
    const captured = capturedRuns(items, claim.match.captures)
    const isAct = ({ name }: CapturedRun) => name === rule.each
    const acts = wholeActs(items, captured.filter(isAct))
    const captures = [...captured.filter((one) => !isAct(one)), ...acts]
    const whole = runOf(items, claim.from, claim.to)
    const draft = { rule, clause, core: promisedCore(items, claim.match), captures, run: whole }
    if (acts.length < 2) return [asEvent(told, draft, acts[0])]
    return acts.map((act, at) => asEvent(told, draftOfAct(draft, act, acts, at), act))
  })
}

function draftOfAct(draft: Draft, act: Run, acts: readonly Run[], at: number): Draft {
  const from = at === 0 ? draft.run.from : act.from
  const to = at === acts.length - 1 ? draft.run.to : act.to
  const run = { from, to }
  const captures = draft.captures.filter(
    (capture) =>
      (from <= capture.from && capture.to <= to) ||
      (capture.value !== undefined && capture.name !== draft.rule.each),
  )
  return redrafted(draft, { run, captures })
}
