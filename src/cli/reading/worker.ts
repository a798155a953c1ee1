import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { type Dictionaries, makeReader } from '../../reading/index.js'
import type { Read } from '../../statements/index.js'
import type { StreamLine } from '../input/lines.js'
import { type Answer, answerLine } from './answer-line.js'
import type { ThreadMessage } from './thread.js'

/** The other side of `thread.ts`: a thread with a reader of its own, which says when it is ready and then answers line
 *  by line. Whatever it throws ends it, and the thread that started it learns why. */
function answerLines(port: MessagePort, read: Read): void {
  port.on('message', (line: StreamLine) => {
    const answer = answerLine(line, read)
    if (answer === undefined) port.postMessage('blank' satisfies ThreadMessage)
    else postAnswer(port, answer)
  })
  port.postMessage('ready' satisfies ThreadMessage)
}

/** The bytes are handed over, not copied; the cause of a problem stays here, for it may be anything. */
function postAnswer(port: MessagePort, { json, problem }: Answer): void {
  const bytes = typeof json === 'string' ? new TextEncoder().encode(json) : json.slice()
  const told = problem === undefined ? {} : { problem: { ...problem, cause: undefined } }
  port.postMessage({ json: bytes, ...told } satisfies ThreadMessage, [bytes.buffer])
}

const reader = makeReader(workerData as Dictionaries)
if (!reader.ok) throw new Error(reader.problem.message)
if (parentPort !== null) answerLines(parentPort, reader.value.read)
