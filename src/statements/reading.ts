import type { EditionId, Problem, ReaderVersion, StatementId } from '../kernel/index.js'
import type { LanguageTag, Span } from '../text/index.js'
import type { Force } from './force.js'
import type { Kind } from './kinds.js'
import type { Slot } from './slot.js'

/** One exact text to read.
 *  shapes: `published` a day `YYYY-MM-DD`, against which relative words are resolved and nothing else */
export interface Edition {
  readonly id: EditionId
  readonly text: string
  readonly published?: string
  readonly language?: LanguageTag
}

/** `lang/kind/verb-object`, such as `ru/commitment/order-to`. */
export type RuleName = string

/** One claim of one kind, tied to the words that carry it. */
export interface Statement {
  readonly id: StatementId
  readonly kind: Kind
  readonly force: Force
  readonly span: Span
  readonly quote: string
  readonly rule: RuleName
  readonly slots: readonly Slot[]
}

/** The kinds of things a text names (contract, section 4). */
export const MENTION_KINDS = [
  'person',
  'country',
  'place',
  'organisation',
  'post',
  'date',
  'money',
  'percent',
  'quantity',
] as const
export type MentionKind = (typeof MENTION_KINDS)[number]

/** Something the text names, with its value in dictionary form where there is one. */
export interface Mention {
  readonly kind: MentionKind
  readonly span: Span
  readonly quote: string
  readonly value?: string
}

/** What one reader version made of one edition. */
export interface Reading {
  readonly edition: EditionId
  readonly language: LanguageTag | null
  readonly reader: ReaderVersion
  readonly statements: readonly Statement[]
  readonly mentions: readonly Mention[]
  readonly remainder: readonly Span[]
  readonly problems: readonly Problem[]
}

/** Reads an edition; always answers, an unreadable text gives a problem inside. */
export type Read = (edition: Edition) => Reading
