import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('second-process-main.ts', import.meta.url))
const LOADER = fileURLToPath(import.meta.resolve('tsx'))

/** Another process of ours that a test talks with. */
export interface SecondProcess {
  /** The next line it says; null when it will say no more. */
  readonly nextLine: () => Promise<string | null>
  /** Asks it to end properly. */
  readonly finish: () => Promise<number | null>
  readonly kill: (signal: NodeJS.Signals) => Promise<number | null>
  readonly ended: Promise<number | null>
}

/** Which database, as whom (for root), and what else it should find around it. */
export interface Surroundings {
  readonly dataFolder: string
  readonly uid?: number
}

/** Everything a process needs to start, and no setting of whoever runs the tests. */
function environment(dataFolder: string): NodeJS.ProcessEnv {
  const { PATH, TMPDIR } = process.env
  return { PATH, TMPDIR, HOME: dataFolder, KELISIM_DATA: dataFolder }
}

function spawnMain(act: string, { dataFolder, uid }: Surroundings): ChildProcess {
  return spawn(process.execPath, ['--import', LOADER, MAIN, act], {
    env: environment(dataFolder),
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
}

/** Starts a process that does one of the acts of `second-process-main.ts`. */
export function startSecond(act: string, surroundings: Surroundings): SecondProcess {
  const child = spawnMain(act, surroundings)
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
  const lines = child.stdout ? createInterface(child.stdout)[Symbol.asyncIterator]() : null
  return {
    ended,
    nextLine: async () => {
      const next = await lines?.next()
      return next === undefined || next.done ? null : String(next.value)
    },
    finish: () => {
      child.stdin?.end()
      return ended
    },
    kill: (signal) => {
      child.kill(signal)
      return ended
    },
  }
}
