import { oneLine, shorten, wrap } from '../printable.js'
import type { Session } from '../session.js'

const INDENT = '    '
const UNKNOWN = '–'

/** A row of a list: a head of what is known, then a quoted text cut to the width. */
export function rowOf(head: readonly (string | null)[], quoted: string, session: Session): string {
  const { colours, width } = session.terminal.data
  const [first, ...others] = head.map((part) => oneLine(part ?? UNKNOWN))
  return `${colours.bold(first ?? '')}  ${others.join(' · ')}\n${INDENT}${shorten(quoted, width - INDENT.length)}`
}

/** A named value as one line of a record, broken to the width. */
export function fieldOf(name: string, value: string | null, session: Session): string {
  const { colours, width } = session.terminal.data
  const head = `  ${name.padEnd(14)}`
  const lines = wrap(oneLine(value ?? UNKNOWN), width, ' '.repeat(head.length))
  return `  ${colours.cyan(name.padEnd(14))}${lines.trimStart()}`
}

/** A heading with lines under it; nothing when there are none. */
export function sectionOf(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines]
}
