import type { Command } from 'commander'
import { fail, ok, type Result } from '../../kernel/index.js'
import { getJournalEntry, listJournal, proveEntry, proveGrowth, type Register } from '../../register/index.js'
import { jsonLine, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withRegister } from '../with-register.js'
import { signerOf, signNow } from './signing.js'

/** States `journal proof`: one entry with the way to the signed root, and nothing of the others. */
export function declareProof(command: Command, session: Session): void {
  command
    .argument('[subject]', session.words['argument.subject'])
    .option('--since <size>', session.words['option.since-size'])
    .action(async (named: string | undefined, { since }: { since?: string }) =>
      session.finish(await (since === undefined ? prove(named ?? '', session) : proveSince(since, session))),
    )
}

/** The newest entry about a subject, or the entry of a number. */
async function numberOf(register: Register, named: string): Promise<Result<number>> {
  if (/^\d{1,15}$/.test(named)) {
    const entry = await register.ask((db) => getJournalEntry(db, Number(named)))
    return entry.ok ? ok(entry.value.number) : entry
  }
  const page = await register.ask((db) => listJournal(db, { subject: named, size: 1 }))
  if (!page.ok) return page
  const [newest] = page.value.rows
  const message = `The journal tells nothing of ‘${named.slice(0, 60)}’`
  return newest ? ok(newest.number) : fail({ code: 'absent.journal-entry', message })
}

/** What shows that the journal only grew since it had so many signed entries. */
function proveSince(size: string, session: Session): Promise<Outcome> {
  return withRegister(session, async (register) => {
    const signer = signerOf(session)
    if (!signer.ok) return signer
    const signed = await signNow(register)
    if (!signed.ok) return signed
    const proof = await register.ask((db) => proveGrowth(db, Number(size)))
    if (!proof.ok) return proof
    await say(jsonLine('kelisim.growth/1', { ...proof.value, key: signer.value.key }), session)
    return ok(0)
  })
}

function prove(named: string, session: Session): Promise<Outcome> {
  return withRegister(session, async (register) => {
    const signer = signerOf(session)
    if (!signer.ok) return signer
    const number = await numberOf(register, named)
    if (!number.ok) return number
    const signed = await signNow(register)
    if (!signed.ok) return signed
    const proof = await register.ask((db) => proveEntry(db, { number: number.value }))
    if (!proof.ok) return proof
    await say(jsonLine('kelisim.proof/1', { ...proof.value, key: signer.value.key }), session)
    return ok(0)
  })
}
