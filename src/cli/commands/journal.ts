import type { Command } from 'commander'
import { group } from '../group.js'
import { declareCheckpoint } from '../journalling/checkpoint.js'
import { declareDifference } from '../journalling/difference.js'
import { declareExport } from '../journalling/export.js'
import { declareKey } from '../journalling/key.js'
import { declareJournalList } from '../journalling/list.js'
import { declareProof } from '../journalling/proof.js'
import { declareVerify } from '../journalling/verify.js'
import type { Session } from '../session.js'

/** States `journal` and what is under it. */
export function declare(command: Command, session: Session): void {
  group(command, session, {
    list: declareJournalList,
    verify: declareVerify,
    checkpoint: declareCheckpoint,
    key: declareKey,
    proof: declareProof,
    export: declareExport,
    difference: declareDifference,
  })
}
