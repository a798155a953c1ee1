import type { Readable } from 'node:stream'
import { fail, ok, type Result } from '../../kernel/index.js'
import { LARGEST_FILE } from '../../sources/recognise.js'
import { complain } from '../complain.js'
import type { Session } from '../session.js'
import { tooLong } from './check-text.js'
import { FILE_BYTES } from './limits.js'
import { fileProblem, openInput } from './open.js'

/** Whether a file is more than a plain text, by its first bytes. */
export type IsDocument = (head: Buffer) => boolean

const isPlain: IsDocument = () => false

/** All bytes of a file, or of standard input for `-`; those of a plain text end at the first byte that no text has, those of a document
 *  just behind what may be opened, which who opens it refuses.
 *  errors: those of opening; invalid.binary-file, invalid.text-too-long */
export async function readBytes(
  file: string,
  session: Session,
  isDocument = isPlain,
): Promise<Result<Buffer>> {
  const input = await openInput(file, session)
  if (!input.ok) return input
  const { pieces } = input.value
  const { signal } = session.interruption
  const stop = () => pieces.destroy()
  signal.addEventListener('abort', stop)
  try {
    return await collect(pieces, file, isDocument)
  } catch (cause) {
    return fail(fileProblem(cause, file))
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

async function collect(input: Readable, file: string, isDocument: IsDocument): Promise<Result<Buffer>> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of input) {
    const isMore = isDocument(pieces[0] ?? piece)
    const zero = isMore ? -1 : piece.indexOf(0)
    if (zero >= 0) return fail(complain('invalid.binary-file', { file, offset: size + zero }))
    size += piece.length
    pieces.push(piece)
    if (!isMore && size > FILE_BYTES) return fail(tooLong(file))
    if (size > LARGEST_FILE) break
  }
  return ok(Buffer.concat(pieces))
}
