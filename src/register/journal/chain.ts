import { createHash } from 'node:crypto'
import { type Instant, ok, type Result } from '../../kernel/index.js'
import { canonicalJson } from './canonical.js'
import type { Change } from './types.js'

/** The version of the entry's form; it stands in the entry and in the tag. */
const FORM = 1
const TAG = `kelisim-entry-v${FORM}\n`

/** What stands before the first entry. */
export const GENESIS = '0'.repeat(64)

/** An entry before it is written down. */
export interface DraftEntry extends Change {
  readonly number: number
  readonly at: Instant
  readonly actor: string
  readonly office: string | null
  readonly prev: string
}

/** The hash of an entry's canonical text; the tag keeps it apart from hashes of other things.
 *  source: docs/decisions/0011 */
export function hashOfEntry(canonical: string): string {
  return createHash('sha256')
    .update(TAG + canonical, 'utf8')
    .digest('hex')
}

/** An entry as canonical text with its hash. */
export function sealEntry(draft: DraftEntry): Result<{ readonly entry: string; readonly hash: string }> {
  const { number: n, at, actor, office, act, subject, before, after, prev } = draft
  const entry = canonicalJson({ v: FORM, n, at, actor, office, act, subject, before, after, prev })
  return entry.ok ? ok({ entry: entry.value, hash: hashOfEntry(entry.value) }) : entry
}
