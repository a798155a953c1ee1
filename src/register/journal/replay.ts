import { createHash } from 'node:crypto'
import type { Database } from '../tables.js'
import { canonicalJson } from './canonical.js'
import { GrowingTree, leafOf } from './merkle.js'
import type { JournalValue } from './types.js'

const TAG = 'kelisim-state-v1\n'
const PAGE = 2000

/** What replaying the journal has come to: the number, the tree of hashes, and the state of every subject. */
export interface Replay {
  number: number
  readonly tree: GrowingTree
  readonly state: Map<string, JournalValue>
}

/** The beginning of a replay. */
export function emptyReplay(): Replay {
  return { number: 0, tree: new GrowingTree(), state: new Map() }
}

function isFields(value: JournalValue | undefined): value is Readonly<Record<string, JournalValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What an entry says of its subject.
 *  shapes: without `before` the subject begins anew, without `after` it ends, else the fields of `after` take the place of the
 *  earlier ones */
export interface Told {
  readonly subject: string
  readonly before: JournalValue
  readonly after: JournalValue
}

/** Lets one entry change the state. */
export function applyEntry(state: Map<string, JournalValue>, { subject, before, after }: Told): void {
  const old = state.get(subject)
  if (after === null) state.delete(subject)
  else if (before === null || !isFields(old) || !isFields(after)) state.set(subject, after)
  else state.set(subject, { ...old, ...after })
}

/** The hash of a state: SHA-256 over one canonical line `[subject, state]` a subject, sorted by subject.
 *  source: docs/decisions/0021 */
export function hashOfState(state: ReadonlyMap<string, JournalValue>): string {
  const hash = createHash('sha256').update(TAG)
  for (const subject of [...state.keys()].sort()) {
    const line = canonicalJson([subject, state.get(subject) ?? null])
    if (line.ok) hash.update(`${line.value}\n`)
  }
  return hash.digest('hex')
}

/** Goes on replaying up to a number, or to the end of the journal. */
export async function replayJournal(db: Database, replay: Replay, until = Number.MAX_SAFE_INTEGER) {
  for (;;) {
    const rows = await db
      .selectFrom('journal')
      .select(['n', 'entry', 'hash'])
      .where('n', '>', String(replay.number))
      .where('n', '<=', String(until))
      .orderBy('n')
      .limit(PAGE)
      .execute()
    for (const { n, entry, hash } of rows) {
      applyEntry(replay.state, JSON.parse(entry) as Told)
      replay.tree.add(leafOf(Buffer.from(hash, 'hex')))
      replay.number = Number(n)
    }
    if (rows.length < PAGE) return
  }
}
