import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs'

const TAIL_BYTES = 4096
const MOST_BYTES = 5_000_000

function tailOf(file: string): string {
  const handle = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(TAIL_BYTES)
    const from = Math.max(0, fstatSync(handle).size - TAIL_BYTES)
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, TAIL_BYTES, from))
  } finally {
    closeSync(handle)
  }
}

/** The last line of a log that says anything; empty when there is no log. */
export function lastLine(file: string): string {
  return existsSync(file) ? (tailOf(file).trim().split('\n').at(-1) ?? '') : ''
}

/** Puts a grown log aside; two files are kept, so that a log takes no more than ten megabytes. */
export function turnLog(file: string): void {
  if (existsSync(file) && statSync(file).size > MOST_BYTES) renameSync(file, `${file}.old`)
}
