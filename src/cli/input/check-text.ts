import type { Problem } from '../../kernel/index.js'
import { complain } from '../complain.js'
import { TEXT_LENGTH } from './limits.js'

/** What makes a text unfit for reading, if anything; an empty one is fit, its reading says so.
 *  errors: invalid.text-too-long, invalid.binary-file, invalid.surrogate */
export function checkText(text: string, file: string): Problem | undefined {
  if (text.length > TEXT_LENGTH) return tooLong(file)
  const zero = text.indexOf('\0')
  if (zero >= 0) return complain('invalid.binary-file', { file, offset: zero })
  const half = text.search(/\p{Surrogate}/u)
  return half < 0 ? undefined : complain('invalid.surrogate', { file, offset: half })
}

/** The problem of a text that is no readout by its size. */
export function tooLong(file: string): Problem {
  return complain('invalid.text-too-long', { file, limit: TEXT_LENGTH })
}
