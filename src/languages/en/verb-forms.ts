import type { MarkName } from '../../morphology/index.js'
import { DOUBLING, FINITE, NOUN_VERBS, REGULAR_VERBS, STAGE_VERBS, STRONG_VERBS } from './lexicon/verbs.js'

/** One written form with its dictionary form and marks. */
export type Form = readonly [
  written: string,
  analysis: { readonly lemma: string; readonly marks: readonly MarkName[] },
]

const FINITES: ReadonlySet<string> = new Set(FINITE)

function thirdOf(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

function doubled(verb: string): string {
  return DOUBLING.has(verb) ? verb + verb.slice(-1) : verb
}

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled(verb)}ed`
}

const SHORT_STRONG = /^(?:set|put|cut|run|win|get|begin|dig|bid)$/

function gerundOf(verb: string): string {
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
  return `${SHORT_STRONG.test(verb) ? verb + verb.slice(-1) : doubled(verb)}ing`
}

const HOLDING = /^(?:hold|host|organise|convene)$/

/** A base that is a noun too bears the marks of both; the marks short and neuter are free and tell
 *  what players do and what makes an event. */
function baseMarks(verb: string): readonly MarkName[] {
  const finite: readonly MarkName[] = [
    ...(FINITES.has(verb) ? (['present'] as const) : []),
    ...(STAGE_VERBS.has(verb) ? (['short'] as const) : []),
    ...(HOLDING.test(verb) ? (['neuter'] as const) : []),
  ]
  if (NOUN_VERBS.has(verb)) return ['verb', 'infinitive', 'noun', 'singular', 'nominative', ...finite]
  return ['verb', 'infinitive', ...finite]
}

function thirdMarks(verb: string, third: string): readonly MarkName[] {
  if (FINITES.has(third)) return ['verb', 'present']
  return NOUN_VERBS.has(verb) ? ['verb', 'noun', 'plural', 'nominative'] : ['verb']
}

/** `set`, `put`: what stands for the past stands for the bare verb too. */
function pastMarks(verb: string, past: string): readonly MarkName[] {
  return past === verb ? ['verb', 'past', 'infinitive'] : ['verb', 'past']
}

function formsWith(verb: string, past: string, participle: string): Form[] {
  const form = (written: string, marks: readonly MarkName[]): Form => [written, { lemma: verb, marks }]
  const third = thirdOf(verb)
  const isOneForm = past === participle
  return [
    form(gerundOf(verb), ['gerund']),
    ...(isOneForm ? [] : [form(participle, ['verb', 'participle', 'past'])]),
    form(past, isOneForm ? [...pastMarks(verb, past), 'participle'] : pastMarks(verb, past)),
    form(third, thirdMarks(verb, third)),
    ...(past === verb ? [] : [form(verb, baseMarks(verb))]),
  ]
}

/** The same form in the other spellings: with `z`, and with the other number of `l` (`labelled`, `labeled`). */
function withSpellings([written, analysis]: Form): Form[] {
  const own: Form = [written, analysis]
  const z = /^(.*i)s(e|es|ed|ing)$/.exec(written)
  if (z && analysis.lemma.endsWith('ise')) return [own, [`${z[1]}z${z[2]}`, analysis]]
  const l = /^(.*[aeiou]l)(l?)(ed|ing)$/.exec(written)
  if (l && analysis.lemma === l[1]) return [own, [`${l[1]}${l[2] ? '' : 'l'}${l[3]}`, analysis]]
  return [own]
}

/** All forms of all verbs that are known. */
export function verbForms(): readonly Form[] {
  const regular = REGULAR_VERBS.flatMap((verb) => formsWith(verb, pastOf(verb), pastOf(verb)))
  const strong = STRONG_VERBS.flatMap((forms) => formsWith(...forms))
  return [...regular, ...strong].flatMap(withSpellings)
}
