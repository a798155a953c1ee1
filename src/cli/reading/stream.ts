import { ok, type Problem } from '../../kernel/index.js'
import { exitCodeOf } from '../../platform/offline.js'
import { fill } from '../fill.js'
import { LINE_BYTES } from '../input/limits.js'
import { type StreamLine, splitLines } from '../input/lines.js'
import { fileProblem, type OpenedInput } from '../input/open.js'
import { tell } from '../report.js'
import type { Outcome, Session } from '../session.js'
import { print } from '../terminal.js'
import type { Answer } from './answer-line.js'
import { type Answered, answerInOrder, type UnderWay } from './ordered.js'
import { ReaderPool } from './pool.js'
import { type Progress, startProgress } from './progress.js'
import type { Readers } from './readers.js'

/** What may be under way in other threads: so many short documents that a long one before them stops nobody, and no
 *  more than a few of the longest. */
const WINDOW = { count: 1000, bytes: 2 * LINE_BYTES }

/** How far the stream came; `worst` is the exit code it has earned: 2 for a line that was no document, 1 for our fault. */
interface Counts {
  done: number
  bytes: number
  bad: number
  last: number
  worst: number
}

/** Reads documents, one JSON a line, and writes readings in the same order; a bad line does not stop it. */
export async function readStream(input: OpenedInput, readers: Readers, session: Session): Promise<Outcome> {
  const counts: Counts = { done: 0, bytes: 0, bad: 0, last: 0, worst: 0 }
  const pool = new ReaderPool(readers)
  const progress = startProgress(session, () => ({ ...counts, count: counts.done, size: input.size }))
  try {
    await answerAll(input, pool, { session, counts, progress })
  } catch (cause) {
    if (session.interruption.reason() === undefined) return { ok: false, problem: fileProblem(cause, '-') }
  } finally {
    progress.end()
    await pool.close()
  }
  return ok(ending(counts, session))
}

interface Work {
  readonly session: Session
  readonly counts: Counts
  readonly progress: Progress
}

/** An interruption ends the taking of lines and the reading of those taken; what was read before is still written. */
async function answerAll({ pieces }: OpenedInput, pool: ReaderPool, work: Work): Promise<void> {
  const { signal } = work.session.interruption
  const stop = () => {
    pieces.destroy()
    void pool.close()
  }
  signal.addEventListener('abort', stop)
  const answering = {
    answer: (line: StreamLine) => pool.answer(line),
    mayEnter: ({ count, bytes }: UnderWay, more: number) =>
      pool.takesMore && count < WINDOW.count && bytes + more <= WINDOW.bytes,
  }
  try {
    for await (const answered of answerInOrder(splitLines(pieces, LINE_BYTES), answering)) {
      if (answered.found === 'left') return
      await write(answered, work)
    }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

async function write({ line, found }: Answered, work: Work): Promise<void> {
  const { counts } = work
  counts.bytes += line.size
  if (typeof found === 'string') return
  await writeAnswer(found, line, work)
  counts.done++
  counts.last = line.number
}

async function writeAnswer({ json, problem }: Answer, line: StreamLine, work: Work): Promise<void> {
  const { terminal, interruption } = work.session
  if (problem !== undefined) noteBad(problem, line, work)
  await print(terminal.data, json, interruption)
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
