import { NOTE, noted } from '../text/index.js'
import type { ValueToken } from './found.js'

/** Something that begins at a token: where it ends and what it is. */
export interface Capture<Captured> {
  readonly to: number
  readonly value: Captured
}

/** What a trie sees of a sentence. */
export interface Line<Captured> {
  readonly tokens: readonly ValueToken[]
  /** The captures of a name that begin at a token. */
  readonly capturesAt: (name: string, at: number) => readonly Capture<Captured>[]
  /** The bits of the captures that may begin at a token; without it any may. */
  readonly capturable?: ((at: number) => number) | undefined
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

const keptKeys = noted(NOTE.keys, makeKeys)

/** The keys of a token: its dictionary forms, each once, and its text behind `=`. */
export function keysOf(token: ValueToken): readonly string[] {
  return keptKeys(token.form.notes, token)
}

const NOTHING: readonly Capture<never>[] = []
export const capturesNothing = () => NOTHING

const NO_KEYS: readonly string[] = []

/** The keys of the token at a place, none outside the line. A list asked beyond its ends answers as slowly as forty other
 *  steps, so that it is not asked. */
export function keysAt({ tokens }: Line<unknown>, at: number): readonly string[] {
  const token = at >= 0 && at < tokens.length ? tokens[at] : undefined
  return token === undefined ? NO_KEYS : keysOf(token)
}

/** The text of the token at a place, empty outside the line. */
export function textAt({ tokens }: Line<unknown>, at: number): string {
  return at >= 0 && at < tokens.length ? (tokens[at]?.text ?? '') : ''
}

/** Makes a line of a sentence's tokens that captures nothing. */
export function lineOf(tokens: readonly ValueToken[]): Line<never> {
  return { tokens, capturesAt: capturesNothing, capturable: undefined, countStep: undefined }
}
