import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { PDF_LIMITS, type PdfAnswer, type PdfLimits, type PdfRefusal } from './limits.js'
import { Places } from './places.js'

/** Beside this file, compiled or not. */
const ENTRY = new URL(`./worker${extname(import.meta.url)}`, import.meta.url)

/** How often it is looked how much memory is in use, in milliseconds. */
const LOOK = 50

/** A fresh thread for each document: nothing of one is left when the next is opened. It sees no environment and says nothing. */
function startThread(bytes: Uint8Array): Worker {
  const copy = new Uint8Array(bytes).buffer
  return new Worker(ENTRY, {
    workerData: copy,
    transferList: [copy],
    env: {},
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: PDF_LIMITS.heap, maxYoungGenerationSizeMb: 32 },
  })
}

interface Watch {
  readonly limits: PdfLimits
  /** Whether another document is read, which may be the one that costs so much. */
  readonly hasOthers: () => boolean
}

/** Calls out when a document takes too long, or the program grew too much meanwhile; gives what ends the watch. */
function watchCost({ limits, hasOthers }: Watch, tell: (refusal: PdfRefusal) => void): () => void {
  const before = process.memoryUsage.rss()
  const late = setTimeout(() => tell('too-slow'), limits.time)
  const looks = setInterval(() => {
    if (process.memoryUsage.rss() - before > limits.memory) tell(hasOthers() ? 'busy' : 'too-large')
  }, LOOK)
  return () => {
    clearTimeout(late)
    clearInterval(looks)
  }
}

function refusalOf(error: unknown): PdfRefusal {
  const { code = '' } = error as { readonly code?: string }
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'broken'
}

async function readOne(bytes: Uint8Array, watch: Watch, signal?: AbortSignal): Promise<PdfAnswer> {
  const thread = startThread(bytes)
  const stop = () => void thread.terminate()
  signal?.addEventListener('abort', stop)
  let unwatch = () => {}
  const answer = await new Promise<PdfAnswer>((tell) => {
    thread.once('message', tell)
    thread.once('error', (error) => tell(refusalOf(error)))
    thread.once('exit', () => tell('broken'))
    unwatch = watchCost(watch, tell)
  })
  unwatch()
  signal?.removeEventListener('abort', stop)
  await thread.terminate()
  return answer
}

/** Who asks for a document.
 *  shapes: `isPublic` for somebody who is not signed in; `signal` ends the work when nobody waits for it any more */
export interface PdfAsker {
  readonly isPublic?: boolean | undefined
  readonly signal?: AbortSignal | undefined
}

/** Reads PDF documents within limits: each in a thread of its own that ends with it, or before, when it costs too much or is no longer
 *  waited for; a few at once. Gives the words paragraph by paragraph, or why they are not taken.
 *  errors: throws the reason of the signal when that ends the work */
export function makePdfReader(limits: PdfLimits) {
  const places = new Places(limits)
  return async (bytes: Uint8Array, { isPublic = false, signal }: PdfAsker = {}): Promise<PdfAnswer> => {
    signal?.throwIfAborted()
    const leave = await places.take(isPublic, signal)
    signal?.throwIfAborted()
    if (leave === null) return 'busy'
    try {
      return await readOne(bytes, { limits, hasOthers: () => places.taken > 1 }, signal)
    } finally {
      leave()
      signal?.throwIfAborted()
    }
  }
}

/** The words of a PDF document; all of the program share its places. */
export const pdfText = makePdfReader(PDF_LIMITS)
