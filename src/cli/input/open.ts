import { fstatSync, type Stats } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { fail, ok, type Problem, type Result } from '../../kernel/index.js'
import { complain } from '../complain.js'
import type { CliProblemCode } from '../problems.js'
import type { Session } from '../session.js'

/** What is said of standard input in messages. */
export const STANDARD_INPUT = '-'

/** Its file descriptor. */
const STANDARD_INPUT_NUMBER = 0

const CODES: Readonly<Record<string, CliProblemCode>> = {
  ENOENT: 'absent.file',
  ENOTDIR: 'absent.file',
  EACCES: 'refused.file',
  EPERM: 'refused.file',
  EISDIR: 'invalid.folder',
}

/** An input that is open; its size is known only of a plain file. */
export interface OpenedInput {
  readonly pieces: Readable
  readonly size?: number
}

/** The problem behind an error the file system gave. */
export function fileProblem(cause: unknown, file: string): Problem {
  const { code = '', message = String(cause) } =
    cause instanceof Error ? (cause as NodeJS.ErrnoException) : {}
  return { ...complain(CODES[code] ?? 'unavailable.file', { file, detail: message }, { file }), cause }
}

/** The bytes of a file, or of standard input for `-`, ready to be read piece by piece.
 *  errors: absent.file, refused.file, invalid.folder, unavailable.file */
export async function openInput(file: string, session: Session): Promise<Result<OpenedInput>> {
  if (file === STANDARD_INPUT) return ok(standardInput(session))
  try {
    const handle = await open(file)
    const seen = await handle.stat()
    if (!seen.isDirectory()) return ok(inputOf(handle.createReadStream(), seen))
    await handle.close()
    return fail(complain('invalid.folder', { file }, { file }))
  } catch (cause) {
    return fail(fileProblem(cause, file))
  }
}

function inputOf(pieces: Readable, seen: Stats): OpenedInput {
  return seen.isFile() ? { pieces, size: seen.size } : { pieces }
}

/** A closed standard input has no facts to tell; reading it says what is wrong. */
function standardInput({ terminal }: Session): OpenedInput {
  const { input } = terminal
  try {
    return inputOf(input, fstatSync(STANDARD_INPUT_NUMBER))
  } catch {
    return { pieces: input }
  }
}
