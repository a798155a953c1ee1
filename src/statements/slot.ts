import type { Span } from '../text/index.js'

/** How a slot's value is to be understood. */
export const VALUE_TYPES = [
  'words',
  'choice',
  'decimal',
  'date',
  'country',
  'person',
  'place',
  'unit',
] as const
export type ValueType = (typeof VALUE_TYPES)[number]

/** A value in its canonical writing: decimals as plain digits, dates as EDTF, choices as their key. */
export interface Value {
  readonly type: ValueType
  readonly text: string
}

/** Whether the text says it, or we conclude it, and from what. */
export type Basis = { readonly from: 'stated' } | { readonly from: 'inferred'; readonly why: string }

/** A named value of a statement with the words it came from. */
export interface Slot {
  readonly name: SlotName
  readonly value: Value
  readonly quote: string
  readonly span: Span
  readonly basis: Basis
}

/** All slot names of all kinds (contract kelisim.reading/1, section 2, and the further ones of the design). */
export const SLOT_NAMES = [
  'participant',
  'party',
  'format',
  'place',
  'day',
  'tone',
  'measure',
  'value',
  'unit',
  'bound',
  'comparison',
  'period',
  'due',
  'actor',
  'addressee',
  'sector',
  'act',
  'object',
  'body',
  'document',
  'stage',
  'count',
  'subject',
  'class',
  'enterprise',
  'type',
  'when',
  'title',
  'reporter',
  'heard-by',
  'occasion',
  'from',
  'to',
  'award',
  'recipient',
  'presenter',
  'stance',
] as const

export type SlotName = (typeof SLOT_NAMES)[number]
