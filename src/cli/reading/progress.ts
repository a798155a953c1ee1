import type { CliWords } from '../../languages/command-line.js'
import { fill } from '../fill.js'
import type { Session } from '../session.js'

/** A line on standard error that tells how far a stream is; it is there only for people who look at it. */
export interface Progress {
  readonly clear: () => void
  readonly end: () => void
}

/** How far a stream is.
 *  units: bytes of the stream; its size is left out where nobody knows it */
export interface Done {
  readonly count: number
  readonly bytes: number
  readonly size?: number | undefined
}

/** Nothing is told before that, so that short work stays silent; later the line is renewed at this pace. */
const FIRST_MS = 1000
const PACE_MS = 500
const BACK_TO_START = '\r\u001b[K'

const SILENT: Progress = { clear: () => undefined, end: () => undefined }

/** Starts telling how many documents are done and how fast; silent when nobody looks or quiet is asked. */
export function startProgress({ terminal, globals, words }: Session, done: () => Done): Progress {
  if (!terminal.talk.isTerminal || globals.isQuiet) return SILENT
  const started = performance.now()
  let isShown = false
  const show = () => {
    const seconds = (performance.now() - started) / 1000
    if (seconds * 1000 < FIRST_MS) return
    isShown = true
    terminal.talk.stream.write(`${BACK_TO_START}${progressLine(done(), seconds, words)}`)
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

/** How many documents are done, how many a second, and how long the rest of a stream of known size will take. */
export function progressLine({ count, bytes, size }: Done, seconds: number, words: CliWords): string {
  const told = { count, rate: Math.round(count / seconds) }
  if (size === undefined || bytes === 0) return fill(words['note.stream'], told)
  const left = Math.ceil((Math.max(0, size - bytes) / bytes) * seconds)
  return fill(words['note.stream-left'], { ...told, left: clockOf(left) })
}

/** Seconds as minutes and seconds, with hours where there are some: `1:05`, `2:00:00`. */
function clockOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const [first = 0, ...others] = parts[0] === 0 ? parts.slice(1) : parts
  return [first, ...others.map((part) => String(part).padStart(2, '0'))].join(':')
}
