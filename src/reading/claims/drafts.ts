import { type Captured, type Claim, type Item, type Match, retold } from '../../grammar/index.js'
import { itemBefore } from '../../kernel/index.js'
import { runOf } from '../items.js'
import type { Run } from '../scene.js'
import { isInfinitive, wholeActs } from './acts.js'
import type { ClauseClaims } from './claims.js'
import { type CapturedRun, type Draft, redrafted } from './draft.js'

/** Lemmas of words that open a relative clause. */
type Relatives = ReadonlySet<string>

/** Whether the word before an item denies it. */
function isDenied(items: readonly Item[], at: number): boolean {
  const by = itemBefore(items, at)
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

/** Whether a topic is but the beginning of a phrase that a figure goes on with: `noted the growth of | trade, which reached …`. */
function opensFigure({ items }: ClauseClaims, claim: Claim, next: Claim | undefined): boolean {
  if (claim.match.rule.kind !== 'topic' || next?.match.rule.kind !== 'figure') return false
  return claim.to === next.from && /\p{L}$/u.test(items[claim.to - 1]?.text ?? '')
}

const isMeeting = ({ match }: Claim) => match.rule.kind === 'meeting'

/** Words of a relative clause before its verb: `who`, `who had`. */
const BEFORE_VERB = 2

/** Whether a claim tells but how somebody came whom the one before it has met: `received the minister, | who is here on a visit`. */
function tellsOfGuest(
  { items }: ClauseClaims,
  met: Claim | undefined,
  claim: Claim,
  relatives: Relatives,
): boolean {
  if (met?.to !== claim.from || !isMeeting(met) || !isMeeting(claim)) return false
  const opening = items.slice(claim.from - BEFORE_VERB, claim.from)
  const isOpened = opening.some(({ analyses }) => analyses.some(({ lemma }) => relatives.has(lemma)))
  return isOpened && !items.slice(claim.from, claim.to).some(({ entity }) => entity === 'person')
}

/** The claims of a clause that stand for themselves; a meeting reaches over what is told of its guest. */
function ownClaims(told: ClauseClaims, relatives: Relatives): readonly Claim[] {
  if (told.claims.length < 2) return told.claims
  const own: Claim[] = []
  for (const claim of told.claims) {
    const met = own.at(-1)
    if (met && tellsOfGuest(told, met, claim, relatives))
      own[own.length - 1] = { match: met.match, from: met.from, to: claim.to }
    else own.push(claim)
  }
  return own
}

/** One draft for a claim, or one for each act of a list: the first begins with the verb, the last ends the claim. */
function draftsOfClaim(told: ClauseClaims, claim: Claim): Draft[] {
  const { clause, items } = told
  const { rule } = claim.match
  const captured = capturedRuns(items, claim.match.captures)
  const isAct = ({ name }: CapturedRun) => name === rule.each
  const acts = wholeActs(items, captured.filter(isAct))
  const captures = [...captured.filter((one) => !isAct(one)), ...acts]
  const whole = runOf(items, claim.from, claim.to)
  const draft = { rule, clause, core: promisedCore(items, claim.match), captures, run: whole }
  if (acts.length < 2) return [asEvent(told, draft, acts[0])]
  return acts.map((act, at) => asEvent(told, draftOfAct(draft, act, acts, at), act))
}

/** The drafts of a clause, in the order of its claims. */
export function draftsOf(told: ClauseClaims, relatives: Relatives): Draft[] {
  const drafts: Draft[] = []
  const claims = ownClaims(told, relatives)
  for (const [place, claim] of claims.entries())
    if (!opensFigure(told, claim, claims[place + 1])) drafts.push(...draftsOfClaim(told, claim))
  return drafts
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
