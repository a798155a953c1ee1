import { type Command, Option } from 'commander'
import { listReview } from '../../intake/index.js'
import type { ReadoutId } from '../../kernel/index.js'
import { READING_STATES, type ReadingState } from '../../register/index.js'
import { KINDS, type Kind } from '../../statements/index.js'
import { fill } from '../fill.js'
import { type ListOptions, queryOf, showPage, withPageOptions } from '../listing.js'
import type { Session } from '../session.js'
import { withRegister } from '../with-register.js'
import { storedLine } from './statement.js'

interface ReviewListOptions extends ListOptions {
  readonly state?: ReadingState
  readonly kind?: Kind
  readonly readout?: string
}

/** States `review list`. */
export function declareList(command: Command, session: Session): void {
  const { words } = session
  const states = fill(words['option.state'], { states: READING_STATES.join(', ') })
  withPageOptions(command, session)
    .addOption(new Option('--state <state>', states).choices(READING_STATES))
    .addOption(new Option('--kind <kind>', words['option.kind']).choices(KINDS))
    .option('--readout <id>', words['option.readout'])
    .action(async (options: ReviewListOptions) => session.finish(await list(options, session)))
}

function list(options: ReviewListOptions, session: Session) {
  const { state, kind, readout, json = false } = options
  const filter = { ...queryOf(options), state, kind, readout: readout as ReadoutId | undefined }
  return withRegister(session, async (register) => {
    const page = await register.ask((db) => listReview(db, filter))
    if (!page.ok) return page
    const text = (row: (typeof page.value.rows)[number]) => storedLine(row, session)
    await showPage(page.value, { schema: 'kelisim.review/1', json, text }, session)
    return { ok: true, value: 0 }
  })
}
