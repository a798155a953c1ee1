import { fail, type Result } from '../../kernel/index.js'
import {
  type Actor,
  type Checkpoint,
  openSigner,
  type Register,
  type Signer,
  signJournal,
} from '../../register/index.js'
import type { Session } from '../session.js'
import { configOf } from '../with-register.js'

/** Signing is the machine's own act, whoever asks for it. */
const MACHINE: Actor = { name: 'Kelisim', role: 'operator' }

/** The key of the data folder this run uses. */
export function signerOf(session: Session): Result<Signer> {
  const config = configOf(session)
  return config.ok ? openSigner(config.value.dataFolder) : config
}

/** Signs the journal as long as it is now.
 *  errors: absent.checkpoint when there is nothing to sign, unavailable.journal-key */
export async function signNow(register: Register): Promise<Result<Checkpoint>> {
  const signed = await register.act(MACHINE, signJournal)
  if (!signed.ok || signed.value !== null) return signed as Result<Checkpoint>
  return fail({ code: 'absent.checkpoint', message: 'The journal is empty, so there is nothing to sign' })
}
