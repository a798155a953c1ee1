import type { ValueToken } from './found.js'

/** Something that begins at a token: where it ends and what it is. */
export interface Capture<Captured> {
  readonly to: number
  readonly value: Captured
}

/** What a trie sees of a sentence. */
export interface Line<Captured> {
  readonly length: number
  /** The dictionary forms of each token, each once, and its text behind `=`. */
  readonly keys: readonly (readonly string[])[]
  readonly texts: readonly string[]
  /** The captures of a name that begin at a token. */
  readonly capturesAt: (name: string, at: number) => readonly Capture<Captured>[]
  /** Whether any capture may begin at a token; without it any may. */
  readonly mayCapture?: ((at: number) => boolean) | undefined
  /** Told of every node a walk visits, so that the cost can be proved. */
  readonly countStep?: (() => void) | undefined
}

const DASHES = new Set(['-', '‐', '‑', '–', '—', '−'])

/** The keys of dashes. */
export const DASH_KEYS: readonly string[] = [...DASHES].map((dash) => `=${dash}`)

/** Whether a token's text is a dash of any length. */
export function isDash(text: string | undefined): boolean {
  return text !== undefined && DASHES.has(text)
}

function makeKeys({ analyses, text }: ValueToken): readonly string[] {
  const keys: string[] = []
  for (const { lemma } of analyses) if (!keys.includes(lemma)) keys.push(lemma)
  keys.push(`=${text}`)
  return keys
}

interface KeptKeys {
  readonly text: string
  readonly keys: readonly string[]
}

/** The keys of words, as long as their analyses are kept. */
const keptKeys = new WeakMap<ValueToken['analyses'], KeptKeys>()

/** The keys of a token: its dictionary forms, each once, and its text behind `=`. */
export function keysOf(token: ValueToken): readonly string[] {
  const known = keptKeys.get(token.analyses)
  if (known?.text === token.text) return known.keys
  const keys = makeKeys(token)
  keptKeys.set(token.analyses, { text: token.text, keys })
  return keys
}

const NOTHING: readonly Capture<never>[] = []
export const capturesNothing = () => NOTHING

/** Makes a line of a sentence's tokens that captures nothing. */
export function lineOf(tokens: readonly ValueToken[]): Line<never> {
  const texts = tokens.map(({ text }) => text)
  return { length: tokens.length, keys: tokens.map(keysOf), texts, capturesAt: capturesNothing }
}
