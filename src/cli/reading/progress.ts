import { fill } from '../fill.js'
import type { Session } from '../session.js'

/** A line on standard error that tells how far a stream is; it is there only for people who look at it. */
export interface Progress {
  readonly clear: () => void
  readonly end: () => void
}

/** Nothing is told before that, so that short work stays silent; later the line is renewed at this pace. */
const FIRST_MS = 1000
const PACE_MS = 500
const BACK_TO_START = '\r\u001b[K'

const SILENT: Progress = { clear: () => undefined, end: () => undefined }

/** Starts telling how many documents are done and how fast; silent when nobody looks or quiet is asked. */
export function startProgress({ terminal, globals, words }: Session, done: () => number): Progress {
  if (!terminal.talk.isTerminal || globals.isQuiet) return SILENT
  const started = performance.now()
  let isShown = false
  const show = () => {
    const seconds = (performance.now() - started) / 1000
    if (seconds * 1000 < FIRST_MS) return
    isShown = true
    const rate = Math.round(done() / seconds)
    terminal.talk.stream.write(`${BACK_TO_START}${fill(words['note.stream'], { count: done(), rate })}`)
  }
  const timer = setInterval(show, PACE_MS)
  timer.unref()
  const clear = () => {
    if (isShown) terminal.talk.stream.write(BACK_TO_START)
    isShown = false
  }
  return {
    clear,
    end: () => {
      clearInterval(timer)
      clear()
    },
  }
}
