import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { median } from './measure.mjs'

const STARTS = 7

function startTime(root, args) {
  const from = performance.now()
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
  return performance.now() - from
}

/** Milliseconds of a whole process: reading the sample from the command line, and Node doing nothing. */
export function startTimes(root) {
  const times = (args) => median(Array.from({ length: STARTS }, () => startTime(root, args)))
  return { nothing: times(['-e', '0']), read: times(['bin/kelisim', 'read', 'samples/almaty-ru.txt']) }
}

/** The highest memory of a process, in megabytes: Node alone, and reading the texts of a file. */
export function peakMemory(root, file) {
  const script = join(root, 'bench/memory.mjs')
  const peak = (args) => {
    const { stdout } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' })
    return Number(stdout)
  }
  return { nothing: peak([]), read: peak([file]) }
}
