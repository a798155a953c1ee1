import type { Command } from 'commander'
import { group } from '../group.js'
import { declareAccept } from '../reviewing/accept.js'
import { declareCorrect } from '../reviewing/correct.js'
import { declareList } from '../reviewing/list.js'
import { declareMissed } from '../reviewing/missed.js'
import { declareReject } from '../reviewing/reject.js'
import { declareShow } from '../reviewing/show.js'
import type { Session } from '../session.js'

/** States `review` and what is under it. */
export function declare(command: Command, session: Session): void {
  group(command, session, {
    list: declareList,
    show: declareShow,
    accept: declareAccept,
    correct: declareCorrect,
    reject: declareReject,
    missed: declareMissed,
  })
}
