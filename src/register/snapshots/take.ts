import { ok, type Result } from '../../kernel/index.js'
import type { Writer } from '../actor.js'
import { defineCommand } from '../command.js'
import { newId } from '../enter-row.js'
import { line } from '../fields.js'
import { appendEntry, holdJournal } from '../journal/append.js'
import { keepCheckpoint } from '../journal/checkpoints.js'
import { emptyReplay, hashOfState, type Replay, replayJournal } from '../journal/replay.js'
import type { Tx } from '../tables.js'
import type { SnapshotId } from './types.js'

/** Replays before it takes hold of the journal, so that others wait only for what they wrote meanwhile. */
async function replayAndHold(tx: Tx): Promise<Replay> {
  const replay = emptyReplay()
  await replayJournal(tx, replay)
  await holdJournal(tx)
  await replayJournal(tx, replay)
  return replay
}

/** Fixes the number that the journal has now, with the hash of its state, and signs the journal with it.
 *  errors: unavailable.journal-key, those of the journal */
export async function takeSnapshot(
  tx: Tx,
  writer: Writer,
  { purpose }: { readonly purpose: string },
): Promise<Result<SnapshotId>> {
  const replay = await replayAndHold(tx)
  const id = newId<SnapshotId>(writer, 'sn')
  const fixed = { number: replay.number, state: hashOfState(replay.state), purpose }
  const taken = { taken_at: writer.at, taken_by: writer.actor.name }
  await tx
    .insertInto('snapshots')
    .values({ id, ...fixed, ...taken })
    .execute()
  const entry = await appendEntry(tx, writer, {
    act: 'snapshot.taken',
    subject: id,
    before: null,
    after: fixed,
  })
  if (!entry.ok) return entry
  await replayJournal(tx, replay)
  const kept = await keepCheckpoint(tx, writer, replay.tree)
  return kept.ok ? ok(id) : kept
}

const take = defineCommand({
  name: 'snapshots.take',
  act: 'draft',
  area: 'snapshot',
  fields: { purpose: line() },
  work: async (tx, writer, input) => {
    const taken = await takeSnapshot(tx, writer, input)
    return taken.ok ? ok({ id: taken.value, version: 1 }) : taken
  },
})

/** The acts on snapshots. */
export const snapshotCommands = [take] as const
