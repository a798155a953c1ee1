import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Passes a signal on to a child as long as it lives, so that it can close what it has opened. */
function passSignals(child) {
  const pass = (signal) => child.kill(signal)
  for (const signal of STOPS) process.on(signal, pass)
  child.on('close', () => {
    for (const signal of STOPS) process.off(signal, pass)
  })
}

/** Runs a program of an installed package without standard input.
 *  shapes: `show` lets its words through as they come; otherwise they are kept and given back */
export function run(script, args, { show = false, env = {} } = {}) {
  const out = show ? 'inherit' : 'pipe'
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', out, out],
    env: { ...process.env, ...env },
  })
  passSignals(child)
  return new Promise((resolve, reject) => {
    const words = []
    child.stdout?.on('data', (piece) => words.push(piece))
    child.stderr?.on('data', (piece) => words.push(piece))
    child.on('error', reject)
    child.on('close', (status) => resolve({ passed: status === 0, words: Buffer.concat(words).toString() }))
  })
}
