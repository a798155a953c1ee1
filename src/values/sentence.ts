import type { ValueToken } from './found.js'
import { type Capture, keysOf, type Line } from './line.js'

/** What can begin at a token, worked out once a word: one bit a table, one for numbers. */
interface Profile {
  readonly analyses: ValueToken['analyses']
  readonly keys: readonly string[]
  readonly starts: number
}

/** A sentence's tokens, what a trie sees of them, and which tables may begin at each. */
export interface Sentence<Captured> extends Line<Captured> {
  readonly tokens: readonly ValueToken[]
  readonly mayStart: (table: number, at: number) => boolean
  /** Whether any table or number may begin in it at all. */
  readonly isIdle: boolean
}

/** The tables a finder looks through, by their bit; those of the date layers come behind. */
export const TABLE = { numbers: 0, phrases: 1, bounds: 2, leading: 3, multiples: 4, layers: 5 } as const

/** The keys with which the rows of each table begin. */
export type StartKeys = readonly (readonly string[])[]

/** More tables would not fit the bits of a small integer. */
const MOST_TABLES = 30

/** Words kept at hand; the whole store is emptied when it is full. */
const MOST_KEPT = 50_000

function bitsByKey(tables: StartKeys): ReadonlyMap<string, number> {
  if (tables.length > MOST_TABLES) throw new Error(`${tables.length} value tables, ${MOST_TABLES} at most`)
  const bits = new Map<string, number>()
  tables.forEach((keys, table) => {
    for (const key of keys) bits.set(key, (bits.get(key) ?? 0) | (1 << table))
  })
  return bits
}

const ROMAN = /^[IVXІХ]{1,4}$/

function startsOf(token: ValueToken, keys: readonly string[], bits: ReadonlyMap<string, number>): number {
  const isNumeric = token.kind === 'number' || (token.capital && ROMAN.test(token.raw))
  let starts = isNumeric ? 1 << TABLE.numbers : 0
  for (const key of keys) starts |= bits.get(key) ?? 0
  return starts
}

export type SentenceMaker = (tokens: readonly ValueToken[], countStep: () => void) => Sentence<never>

const NOTHING: readonly Capture<never>[] = []

/** Makes sentences for tables that begin with these keys; the words of late are kept at hand. */
export function makeSentenceMaker(tables: StartKeys): SentenceMaker {
  const bits = bitsByKey(tables)
  const kept = new Map<string, Profile>()
  const profileOf = (token: ValueToken): Profile => {
    const known = kept.get(token.raw)
    if (known?.analyses === token.analyses) return known
    const keys = keysOf(token)
    const profile = { analyses: token.analyses, keys, starts: startsOf(token, keys, bits) }
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(token.raw, profile)
    return profile
  }
  return (tokens, countStep) => {
    const profiles = tokens.map(profileOf)
    return {
      tokens,
      length: tokens.length,
      keys: profiles.map(({ keys }) => keys),
      texts: tokens.map(({ text }) => text),
      capturesAt: () => NOTHING,
      mayStart: (table, at) => (((profiles[at]?.starts ?? 0) >> table) & 1) === 1,
      isIdle: profiles.every(({ starts }) => starts === 0),
      countStep,
    }
  }
}
