import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { PDF_LIMITS, type PdfAnswer, type PdfLimits, type PdfRefusal } from './limits.js'

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

/** Calls out when a document takes too long, or the program grew too much meanwhile; gives what ends the watch. */
function watchCost(limits: PdfLimits, tell: (refusal: PdfRefusal) => void): () => void {
  const before = process.memoryUsage.rss()
  const late = setTimeout(() => tell('too-slow'), limits.time)
  const looks = setInterval(() => {
    if (process.memoryUsage.rss() - before > limits.memory) tell('too-large')
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

async function readOne(bytes: Uint8Array, limits: PdfLimits): Promise<PdfAnswer> {
  const thread = startThread(bytes)
  let unwatch = () => {}
  const answer = await new Promise<PdfAnswer>((tell) => {
    thread.once('message', tell)
    thread.once('error', (error) => tell(refusalOf(error)))
    thread.once('exit', () => tell('broken'))
    unwatch = watchCost(limits, tell)
  })
  unwatch()
  await thread.terminate()
  return answer
}

/** Documents one after another, so that what one costs is seen and many cost no more than one. */
let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/** The words of a PDF document, paragraph by paragraph, or why they are not taken. It is read in a thread of its own that ends with it,
 *  or before, when it costs too much. */
export async function pdfText(bytes: Uint8Array, limits: PdfLimits = PDF_LIMITS): Promise<PdfAnswer> {
  if (waiting > limits.waiting) return 'busy'
  waiting++
  const before = last
  const mine = before.then(() => readOne(bytes, limits))
  last = mine.catch(() => null)
  try {
    return await mine
  } finally {
    waiting--
  }
}
