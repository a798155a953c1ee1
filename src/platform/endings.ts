import { constants } from 'node:os'

type Ending = () => Promise<void>

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** What is still to be ended, in the order in which it was begun. The set lives as long as the process,
 *  because a signal comes to the process and not to a caller. */
const open = new Set<Ending>()

/** Ends everything, the newest first, since it may rest on the older. */
async function endAll(): Promise<void> {
  for (const end of [...open].reverse()) await end().catch(() => undefined)
}

function endBySignal(signal: (typeof SIGNALS)[number]): void {
  // A second signal finds no listener and ends the process at once, should ending hang.
  stopListening()
  void endAll().finally(() => process.exit(128 + constants.signals[signal]))
}

function endByItself(): void {
  void endAll()
}

function listen(): void {
  for (const signal of SIGNALS) process.on(signal, endBySignal)
  process.on('beforeExit', endByItself)
}

function stopListening(): void {
  for (const signal of SIGNALS) process.off(signal, endBySignal)
  process.off('beforeExit', endByItself)
}

/** Promises that something is ended when the process ends by itself or by SIGINT, SIGTERM or SIGHUP: the newest
 *  first. The answer ends it sooner; it is ended once, however often it is asked. */
export function closeOnceAtEnd(end: Ending): Ending {
  let ended: Promise<void> | undefined
  const endOnce = () => {
    open.delete(endOnce)
    if (open.size === 0) stopListening()
    ended ??= end()
    return ended
  }
  if (open.size === 0) listen()
  open.add(endOnce)
  return endOnce
}
