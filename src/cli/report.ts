import type { Problem } from '../kernel/index.js'
import type { CliWords } from '../languages/command-line.js'
import { hintOf, wordOf } from './complain.js'
import { type Filling, fill } from './fill.js'
import { printable } from './printable.js'
import type { Colours } from './terminal.js'

/** What is wrong and what to do next, in the reader's language as far as there are words for the code. A problem that tells in its
 *  own words what is wrong is not answered with what the code usually asks for. */
export function tell(problem: Problem, words: CliWords): { readonly what: string; readonly next?: string } {
  const values = 'values' in problem ? (problem.values as Filling) : {}
  const template = wordOf(words, `problem.${problem.code}`) ?? ''
  const usual = whole(fill(template, values))
  const hint = whole(hintOf(words, problem.code, values) ?? '')
  const isOther = template !== '' && usual === undefined
  const next = isOther ? (problem.hint ?? hint) : (hint ?? problem.hint)
  return {
    what: printable(usual ?? problem.message),
    ...(next === undefined ? {} : { next: printable(next) }),
  }
}

/** A line of words unless it is empty or lacks a value; another module's problem may share a code and not its values. */
function whole(line: string): string | undefined {
  return line === '' || /\{[a-z]+\}/.test(line) ? undefined : line
}

/** A problem as lines for standard error: what, what next, the code last; the stack only when asked for. */
export function problemLines(problem: Problem, words: CliWords, look: Look): string {
  const { what, next } = tell(problem, words)
  const { colours } = look
  const lines = [
    `${colours.red(`${words['error.what']}:`)} ${placeOf(problem)}${what}`,
    ...(next === undefined ? [] : [`${words['error.next']}: ${next}`]),
    ...(look.verbose ? stackOf(problem.cause) : []),
    `${words['error.code']}: ${problem.code}`,
  ]
  return `${lines.join('\n')}\n`
}

/** How problems are to look. */
export interface Look {
  readonly colours: Colours
  readonly verbose: boolean
}

function placeOf({ where }: Problem): string {
  if (where?.line !== undefined) return `${where.file ?? ''}:${where.line} `.replace(/^:/, '')
  return ''
}

function stackOf(cause: unknown): readonly string[] {
  if (cause === undefined) return []
  if (!(cause instanceof Error)) return [String(cause)]
  return [...(cause.stack ?? cause.message).split('\n'), ...stackOf(cause.cause)]
}
