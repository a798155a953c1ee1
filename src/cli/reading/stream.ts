import type { Readable } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import { ok } from '../../kernel/index.js'
import type { Read } from '../../statements/index.js'
import { fill } from '../fill.js'
import { LINE_BYTES } from '../input/limits.js'
import { type StreamLine, splitLines } from '../input/lines.js'
import { fileProblem } from '../input/open.js'
import { tell } from '../report.js'
import type { Outcome, Session } from '../session.js'
import { print } from '../terminal.js'
import { answerLine } from './answer-line.js'
import { type Progress, startProgress } from './progress.js'

/** The exit code of a stream that had a line that was no document. */
const SOME_BAD = 2

interface Counts {
  done: number
  bad: number
  last: number
}

/** Reads documents, one JSON a line, and writes readings in the same order; a bad line does not stop it. */
export async function readStream(input: Readable, read: Read, session: Session): Promise<Outcome> {
  const { interruption } = session
  const counts: Counts = { done: 0, bad: 0, last: 0 }
  const progress = startProgress(session, () => counts.done)
  const stop = () => input.destroy()
  interruption.signal.addEventListener('abort', stop)
  try {
    for await (const line of splitLines(input, LINE_BYTES))
      await answer(line, { read, session, counts, progress })
  } catch (cause) {
    if (interruption.reason() === undefined) return { ok: false, problem: fileProblem(cause, '-') }
  } finally {
    interruption.signal.removeEventListener('abort', stop)
    progress.end()
  }
  return ok(ending(counts, session))
}

interface Work {
  readonly read: Read
  readonly session: Session
  readonly counts: Counts
  readonly progress: Progress
}

async function answer(line: StreamLine, { read, session, counts, progress }: Work): Promise<void> {
  if (session.interruption.reason() !== undefined) return
  const found = answerLine(line, read)
  if (found === undefined) return
  if (found.problem !== undefined) {
    counts.bad++
    progress.clear()
    const { what, next } = tell(found.problem, session.words)
    const at = fill(session.words['note.line'], { line: line.number })
    session.terminal.talk.stream.write(`${at}: ${what} ${next ?? ''} (${found.problem.code})\n`)
  }
  await print(session.terminal.data, `${found.json}\n`, session.interruption)
  counts.done++
  counts.last = line.number
  await turn()
}

function ending(counts: Counts, { interruption, words, terminal, globals }: Session): number {
  const { talk } = terminal
  if (interruption.reason() === 'closed') return 0
  if (interruption.reason() !== undefined) {
    talk.stream.write(`${fill(words['note.interrupted'], { line: counts.last })}\n`)
    return interruption.exitCode()
  }
  if (talk.isTerminal && !globals.isQuiet)
    talk.stream.write(`${fill(words['note.stream-done'], { count: counts.done, bad: counts.bad })}\n`)
  return counts.bad > 0 ? SOME_BAD : 0
}
