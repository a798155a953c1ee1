import type { Command } from 'commander'
import { type JournalEntry, listJournal } from '../../register/index.js'
import { type ListOptions, queryOf, showPage, withPageOptions } from '../listing.js'
import { oneLine } from '../printable.js'
import type { Outcome, Session } from '../session.js'
import { withRegister } from '../with-register.js'

interface JournalOptions extends ListOptions {
  readonly subject?: string
}

/** States `journal list`. */
export function declareJournalList(command: Command, session: Session): void {
  withPageOptions(command, session)
    .option('--subject <id>', session.words['option.subject'])
    .action(async (options: JournalOptions) => session.finish(await list(options, session)))
}

function list(options: JournalOptions, session: Session): Promise<Outcome> {
  const { json = false, subject } = options
  return withRegister(session, async (register) => {
    const page = await register.ask((db) => listJournal(db, { ...queryOf(options), subject }))
    if (!page.ok) return page
    await showPage(page.value, { schema: 'kelisim.journal/1', json, text: entryText }, session)
    return { ok: true, value: 0 }
  })
}

function entryText({ number, at, actor, act, subject, hash }: JournalEntry): string {
  return oneLine([number, at, actor, act, subject, hash.slice(0, SHOWN_OF_HASH)].join(' · '))
}

/** Letters of a hash that are enough to compare by eye. */
const SHOWN_OF_HASH = 12
