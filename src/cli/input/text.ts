import { fail, ok, type Result } from '../../kernel/index.js'
import { complain } from '../complain.js'
import type { Session } from '../session.js'
import { readBytes } from './bytes.js'
import { checkText } from './check-text.js'

/** The whole text of a file, or of standard input for `-`; a byte order mark is not part of it.
 *  errors: those of opening; invalid.binary-file, invalid.encoding, invalid.text-too-long,
 *  invalid.surrogate */
export async function readText(file: string, session: Session): Promise<Result<string>> {
  const bytes = await readBytes(file, session)
  if (!bytes.ok) return bytes
  const text = decode(bytes.value, file)
  if (!text.ok) return text
  const problem = checkText(text.value, file)
  return problem === undefined ? text : fail(problem)
}

/** Bytes as text, refusing what is not UTF-8 rather than putting marks in its place.
 *  errors: invalid.encoding; invalid.surrogate when half a UTF-16 pair was written out as bytes of its own */
export function decode(bytes: Uint8Array, file: string): Result<string> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    const half = findHalfPair(bytes)
    const problem =
      half < 0
        ? complain('invalid.encoding', { file })
        : complain('invalid.surrogate', { file, offset: half })
    return fail({ ...problem, cause })
  }
}

/** Where three bytes stand that would spell U+D800 to U+DFFF, which UTF-8 has no room for; -1 when nowhere. */
function findHalfPair(bytes: Uint8Array): number {
  return bytes.findIndex((byte, at) => byte === 0xed && ((bytes[at + 1] ?? 0) & 0xe0) === 0xa0)
}
