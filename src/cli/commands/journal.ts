import type { Command } from 'commander'
import { group } from '../group.js'
import { declareJournalList } from '../journalling/list.js'
import { declareVerify } from '../journalling/verify.js'
import type { Session } from '../session.js'

/** States `journal` and what is under it. */
export function declare(command: Command, session: Session): void {
  group(command, session, { list: declareJournalList, verify: declareVerify })
}
