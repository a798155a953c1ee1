import { makeOwnFolder, type OwnFolder } from '../database/own-folder.js'
import { type Ending, type Program, ROOT, runProgram, startProgram } from './program.js'

/** A data folder with the programs that use it. */
export interface House extends OwnFolder {
  readonly run: (...line: readonly string[]) => Promise<Ending>
  /** Runs a verb that must succeed and gives its line of JSON. */
  readonly ask: <T>(...line: readonly string[]) => Promise<T>
  readonly start: (...line: readonly string[]) => Program
}

/** A fresh data folder; nobody's settings reach the programs in it. */
export function makeHouse(): House {
  const folder = makeOwnFolder()
  const env = { KELISIM_DATA: folder.dataFolder, HOME: folder.dataFolder, LOG_LEVEL: 'silent' }
  const run = (...line: readonly string[]) => runProgram(line, '', { env })
  return {
    ...folder,
    run,
    ask: async (...line) => {
      const { code, out, err } = await run(...line, '--json')
      if (code !== 0) throw new Error(`${line.join(' ')} ended with ${code}: ${err}`)
      return JSON.parse(out)
    },
    start: (...line) => startProgram(line, { env }),
  }
}

/** The readout every test of the register begins with. */
export const SAMPLE = ['intake', `${ROOT}samples/almaty-ru.txt`, '--date', '2025-03-29', '--publisher', 'UZ']

/** The first line a program says. */
export async function firstLine(program: Program): Promise<string> {
  let said = ''
  for await (const piece of program.stdout) {
    said += String(piece)
    if (said.includes('\n')) break
  }
  return said.slice(0, said.indexOf('\n'))
}
