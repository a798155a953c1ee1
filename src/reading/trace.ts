import {
  type Advantage,
  advantageOf,
  type Lost,
  type Match,
  neededItems,
  type Program,
} from '../grammar/index.js'
import type { Edition, Kind } from '../statements/index.js'
import type { LanguageTag, Span } from '../text/index.js'
import { inContext, toldOtherwise } from './claims/carried.js'
import type { ClauseClaims, Setback } from './claims/claims.js'
import { draftsOfSentence } from './claims/told.js'
import { isByStates, needsStates } from './clauses/bearing.js'
import { type NearMiss, nearMissOf } from './near-miss.js'
import { noMemory, publishedOf, type ReadingTools, runtimeOf } from './read.js'
import type { Runtime } from './runtime.js'
import type { Scene } from './scene.js'
import { claimSentence, makeScenes } from './sentence.js'

/** A token with its dictionary forms, the likeliest first. */
export interface TracedToken extends Span {
  readonly raw: string
  readonly lemmas: readonly string[]
}

/** A rule that fitted, and where, with the words it needed; when it lost, to which rule and what decided; when it makes no
 *  claim though none beat it, why. */
export interface TracedMatch extends Span {
  readonly rule: string
  readonly needed: readonly string[]
  readonly captures: readonly { readonly name: string; readonly quote: string }[]
  readonly lostTo?: string
  readonly because?: Advantage
  readonly dropped?: Setback
}

export interface TracedSentence extends Span {
  readonly tokens: readonly TracedToken[]
  readonly clauses: readonly Span[]
  readonly matches: readonly TracedMatch[]
  /** Of each clause that no rule fits, the rule that came nearest. */
  readonly near: readonly NearMiss[]
  /** Instructions the matcher visited. */
  readonly steps: number
}

/** How a text was read: for people who ask why. */
export interface ReadingTrace {
  readonly language: LanguageTag | null
  readonly sentences: readonly TracedSentence[]
}

function spanOfItems({ items }: ClauseClaims, from: number, to: number): Span {
  const start = items[from]?.start ?? 0
  return { start, end: items[Math.min(to, items.length) - 1]?.end ?? start }
}

/** A clause with what it takes to tell of it. */
interface TracedClause {
  readonly text: string
  readonly clause: ClauseClaims
  readonly program: Program
  /** The text names no state, so that what states do is not claimed. */
  readonly isStateless: boolean
  /** The words at which something would go on with a promise, and none stands before it. */
  readonly stray: ReadonlySet<number>
}

/** What became of a match that makes no claim. */
type Fate = Pick<TracedMatch, 'lostTo' | 'because' | 'dropped'>

function fateOfLost(lost: Lost): Fate {
  return { lostTo: lost.to.rule.name, because: advantageOf(lost) }
}

function traceMatch({ text, clause, program }: TracedClause, match: Match, fate: Fate = {}): TracedMatch {
  const quoteOf = ({ from, to }: { from: number; to: number }) => {
    const { start, end } = spanOfItems(clause, from, to)
    return text.slice(start, end)
  }
  const captures = match.captures.map((capture) => ({ name: capture.name, quote: quoteOf(capture) }))
  const own = clause.items.slice(match.from, match.to)
  const needed = neededItems(program, match.rule, own).map((at) => match.from + at)
  return {
    ...spanOfItems(clause, match.from, match.to),
    rule: match.rule.name,
    needed: needed.map((at) => quoteOf({ from: at, to: at + 1 })),
    captures,
    ...fate,
  }
}

function traceClause(traced: TracedClause): TracedMatch[] {
  const { claims, lost, dropped, otherwise } = traced.clause
  const isStray = ({ rule, from }: Match) =>
    rule.carried === true && traced.stray.has(traced.clause.items[from]?.from ?? -1)
  const fate = (match: Match): Fate => {
    if (traced.isStateless && isByStates(match.rule.kind)) return { dropped: 'no-states' }
    return isStray(match) ? { dropped: 'nothing-before' } : {}
  }
  const standsIn = (one: Lost) => isStray(one.to) && otherwise.some(({ match }) => match === one.match)
  return [
    ...claims.map(({ match }) => traceMatch(traced, match, fate(match))),
    ...lost.map((one) => traceMatch(traced, one.match, standsIn(one) ? fate(one.match) : fateOfLost(one))),
    ...dropped.map(({ match, because }) => traceMatch(traced, match, { dropped: because })),
  ]
}

/** Clauses that no statement reaches. */
function unclaimed(clauses: readonly ClauseClaims[], { clauses: finder }: Runtime): ClauseClaims[] {
  const runs = draftsOfSentence(clauses, finder).map(({ run }) => run)
  return clauses.filter(({ clause }) => !runs.some(({ from, to }) => from < clause.to && clause.from < to))
}

/** A sentence with its clauses. */
interface Told {
  readonly scene: Scene
  readonly clauses: readonly ClauseClaims[]
}

/** What the text as a whole says of a sentence. */
type Around = Pick<TracedClause, 'isStateless' | 'stray'>

function traceSentence({ scene, clauses }: Told, runtime: Runtime, around: Around): TracedSentence {
  const { text } = scene
  const { program } = runtime
  return {
    start: scene.words[0]?.start ?? 0,
    end: scene.words.at(-1)?.end ?? 0,
    tokens: scene.words.map(({ start, end, raw, analyses }) => ({
      start,
      end,
      raw,
      lemmas: [...new Set(analyses.map(({ lemma }) => lemma))],
    })),
    clauses: clauses.map((clause) => spanOfItems(clause, 0, clause.items.length)),
    matches: clauses.flatMap((clause) => traceClause({ text, clause, program, ...around })),
    near: unclaimed(clauses, runtime).flatMap((clause) => nearMissOf(text, clause, program)),
    steps: clauses.reduce((sum, { steps }) => sum + steps, 0),
  }
}

/** The kinds that a sentence claims. */
function kindsOf({ clauses }: Told): readonly Kind[] {
  return clauses.flatMap(({ claims }) => claims.map(({ match }) => match.rule.kind))
}

/** The words of a sentence at which a draft goes on with nothing. */
function strayIn({ scene, clauses }: Told, { clauses: finder }: Runtime): ReadonlySet<number> {
  const drafts = draftsOfSentence(clauses, finder)
  const stray = drafts.filter((draft) => {
    if (inContext(draft, scene, finder.modality)) return false
    toldOtherwise(draft, scene, finder.modality)
    return true
  })
  return new Set(stray.map(({ core }) => core.from))
}

/** Reads an edition and tells of each sentence its tokens, clauses, the rules that fitted and those that lost. */
export function traceEdition(edition: Edition, tools: ReadingTools): ReadingTrace {
  const runtime = runtimeOf(edition, tools)
  if (!runtime.ok) return { language: null, sentences: [] }
  const told = {
    text: edition.text,
    published: publishedOf(edition).day,
    memory: noMemory(),
    runtime: runtime.value,
  }
  const scenes = makeScenes(told)
  const sentences = scenes.map((scene) => ({ scene, clauses: claimSentence(scene, runtime.value) }))
  const isStateless = told.memory.ofStates !== true && needsStates(sentences.map(kindsOf))
  return {
    language: runtime.value.form.tag,
    sentences: sentences.map((sentence) => {
      const stray = strayIn(sentence, runtime.value)
      return traceSentence(sentence, runtime.value, { isStateless, stray })
    }),
  }
}
