import pico from 'picocolors'
import type { Interruption } from './interruption.js'

export type Colours = ReturnType<typeof pico.createColors>
export type Environment = Readonly<Record<string, string | undefined>>

/** One way out: standard output carries data, standard error carries talk. */
export interface Outlet {
  readonly stream: NodeJS.WriteStream
  readonly colours: Colours
  readonly isTerminal: boolean
  readonly width: number
}

/** What the program sees of the place it runs in. */
export interface Terminal {
  readonly input: NodeJS.ReadStream
  readonly data: Outlet
  readonly talk: Outlet
  readonly environment: Environment
}

/** Whether colour is wanted on a stream.
 *  source: no-color.org and force-color.org, read 25 Nov 2026 */
export function isColourWanted(environment: Environment, isTerminal: boolean, refused: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment
  if (refused || (NO_COLOR ?? '') !== '') return false
  if ((FORCE_COLOR ?? '') !== '') return FORCE_COLOR !== '0'
  return isTerminal && TERM !== 'dumb'
}

/** The terminal around a process. */
export function openTerminal(from: NodeJS.Process, isColourRefused: boolean): Terminal {
  const outlet = (stream: NodeJS.WriteStream): Outlet => ({
    stream,
    colours: pico.createColors(isColourWanted(from.env, stream.isTTY === true, isColourRefused)),
    isTerminal: stream.isTTY === true,
    width: Math.max(40, stream.columns || 100),
  })
  return { input: from.stdin, data: outlet(from.stdout), talk: outlet(from.stderr), environment: from.env }
}

/** Writes and waits until the stream can take more; a closed stream takes anything and keeps nothing. */
export function print(outlet: Outlet, text: string | Uint8Array, interruption: Interruption): Promise<void> {
  const { stream } = outlet
  if (interruption.isClosed() || stream.write(text)) return Promise.resolve()
  return new Promise((done) => {
    const go = () => {
      stream.off('drain', go)
      interruption.signal.removeEventListener('abort', go)
      done()
    }
    stream.once('drain', go)
    interruption.signal.addEventListener('abort', go)
  })
}
