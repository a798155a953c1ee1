/** Why a verb is asked to end early: a signal, or nobody reads its answer any more. */
export type Reason = 'SIGINT' | 'SIGTERM' | 'closed'

/** Exit codes by the habit of shells: 128 and the number of the signal; a closed pipe is no failure. */
const EXITS: Readonly<Record<Reason, number>> = { SIGINT: 130, SIGTERM: 143, closed: 0 }

/** The wish to end early, seen by verbs that take long. */
export interface Interruption {
  readonly signal: AbortSignal
  readonly reason: () => Reason | undefined
  /** Zero while nothing interrupts. */
  readonly exitCode: () => number
  readonly isClosed: () => boolean
}

/** Listens for signals and for a closed standard output: the first ends tidily, a second signal at once. */
export function watchInterruption(from: NodeJS.Process, onBroken: (error: Error) => void): Interruption {
  const controller = new AbortController()
  let reason: Reason | undefined
  const end = (why: Reason) => {
    if (reason !== undefined && why !== 'closed') from.exit(EXITS[why])
    reason ??= why
    controller.abort()
  }
  from.on('SIGINT', () => end('SIGINT'))
  from.on('SIGTERM', () => end('SIGTERM'))
  from.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') onBroken(error)
    end('closed')
  })
  from.stderr.on('error', () => undefined)
  return {
    signal: controller.signal,
    reason: () => reason,
    exitCode: () => (reason === undefined ? 0 : EXITS[reason]),
    isClosed: () => reason === 'closed',
  }
}
