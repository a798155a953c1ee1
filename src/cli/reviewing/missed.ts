import type { Command } from 'commander'
import { listMissed, type MissedPassage } from '../../register/index.js'
import { type ListOptions, queryOf, showPage, withPageOptions } from '../listing.js'
import { oneLine, shorten } from '../printable.js'
import type { Session } from '../session.js'
import { withRegister } from '../with-register.js'

/** States `review missed`. */
export function declareMissed(command: Command, session: Session): void {
  withPageOptions(command, session).action(async (options: ListOptions) =>
    session.finish(await list(options, session)),
  )
}

function list(options: ListOptions, session: Session) {
  const { json = false } = options
  return withRegister(session, async (register) => {
    const page = await register.ask((db) => listMissed(db, queryOf(options)))
    if (!page.ok) return page
    const text = (row: MissedPassage) => missedLine(row, session)
    await showPage(page.value, { schema: 'kelisim.missed/1', json, text }, session)
    return { ok: true, value: 0 }
  })
}

/** A report on two lines: where and who, then the words and the note. */
function missedLine(missed: MissedPassage, session: Session): string {
  const { id, edition, span, by, at, quote, note } = missed
  const { colours, width } = session.terminal.data
  const head = `${colours.bold(id)}  ${edition} ${span.start}–${span.end}  ${by}  ${colours.dim(at)}`
  const said = note === null ? [] : [`    ${oneLine(note)}`]
  return [head, `    “${shorten(oneLine(quote), width - 8)}”`, ...said].join('\n')
}
