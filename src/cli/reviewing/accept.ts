import type { Command } from 'commander'
import { acceptStatement } from '../../intake/index.js'
import { ok } from '../../kernel/index.js'
import { fill } from '../fill.js'
import type { Session } from '../session.js'
import { type Decide, type DecideOptions, decideOn, withDecideOptions } from './decide.js'

/** States `review accept`. */
export function declareAccept(command: Command, session: Session): void {
  const decide: Decide = ({ id }, version) =>
    ok({
      what: fill(session.words['review.accept'], { id }),
      make: (register, actor) =>
        register.act(actor, (tx, writer) => acceptStatement(tx, writer, { statement: id, version })),
    })
  withDecideOptions(command, session).action(async (named: string, options: DecideOptions) => {
    session.finish(await decideOn(named, options, decide, session))
  })
}
