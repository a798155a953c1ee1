import type { Command } from 'commander'
import { group } from '../group.js'
import { declareCommitments } from '../registering/commitments.js'
import { declareFigures } from '../registering/figures.js'
import { declareMeetings } from '../registering/meetings.js'
import type { Session } from '../session.js'

/** States `register` and the areas under it. */
export function declare(command: Command, session: Session): void {
  group(command, session, {
    commitments: declareCommitments,
    meetings: declareMeetings,
    figures: declareFigures,
  })
}
