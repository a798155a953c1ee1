import type { Result } from '../../kernel/index.js'
import type { CliKey } from '../../languages/command-line.js'

/** One thing looked at: whether it is in order and what was seen. */
export interface Check {
  readonly name: CliKey
  readonly isGood: boolean
  readonly seen: string
}

/** A check that is good when there is a value; else what was seen is the problem and what to do about it. */
export function checkOf<T>(name: CliKey, found: Result<T>, seen: (value: T) => string): Check {
  if (found.ok) return { name, isGood: true, seen: seen(found.value) }
  const { message, hint, code } = found.problem
  return { name, isGood: false, seen: [message, ...(hint === undefined ? [] : [hint]), code].join(' · ') }
}
