import { itemBefore } from '../kernel/index.js'
import type { Word } from '../morphology/index.js'
import { BULLETS, numbersLine } from '../text/index.js'
import type { Run, Scene } from './scene.js'
import { endOfWords } from './word-tables.js'

const OPENERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '(': ')', '[': ']' }
const STRAY = new Set([
  ...BULLETS,
  ...[',', '.', ';', ':', '!', '?', '…', '"'],
  ...['»', '”', ')', ']', '«', '“', '„', '(', '['],
])

const CLOSERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(OPENERS).map(([opener, closer]) => [closer, opener]),
)

/** Whether a mark stands in some words, half-open. */
function standsIn(words: readonly Word[], from: number, to: number, mark: string): boolean {
  for (let at = from; at < to; at++) if (words[at]?.text === mark) return true
  return false
}

function isPaired(words: readonly Word[], run: Run, at: number): boolean {
  const text = words[at]?.text ?? ''
  const closer = OPENERS[text]
  if (closer !== undefined) return standsIn(words, at + 1, run.to, closer)
  const opener = CLOSERS[text]
  return opener !== undefined && standsIn(words, run.from, at, opener)
}

function isStray(words: readonly Word[], run: Run, at: number): boolean {
  const word = words[at]
  return word?.kind === 'mark' && STRAY.has(word.text) && !isPaired(words, run, at)
}

/** Whether quotation marks stand round the whole run. */
function isQuoted(words: readonly Word[], { from, to }: Run): boolean {
  const first = words[from]
  if (first?.kind !== 'mark' || to - from <= 2) return false
  const closer = OPENERS[first.text]
  return closer !== undefined && words[to - 1]?.text === closer
}

/** The number of a part, which needs no stop. */
const PART_NUMBER = /^\d{1,2}\.\d{1,2}$/

/** Whether a number of a line and the mark behind it stand from a word on: `2.`, `а)`. */
function isNumbering(words: readonly Word[], at: number): boolean {
  const [number, stop] = [words[at], words[at + 1]]
  if (!number || !stop || stop.spaced || !numbersLine(number.text)) return false
  return stop.text === ')' || (stop.text === '.' && number.kind === 'number')
}

/** Whether a part of a line begins with its bare number: `2.3 Open the pier`. */
function isBarePart([number, next]: readonly Word[]): boolean {
  return PART_NUMBER.test(number?.text ?? '') && next?.capital === true
}

/** Whether a line begins with a word, which may stand in brackets. */
function opensLine(words: readonly Word[], at: number): boolean {
  const before = itemBefore(words, at)
  if (before === undefined || words[at]?.broken) return true
  return before.text === '(' && (at === 1 || before.broken)
}

/** Where the words of a run begin behind the number of its line, which may stand in brackets: where the run does when there is none. */
function behindNumber(words: readonly Word[], { from, to }: Run): number {
  const first = words[from]
  if (!first || !opensLine(words, from)) return from
  const number = first.text === '(' ? from + 1 : from
  if (isNumbering(words, number) && number + 2 < to) return number + 2
  return isBarePart(words.slice(number, number + 2)) ? number + 1 : from
}

/** So many words a lead has at most. */
const LONGEST_LEAD = 4

/** Where words end that a statement does not begin with (`также`, `кроме того`): where the run begins when none do. */
function leadAt({ tables, line }: Scene, from: number, to: number): number {
  return endOfWords(tables.leads, line, { from, to: Math.min(to, from + LONGEST_LEAD) })
}

/** A conjunction that is left at the end when what it joins is another statement. */
function isTail(scene: Scene, { from, to }: Run): boolean {
  return to - 1 > from && leadAt(scene, to - 1, to) === to
}

/** The run less what one step of trimming takes off; the same run when nothing is to be taken. */
function lessOne(scene: Scene, run: Run): Run {
  const { from, to } = run
  const behind = behindNumber(scene.words, run)
  if (behind > from) return { from: behind, to }
  if (from < to && isStray(scene.words, run, from)) return { from: from + 1, to }
  if (from < to && isStray(scene.words, run, to - 1)) return { from, to: to - 1 }
  if (isTail(scene, run)) return { from, to: to - 1 }
  if (isQuoted(scene.words, run)) return { from: from + 1, to: to - 1 }
  const lead = leadAt(scene, from, to)
  return lead > from && lead < to ? { from: lead, to } : run
}

/** The run without stray marks, without leading words that carry nothing, without quotation marks round the whole. */
export function trimRun(scene: Scene, { from, to }: Run): Run {
  let run: Run = { from, to }
  for (let less = lessOne(scene, run); less !== run; less = lessOne(scene, run)) run = less
  return run
}
