import { writeFileSync } from 'node:fs'
import { isMainThread, parentPort } from 'node:worker_threads'

/** Faults for the threads of the program, put in from outside: FAULT says which, FAULT_FLAG names a file that stands
 *  once it has happened, so that it happens once. */
const { FAULT, FAULT_FLAG = '' } = process.env

function isFirst() {
  try {
    writeFileSync(FAULT_FLAG, '', { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

/** In small pieces: one large block at the limit would end the whole of Node, not the thread. */
function fillMemory() {
  for (let last; ; ) last = { last, more: new Array(100).fill(0.5) }
}

const FAULTS = {
  memory: fillMemory,
  exit: () => process.exit(7),
  none: () => undefined,
}

if (!isMainThread && FAULT === 'none') isFirst()
if (!isMainThread && FAULT === 'start') throw new Error('no such start')
if (!isMainThread && FAULT !== undefined)
  parentPort?.on('message', () => {
    if (isFirst()) FAULTS[FAULT]?.()
  })
