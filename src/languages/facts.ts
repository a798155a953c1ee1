import accuracy from '../../data/accuracy.json' with { type: 'json' }
import { KINDS, type Kind } from '../statements/index.js'
import type { LanguageTag } from '../text/index.js'
import type { Gap, Language } from './language.js'

/** What the golden texts of a written form came to when they were last scored.
 *  units: shares from 0 to 1; `texts` how many there are */
export interface GoldenResult {
  readonly texts: number
  readonly whole: number
  readonly statements: number
  readonly slots: number
  readonly mentions: number
}

/** What is known of a language: its written forms with their golden results, its rules by kind, its gaps. */
export interface LanguageFacts {
  readonly tag: string
  readonly forms: readonly {
    readonly tag: LanguageTag
    readonly name: string
    readonly golden?: GoldenResult
  }[]
  readonly rules: Readonly<Record<Kind, number>>
  readonly gaps: readonly Gap[]
}

const RESULTS: Readonly<Record<string, GoldenResult>> = accuracy.forms

/** The day on which the golden texts were last scored, and the reader they were scored with. */
export const GOLDEN_DAY: { readonly day: string; readonly reader: string } = accuracy

function formFacts({ tag, name }: { readonly tag: LanguageTag; readonly name: string }) {
  const golden = RESULTS[tag]
  return golden ? { tag, name, golden } : { tag, name }
}

/** The facts of a language. */
export function factsOf({ tag, forms, rules, gaps }: Language): LanguageFacts {
  const counts = KINDS.map((kind) => [kind, rules.filter((rule) => rule.kind === kind).length] as const)
  return {
    tag,
    forms: forms.map(formFacts),
    rules: Object.fromEntries(counts) as Record<Kind, number>,
    gaps,
  }
}
