import type { ComplementSide, Item } from '../grammar/index.js'
import type { SlotWords } from '../languages/index.js'
import type { Word } from '../morphology/index.js'
import type { Basis, Force, Slot, SlotName, ValueType } from '../statements/index.js'
import type { LanguageTag } from '../text/index.js'
import type { FoundValue } from '../values/index.js'
import type { FoundName } from './names/found-name.js'
import type { CompiledTable, TableLine } from './word-tables.js'

/** A run of words, half-open. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Slot words that are plain lists. */
type ListName =
  | 'placed'
  | 'placedBehind'
  | 'placedEndings'
  | 'postpositions'
  | 'prepositions'
  | 'passives'
  | 'agents'
  | 'pronouns'
  | 'groupPronouns'
  | 'measured'
  | 'terms'
  | 'doneThen'
  | 'often'
  | 'definite'
  | 'minded'
  | 'joins'

/** The tables of slot words of a language, compiled, with its lists. */
export type SlotTables = {
  readonly [Name in Exclude<keyof SlotWords, 'numbers'>]-?: Name extends ListName
    ? ReadonlySet<string>
    : CompiledTable
} & {
  readonly numbers: ReadonlyMap<string, string>
  /** Codes of the states whose language it is. */
  readonly homeStates: ReadonlySet<string>
}

/** A promise told of last: its force and sentence, and where its clause ends whose told words may go on behind it. */
export interface Promised {
  readonly force: Force
  readonly sentence: number
  readonly toldTo?: number | undefined
}

/** What the text has said so far: who acted, what was measured, and in which sentence. */
export interface Memory {
  /** Whether a word or a name anywhere in the text speaks of states. */
  ofStates: boolean | undefined
  actor: Found | undefined
  actorSentence: number
  /** Those who acted last and are no single person. */
  group: Found | undefined
  /** The last person named as the one who acts. */
  person: Found | undefined
  /** Heads of state and of government named so far, as those who act: `prime-minister:KZ`. */
  heads: readonly string[]
  /** States whose office holders the text names without them, as one does at home. */
  homes: readonly string[]
  measure: Found | undefined
  period: FoundValue | undefined
  /** The day that the line of place and day at the head of the text names. */
  dateline: FoundDay | undefined
  figureSentence: number
  /** With what force something was promised last, and in which sentence. */
  promised: Promised | undefined
  /** What was done with a text that was told of last, as its stage, and in which sentence. */
  staged: { readonly stage: string; readonly sentence: number } | undefined
  /** The sentence before. */
  before: Scene | undefined
  /** The format of the first meeting told of. */
  format: string | undefined
}

/** A value with the words that gave it, already as a span of the text. */
export interface Found {
  readonly value: string
  readonly start: number
  readonly end: number
  /** Why the value is inferred, when the words at that place alone do not say it. */
  readonly why?: string | undefined
}

/** A day found in another sentence. */
export type FoundDay = Found

/** One sentence with all that was found in it. */
export interface Scene {
  readonly text: string
  readonly published: string | undefined
  /** The written form of the text. */
  readonly tag: LanguageTag
  readonly number: number
  /** The text around speaks of no state. */
  readonly isElsewhere: boolean
  readonly words: readonly Word[]
  readonly items: readonly Item[]
  readonly names: readonly FoundName[]
  readonly values: readonly FoundValue[]
  /** Words that name a day which the calendar lacks. */
  readonly lacking: readonly Run[]
  readonly line: TableLine
  readonly tables: SlotTables
  readonly memory: Memory
  readonly complements: ComplementSide
  /** What the sentence promises hangs on something. */
  readonly isContingent: boolean
  /** The words at the head of the sentence that only say when and where. */
  readonly setting: Run | undefined
  /** Names inside a longer name: the states of a post. */
  innerNames(name: Run & { readonly head?: number | undefined }): readonly FoundName[]
}

const STATED: Basis = { from: 'stated' }

/** The basis of a value that is concluded, or stated when there is no reason to tell. */
export function basisOf(why: string | undefined): Basis {
  return why === undefined ? STATED : { from: 'inferred', why }
}

/** What a slot is to hold. */
export interface SlotFill {
  readonly name: SlotName
  readonly type: ValueType
  readonly value: string
  readonly why?: string | undefined
}

/** A slot over a span of the text. */
export function slotOver(text: string, { start, end }: { start: number; end: number }, fill: SlotFill): Slot {
  return {
    name: fill.name,
    value: { type: fill.type, text: fill.value },
    quote: text.slice(start, end),
    span: { start, end },
    basis: basisOf(fill.why),
  }
}

/** The span of a run of words. */
export function spanOfRun(words: readonly Word[], { from, to }: Run): { start: number; end: number } {
  const start = words[from]?.start ?? 0
  return { start, end: words[to - 1]?.end ?? start }
}

/** A slot over a run of words. */
export function slotOf(scene: Scene, run: Run, fill: SlotFill): Slot {
  return slotOver(scene.text, spanOfRun(scene.words, run), fill)
}

/** Whether nouns bear cases, so that a subject is known by its own; where they do not, small words before a noun do that work. */
export function hasCases({ tables }: Pick<Scene, 'tables'>): boolean {
  return tables.prepositions.size === 0
}

/** Whether a run lies in another. */
export function isWithin(inner: Run, outer: Run): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}
