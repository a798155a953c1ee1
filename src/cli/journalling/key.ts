import type { Command } from 'commander'
import { ok } from '../../kernel/index.js'
import { say } from '../say.js'
import type { Outcome, Session } from '../session.js'
import { signerOf } from './signing.js'

/** States `journal key`: the public key as the line that verifiers keep. */
export function declareKey(command: Command, session: Session): void {
  command.action(async () => session.finish(await showKey(session)))
}

async function showKey(session: Session): Promise<Outcome> {
  const signer = signerOf(session)
  if (!signer.ok) return signer
  await say(`${signer.value.key}\n`, session)
  return ok(0)
}
