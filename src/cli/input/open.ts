import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { fail, ok, type Problem, type Result } from '../../kernel/index.js'
import { complain } from '../complain.js'
import type { CliProblemCode } from '../problems.js'
import type { Session } from '../session.js'

/** What is said of standard input in messages. */
export const STANDARD_INPUT = '-'

const CODES: Readonly<Record<string, CliProblemCode>> = {
  ENOENT: 'absent.file',
  ENOTDIR: 'absent.file',
  EACCES: 'refused.file',
  EPERM: 'refused.file',
  EISDIR: 'invalid.folder',
}

/** The problem behind an error the file system gave. */
export function fileProblem(cause: unknown, file: string): Problem {
  const { code = '', message = String(cause) } =
    cause instanceof Error ? (cause as NodeJS.ErrnoException) : {}
  return { ...complain(CODES[code] ?? 'unavailable.file', { file, detail: message }, { file }), cause }
}

/** The bytes of a file, or of standard input for `-`, ready to be read piece by piece.
 *  errors: absent.file, refused.file, invalid.folder, unavailable.file */
export async function openInput(file: string, session: Session): Promise<Result<Readable>> {
  if (file === STANDARD_INPUT) return ok(session.terminal.input)
  try {
    const handle = await open(file)
    const isFolder = (await handle.stat()).isDirectory()
    if (!isFolder) return ok(handle.createReadStream())
    await handle.close()
    return fail(complain('invalid.folder', { file }, { file }))
  } catch (cause) {
    return fail(fileProblem(cause, file))
  }
}
