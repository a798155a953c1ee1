import type { Command } from 'commander'
import { group } from '../group.js'
import { declareCode } from '../persons/code.js'
import { declarePersons } from '../persons/list.js'
import { declareReset } from '../persons/reset.js'
import type { Session } from '../session.js'

/** States `user` and what is under it; persons themselves are added by `register users add`. */
export function declare(command: Command, session: Session): void {
  group(command, session, { code: declareCode, list: declarePersons, reset: declareReset })
}
