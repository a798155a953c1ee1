import { resolve } from 'node:path'
import type { Command } from 'commander'
import { ok } from '../../kernel/index.js'
import { exportJournal } from '../../register/index.js'
import { fill } from '../fill.js'
import { jsonLine, say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { withRegister } from '../with-register.js'
import { signerOf, signNow } from './signing.js'

/** States `journal export`: the bundle that outsiders verify. */
export function declareExport(command: Command, session: Session): void {
  command
    .argument('<folder>', session.words['argument.new-folder'])
    .option('--json', session.words['option.json'])
    .action(async (folder: string, { json }: { readonly json?: boolean }) =>
      session.finish(await exportTo(resolve(folder), json ?? false, session)),
    )
}

function exportTo(folder: string, json: boolean, session: Session): Promise<Outcome> {
  return withRegister(session, async (register) => {
    const signer = signerOf(session)
    if (!signer.ok) return signer
    const signed = await signNow(register)
    if (!signed.ok) return signed
    const made = await register.ask((db) => exportJournal(db, folder, signer.value.key))
    if (!made.ok) return made
    const line = fill(session.words['journal.exported'], { ...made.value })
    await say(json ? jsonLine('kelisim.bundle/1', made.value) : `${line}\n`, session)
    return ok(0)
  })
}
