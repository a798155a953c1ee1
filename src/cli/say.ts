import type { Session } from './session.js'
import { print } from './terminal.js'

/** Writes data to standard output. */
export function say(text: string, { terminal, interruption }: Session): Promise<void> {
  return print(terminal.data, text, interruption)
}

/** Writes a line of talk to standard error, unless quiet is asked for. */
export function remark(line: string, { terminal, globals }: Session): void {
  if (!globals.isQuiet) terminal.talk.stream.write(`${line}\n`)
}

/** One line of JSON with its schema first. */
export function jsonLine(schema: string, fields: object): string {
  return `${JSON.stringify({ schema, ...fields })}\n`
}
