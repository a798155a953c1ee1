import { ok, type Result } from '../kernel/index.js'
import type { Tx, Writer } from '../register/index.js'
import type { Edition, Read } from '../statements/index.js'
import { openReview } from './open-review.js'
import { receiveReadout } from './receive.js'
import type { Intaken, ReadoutInput } from './types.js'

/** What to take in, and the reader that reads it. */
export interface IntakeCommand {
  readonly input: ReadoutInput
  readonly read: Read
}

function editionToRead(id: Edition['id'], { text, published, language }: ReadoutInput): Edition {
  return { id, text, ...(published ? { published } : {}), ...(language ? { language } : {}) }
}

/** Receives a readout, reads it and puts its statements before the reviewers, in one act.
 *  errors: those of receiveReadout and openReview */
export async function intakeReadout(
  tx: Tx,
  writer: Writer,
  { input, read }: IntakeCommand,
): Promise<Result<Intaken>> {
  const received = await receiveReadout(tx, writer, input)
  if (!received.ok) return received
  const reading = read(editionToRead(received.value.edition, input))
  const opened = await openReview(tx, writer, reading)
  if (!opened.ok) return opened
  const { reader, language, problems } = reading
  return ok({ ...received.value, reading: { reader, language, problems }, opened: opened.value })
}
