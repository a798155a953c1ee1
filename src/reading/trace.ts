import type { Match } from '../grammar/index.js'
import type { Edition } from '../statements/index.js'
import type { LanguageTag, Span } from '../text/index.js'
import type { ClauseClaims } from './claims.js'
import { noMemory, publishedOf, type ReadingTools, runtimeOf } from './read.js'
import type { Runtime } from './runtime.js'
import type { Scene } from './scene.js'
import { claimSentence, makeScenes } from './sentence.js'

/** A token with its dictionary forms, the likeliest first. */
export interface TracedToken extends Span {
  readonly raw: string
  readonly lemmas: readonly string[]
}

/** A rule that fitted, and where; when it lost, to which rule. */
export interface TracedMatch extends Span {
  readonly rule: string
  readonly captures: readonly { readonly name: string; readonly quote: string }[]
  readonly lostTo?: string
}

export interface TracedSentence extends Span {
  readonly tokens: readonly TracedToken[]
  readonly clauses: readonly Span[]
  readonly matches: readonly TracedMatch[]
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

function traceMatch(scene: Scene, clause: ClauseClaims, match: Match, lostTo?: Match): TracedMatch {
  const quoteOf = ({ from, to }: { from: number; to: number }) => {
    const { start, end } = spanOfItems(clause, from, to)
    return scene.text.slice(start, end)
  }
  const captures = match.captures.map((capture) => ({ name: capture.name, quote: quoteOf(capture) }))
  const span = spanOfItems(clause, match.from, match.to)
  return { ...span, rule: match.rule.name, captures, ...(lostTo ? { lostTo: lostTo.rule.name } : {}) }
}

function traceClause(scene: Scene, clause: ClauseClaims): TracedMatch[] {
  const kept = clause.claims.map(({ match }) => traceMatch(scene, clause, match))
  const lost = clause.lost.map(({ match, to }) => traceMatch(scene, clause, match, to))
  return [...kept, ...lost]
}

function traceSentence(scene: Scene, runtime: Runtime): TracedSentence {
  const clauses = claimSentence(scene, runtime)
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
    matches: clauses.flatMap((clause) => traceClause(scene, clause)),
    steps: clauses.reduce((sum, { steps }) => sum + steps, 0),
  }
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
  const sentences = [...makeScenes(told)]
  return {
    language: runtime.value.form.tag,
    sentences: sentences.map((scene) => traceSentence(scene, runtime.value)),
  }
}
