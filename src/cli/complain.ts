import type { Problem, Where } from '../kernel/index.js'
import { type CliWords, cliWords } from '../languages/command-line.js'
import { type Filling, fill } from './fill.js'
import type { CliProblemCode } from './problems.js'

/** A problem of the command line that can be told again in the reader's language. */
export interface Complaint extends Problem {
  readonly code: CliProblemCode
  readonly values: Filling
}

const ENGLISH = cliWords('en')

/** A problem in English with the values needed to tell it in another language. */
export function complain(code: CliProblemCode, values: Filling = {}, where?: Where): Complaint {
  const hint = hintOf(ENGLISH, code, values)
  return {
    code,
    message: fill(ENGLISH[`problem.${code}`], values),
    ...(hint === undefined ? {} : { hint }),
    ...(where === undefined ? {} : { where }),
    values,
  }
}

/** What to do next about a code; a near word in the values asks whether that one was meant. */
export function hintOf(words: CliWords, code: string, values: Filling): string | undefined {
  const near = values.near === undefined ? undefined : wordOf(words, `hint.${code}.near`)
  const hint = near ?? wordOf(words, `hint.${code}`)
  return hint === undefined ? undefined : fill(hint, values)
}

/** A word by a key that may be missing, such as the hint of a code of another module. */
export function wordOf(words: CliWords, key: string): string | undefined {
  return (words as Readonly<Record<string, string | undefined>>)[key]
}
