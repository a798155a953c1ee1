import type { Command } from 'commander'
import { getReviewItem, type ReviewItem } from '../../intake/index.js'
import { oneLine, wrap } from '../printable.js'
import { jsonLine, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withRegister } from '../with-register.js'
import { findStatement, storedCard } from './statement.js'

/** States `review show`. */
export function declareShow(command: Command, session: Session): void {
  const { words } = session
  command
    .argument('<statement>', words['argument.statement'])
    .option('--json', words['option.json'])
    .action(async (named: string, { json }: { readonly json?: boolean }) => {
      session.finish(await show(named, json ?? false, session))
    })
}

function show(named: string, json: boolean, session: Session): Promise<Outcome> {
  return withRegister(session, async (register) => {
    const found = await findStatement(register, named)
    if (!found.ok) return found
    const item = await register.ask((db) => getReviewItem(db, found.value.id))
    if (!item.ok) return item
    await say(json ? jsonLine('kelisim.review-item/1', item.value) : itemText(item.value, session), session)
    return { ok: true, value: 0 }
  })
}

function itemText({ statement, passage, decisions, previous, next }: ReviewItem, session: Session): string {
  const { width, colours } = session.terminal.data
  const { words } = session
  const acts = decisions.map(({ act, by, at, reason, note }) =>
    [`  ${act}`, by, at, ...(reason === null ? [] : [reason]), ...(note === null ? [] : [note])].join(' · '),
  )
  const neighbours = [
    `${words['review.previous']}: ${previous ?? '–'}`,
    `${words['review.next']}: ${next ?? '–'}`,
  ]
  return [
    storedCard(statement, session),
    colours.dim(wrap(oneLine(passage.text), width, '  ')),
    ...acts.map(oneLine).map((act) => `  ${act}`),
    neighbours.join('   '),
    '',
  ].join('\n')
}
