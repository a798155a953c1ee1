import type { Word } from '../morphology/index.js'
import { isWithin, type Run, type Scene } from './scene.js'
import { findWords } from './word-tables.js'

const OPENERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '(': ')', '[': ']' }
const STRAY = new Set([
  ',',
  '.',
  ';',
  ':',
  '–',
  '—',
  '-',
  '!',
  '?',
  '…',
  '"',
  '»',
  '”',
  ')',
  ']',
  '«',
  '“',
  '„',
  '(',
  '[',
])

function isPaired(words: readonly Word[], run: Run, at: number): boolean {
  const text = words[at]?.text ?? ''
  const closer = OPENERS[text]
  const rest = words.slice(run.from, run.to)
  if (closer !== undefined) return rest.slice(at - run.from + 1).some((word) => word.text === closer)
  const opener = Object.keys(OPENERS).find((open) => OPENERS[open] === text)
  return opener !== undefined && rest.slice(0, at - run.from).some((word) => word.text === opener)
}

function isStray(words: readonly Word[], run: Run, at: number): boolean {
  return STRAY.has(words[at]?.text ?? '') && !isPaired(words, run, at)
}

/** Whether quotation marks stand round the whole run. */
function isQuoted(words: readonly Word[], { from, to }: Run): boolean {
  const closer = OPENERS[words[from]?.text ?? '']
  return closer !== undefined && words[to - 1]?.text === closer && to - from > 2
}

/** Words a statement does not begin with: `также`, `кроме того`. */
function leadAt(scene: Scene, { from, to }: Run): number {
  const [lead] = findWords(scene.tables.leads, scene.line, { from, to: Math.min(to, from + 4) })
  return lead?.from === from ? lead.to : from
}

/** A conjunction that is left at the end when what it joins is another statement. */
function isTail(scene: Scene, run: Run): boolean {
  const last = { from: run.to - 1, to: run.to }
  return last.from > run.from && leadAt(scene, last) === run.to
}

/** The run without stray marks, without leading words that carry nothing, without quotation marks round the whole. */
export function trimRun(scene: Scene, given: Run): Run {
  let { from, to } = given
  for (;;) {
    const run = { from, to }
    const lead = leadAt(scene, run)
    if (from < to && isStray(scene.words, run, from)) from++
    else if (from < to && isStray(scene.words, run, to - 1)) to--
    else if (isTail(scene, run)) to--
    else if (isQuoted(scene.words, run)) ({ from, to } = { from: from + 1, to: to - 1 })
    else if (lead > from && isWithin({ from: lead, to }, run) && lead < to) from = lead
    else return run
  }
}
