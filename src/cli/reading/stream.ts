import type { Readable } from 'node:stream'
import { setImmediate as turn } from 'node:timers/promises'
import { ok, type Problem } from '../../kernel/index.js'
import { exitCodeOf } from '../../platform/offline.js'
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

/** How far the stream came; `worst` is the exit code it has earned: 2 for a line that was no document, 1 for our fault. */
interface Counts {
  done: number
  bad: number
  last: number
  worst: number
}

/** Reads documents, one JSON a line, and writes readings in the same order; a bad line does not stop it. */
export async function readStream(input: Readable, read: Read, session: Session): Promise<Outcome> {
  const { interruption } = session
  const counts: Counts = { done: 0, bad: 0, last: 0, worst: 0 }
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

async function answer(line: StreamLine, work: Work): Promise<void> {
  const { read, session, counts } = work
  if (session.interruption.reason() !== undefined) return
  const found = answerLine(line, read)
  if (found === undefined) return
  if (found.problem !== undefined) noteBad(found.problem, line, work)
  await print(session.terminal.data, `${found.json}\n`, session.interruption)
  counts.done++
  counts.last = line.number
  await turn()
}

function noteBad(problem: Problem, line: StreamLine, { session, counts, progress }: Work): void {
  const { words, terminal } = session
  const code = exitCodeOf(problem)
  counts.bad++
  counts.worst = counts.worst === 0 ? code : Math.min(counts.worst, code)
  progress.clear()
  const { what, next } = tell(problem, words)
  const at = fill(words['note.line'], { line: line.number })
  terminal.talk.stream.write(`${at}: ${what} ${next ?? ''} (${problem.code})\n`)
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
  return counts.worst
}
